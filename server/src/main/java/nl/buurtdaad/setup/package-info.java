/// Makes an installation from a file: municipality, neighbourhoods and, for the example, residents and their work.
@NullMarked
package nl.buurtdaad.setup;

import org.jspecify.annotations.NullMarked;
