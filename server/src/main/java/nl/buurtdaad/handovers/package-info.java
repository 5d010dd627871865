/// Handovers: "Dit doen wij nu zelf", a public task that the residents carry out, with means and a return clause.
@NullMarked
package nl.buurtdaad.handovers;

import org.jspecify.annotations.NullMarked;
