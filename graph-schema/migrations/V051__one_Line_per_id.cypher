CREATE CONSTRAINT one_line_per_id FOR (n:Line) REQUIRE n.id IS UNIQUE;
