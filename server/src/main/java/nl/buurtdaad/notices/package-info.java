/// Mail to people: written in the transaction, sent after it.
@NullMarked
package nl.buurtdaad.notices;

import org.jspecify.annotations.NullMarked;
