package nl.buurtdaad.tasks;

import java.time.Instant;

/// The caller's own claim, with its task; named like the schema's fields.
record ClaimView(String id, Instant claimedAt, Instant lapsesAt, boolean joined, TaskView task) {}
