CREATE INDEX notice_due FOR (n:Notice) ON (n.dueAt);
