/// How rooms reach the graph: transactions, migrations, answers that are given once, and leases.
@NullMarked
package nl.buurtdaad.database;

import org.jspecify.annotations.NullMarked;
