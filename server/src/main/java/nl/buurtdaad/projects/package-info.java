/// What a platform runs, and how residents begin and rename it.
@NullMarked
package nl.buurtdaad.projects;

import org.jspecify.annotations.NullMarked;
