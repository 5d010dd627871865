/// Keys: a doer trusts another with the key of a place, visible to the doers, who can take it back.
@NullMarked
package nl.buurtdaad.keys;

import org.jspecify.annotations.NullMarked;
