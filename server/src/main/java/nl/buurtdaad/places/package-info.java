/// Things you can stand at, and whether they are open now.
@NullMarked
package nl.buurtdaad.places;

import org.jspecify.annotations.NullMarked;
