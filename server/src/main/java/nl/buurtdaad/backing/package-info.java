/// Backing: a named manager or alderman says in public "ik sta hier achter", once doers and the liaison team asked for
/// it together. Encouragement, not a court: it decides nothing.
@NullMarked
package nl.buurtdaad.backing;

import org.jspecify.annotations.NullMarked;
