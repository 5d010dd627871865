/// "Het is gedaan": a claim becomes a deed, which gives its doer a say and can be thanked for.
@NullMarked
package nl.buurtdaad.deeds;

import org.jspecify.annotations.NullMarked;
