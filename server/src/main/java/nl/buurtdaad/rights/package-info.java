/// Rights and agreements as data: what they are, where they stand, and what may be done already without asking.
@NullMarked
package nl.buurtdaad.rights;

import org.jspecify.annotations.NullMarked;
