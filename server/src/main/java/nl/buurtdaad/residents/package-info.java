/// People of the neighbourhood introduce themselves and hold on with a key on their phone.
@NullMarked
package nl.buurtdaad.residents;

import org.jspecify.annotations.NullMarked;
