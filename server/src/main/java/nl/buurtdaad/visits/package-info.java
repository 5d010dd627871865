/// Visits: an official comes to look and says so, and doers say when they are there: "Kom eens kijken".
@NullMarked
package nl.buurtdaad.visits;

import org.jspecify.annotations.NullMarked;
