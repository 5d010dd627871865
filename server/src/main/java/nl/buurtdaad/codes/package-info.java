/// What everything has in common that is sent to a mailbox to let somebody in: how secret, and how often.
@NullMarked
package nl.buurtdaad.codes;

import org.jspecify.annotations.NullMarked;
