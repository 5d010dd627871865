/// How doers settle things among themselves: doing goes first, "Even overleggen" makes it a proposal, and what nobody
/// with a say sees a problem in stands. Each decision keeps what gave its deciders the right.
@NullMarked
package nl.buurtdaad.decisions;

import org.jspecify.annotations.NullMarked;
