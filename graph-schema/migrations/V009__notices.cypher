CREATE CONSTRAINT one_notice_per_id FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE INDEX notice_seen FOR (n:Notice) ON (n.seenAt);
CREATE CONSTRAINT one_inbox_per_resident FOR (n:Inbox) REQUIRE n.resident IS UNIQUE;
CREATE CONSTRAINT one_letter_per_id FOR (n:Letter) REQUIRE n.id IS UNIQUE;
CREATE INDEX letter_next_try FOR (n:Letter) ON (n.nextTryAt);
