CREATE CONSTRAINT one_thanks_per_id FOR (n:Thanks) REQUIRE n.id IS UNIQUE;
