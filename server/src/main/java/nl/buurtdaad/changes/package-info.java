/// What was changed about a thing: by whom, through what doing, and what it was before. A change can be put back.
@NullMarked
package nl.buurtdaad.changes;

import org.jspecify.annotations.NullMarked;
