/// "Dit loopt niet lekker": one tap, either side, and the liaison team hears of it. It names nobody and decides
/// nothing.
@NullMarked
package nl.buurtdaad.friction;

import org.jspecify.annotations.NullMarked;
