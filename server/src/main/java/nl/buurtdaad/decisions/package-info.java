/// How doers settle things among themselves, and what they settled: doing goes first, "Even overleggen" makes it a
/// proposal, and everything can be put back.
@NullMarked
package nl.buurtdaad.decisions;

import org.jspecify.annotations.NullMarked;
