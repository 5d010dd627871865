CREATE CONSTRAINT one_entry_per_id FOR (n:Entry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_entry_per_number FOR (n:Entry) REQUIRE (n.platform, n.number) IS UNIQUE;
CREATE CONSTRAINT one_logbook_end_per_platform FOR (n:LogbookEnd) REQUIRE n.platform IS UNIQUE;
