CREATE INDEX notice_seen FOR (n:Notice) ON (n.seenAt);
