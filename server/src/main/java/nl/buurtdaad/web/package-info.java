/// The doors: GraphQL over HTTP, sign-in, pages that rooms render, and the phone client's files.
@NullMarked
package nl.buurtdaad.web;

import org.jspecify.annotations.NullMarked;
