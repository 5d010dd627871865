/// How people hear of each other: an inbox in the app, letters, and a port for push. Written in the transaction of what
/// it tells, sent after it.
@NullMarked
package nl.buurtdaad.notices;

import org.jspecify.annotations.NullMarked;
