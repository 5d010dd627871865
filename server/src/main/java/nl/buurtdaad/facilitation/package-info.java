/// Doers ask the municipality for what they need; a named official promises it.
@NullMarked
package nl.buurtdaad.facilitation;

import org.jspecify.annotations.NullMarked;
