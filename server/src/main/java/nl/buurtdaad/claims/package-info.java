/// "Ik doe dit": residents claim tasks, join each other, are still busy or let go. Their word never breaks.
@NullMarked
package nl.buurtdaad.claims;

import org.jspecify.annotations.NullMarked;
