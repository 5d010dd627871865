CREATE CONSTRAINT one_change_per_id FOR (n:Change) REQUIRE n.id IS UNIQUE;
