/// "Ik doe dit": residents claim tasks, join each other, are still busy, tell each other a line or let go. Their word
/// never breaks.
@NullMarked
package nl.buurtdaad.claims;

import org.jspecify.annotations.NullMarked;
