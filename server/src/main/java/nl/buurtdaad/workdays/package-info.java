/// Which days count: public holidays for opening hours, working days for terms. Two lists, kept as data.
@NullMarked
package nl.buurtdaad.workdays;

import org.jspecify.annotations.NullMarked;
