CREATE CONSTRAINT one_freedom_per_id FOR (n:Freedom) REQUIRE n.id IS UNIQUE;
