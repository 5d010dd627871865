/// Languages and the typed texts that the build makes from graph-schema/words.
@NullMarked
package nl.buurtdaad.words;

import org.jspecify.annotations.NullMarked;
