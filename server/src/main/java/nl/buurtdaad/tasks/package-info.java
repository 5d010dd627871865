/// What there is to do: residents look it up, make tasks and ideas, and who does them changes them.
@NullMarked
package nl.buurtdaad.tasks;

import org.jspecify.annotations.NullMarked;
