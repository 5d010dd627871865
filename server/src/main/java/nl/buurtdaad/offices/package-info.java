/// Who is in office, an official or one of the liaison team, signs in by a letter.
@NullMarked
package nl.buurtdaad.offices;

import org.jspecify.annotations.NullMarked;
