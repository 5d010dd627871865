CREATE CONSTRAINT one_warning_per_id FOR (n:Warning) REQUIRE n.id IS UNIQUE;
