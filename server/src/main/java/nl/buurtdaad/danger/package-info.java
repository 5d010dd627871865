/// Danger: anyone warns that something is broken or dangerous, danger pauses doing for a while, and who was there says
/// that it is all good again.
@NullMarked
package nl.buurtdaad.danger;

import org.jspecify.annotations.NullMarked;
