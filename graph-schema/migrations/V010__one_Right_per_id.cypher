CREATE CONSTRAINT one_right_per_id FOR (n:Right) REQUIRE n.id IS UNIQUE;
