/// Hearing nothing more from one other resident. Who has the say, who may do what and what is shared stay as they are.
@NullMarked
package nl.buurtdaad.blocks;

import org.jspecify.annotations.NullMarked;
