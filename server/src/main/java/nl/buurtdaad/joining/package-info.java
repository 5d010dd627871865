/// Joining is always open. For room or safety doers cap the slots, and for work with children a newcomer walks along
/// first, until another doer says "Kan het nu zelf".
@NullMarked
package nl.buurtdaad.joining;

import org.jspecify.annotations.NullMarked;
