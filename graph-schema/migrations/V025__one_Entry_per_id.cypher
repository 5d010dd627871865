CREATE CONSTRAINT one_entry_per_id FOR (n:Entry) REQUIRE n.id IS UNIQUE;
