CREATE CONSTRAINT one_rest_per_id FOR (n:Rest) REQUIRE n.id IS UNIQUE;
