/// Who has the say: who does the work. Worked out from claims and deeds, and given by nobody.
@NullMarked
package nl.buurtdaad.say;

import org.jspecify.annotations.NullMarked;
