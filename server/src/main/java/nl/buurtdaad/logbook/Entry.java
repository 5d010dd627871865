package nl.buurtdaad.logbook;

import java.time.Instant;
import java.util.List;

/// One numbered entry, as everybody may read it.
record Entry(int number, Instant at, String what, List<String> about) {}
