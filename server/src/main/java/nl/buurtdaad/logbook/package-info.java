/// What happened, as numbered entries of ids that nobody changes.
@NullMarked
package nl.buurtdaad.logbook;

import org.jspecify.annotations.NullMarked;
