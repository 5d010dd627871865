/// Printed QR signs and the page they open.
@NullMarked
package nl.buurtdaad.signs;

import org.jspecify.annotations.NullMarked;
