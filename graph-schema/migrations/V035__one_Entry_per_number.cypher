CREATE CONSTRAINT one_entry_per_number FOR (n:Entry) REQUIRE (n.platform, n.number) IS UNIQUE;
