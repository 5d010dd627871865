/// "Zo doen we het hier": the numbers that a platform's doers agreed on, and what holds where they agreed on nothing.
@NullMarked
package nl.buurtdaad.agreements;

import org.jspecify.annotations.NullMarked;
