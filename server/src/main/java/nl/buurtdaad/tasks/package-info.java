/// Residents claim tasks, do them and so get the say: who does the work decides.
@NullMarked
package nl.buurtdaad.tasks;

import org.jspecify.annotations.NullMarked;
