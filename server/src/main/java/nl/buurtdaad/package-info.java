/// Starts the program and wires it by hand.
@NullMarked
package nl.buurtdaad;

import org.jspecify.annotations.NullMarked;
