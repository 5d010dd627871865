/// A real Neo4j Community server of one's own, as a child process for laptop, tests and bench.
package nl.buurtdaad.localneo4j;
