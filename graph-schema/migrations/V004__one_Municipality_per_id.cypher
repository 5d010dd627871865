CREATE CONSTRAINT one_municipality_per_id FOR (n:Municipality) REQUIRE n.id IS UNIQUE;
