/// "Even niet": a project or a whole platform is at rest, because. Only its doers put it there and wake it.
@NullMarked
package nl.buurtdaad.rests;

import org.jspecify.annotations.NullMarked;
