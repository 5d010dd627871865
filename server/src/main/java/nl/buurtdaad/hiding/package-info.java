/// "Dit hoort hier niet": words that two doers hide, naming the agreement that they broke; a doer shows them again.
@NullMarked
package nl.buurtdaad.hiding;

import org.jspecify.annotations.NullMarked;
