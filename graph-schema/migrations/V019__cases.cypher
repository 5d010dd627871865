CREATE CONSTRAINT one_case_per_id FOR (n:Case) REQUIRE n.id IS UNIQUE;
