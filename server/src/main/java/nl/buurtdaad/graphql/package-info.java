/// Joins the rooms' GraphQL schema, says who calls, and keeps queries within limits.
@NullMarked
package nl.buurtdaad.graphql;

import org.jspecify.annotations.NullMarked;
