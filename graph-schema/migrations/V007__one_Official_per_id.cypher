CREATE CONSTRAINT one_official_per_id FOR (n:Official) REQUIRE n.id IS UNIQUE;
