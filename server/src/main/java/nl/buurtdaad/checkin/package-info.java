/// "Het uurtje": the fixed weekly hour of a platform, and the page for it that fills itself. "Wie kan, is erbij."
@NullMarked
package nl.buurtdaad.checkin;

import org.jspecify.annotations.NullMarked;
