/// What waits until its doers agree: it stands when nobody with a say sees a problem in it. Each proposal that stands
/// keeps what gave its deciders the right.
@NullMarked
package nl.buurtdaad.proposals;

import org.jspecify.annotations.NullMarked;
