/// What got no answer and what rubs, for the liaison team (DOMAIN rules 18 and 19): everybody sees how far it is.
@NullMarked
package nl.buurtdaad.cases;

import org.jspecify.annotations.NullMarked;
