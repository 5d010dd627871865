/// What the tests stand on: a real graph, a neighbourhood of one's own with its cast, a clock that can be moved.
@NullMarked
package nl.buurtdaad.testing;

import org.jspecify.annotations.NullMarked;
