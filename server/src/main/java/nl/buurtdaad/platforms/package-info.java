/// Residents who organise themselves for one neighbourhood: 'Dit zijn wij'.
@NullMarked
package nl.buurtdaad.platforms;

import org.jspecify.annotations.NullMarked;
