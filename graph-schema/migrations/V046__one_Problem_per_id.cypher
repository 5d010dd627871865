CREATE CONSTRAINT one_problem_per_id FOR (n:Problem) REQUIRE n.id IS UNIQUE;
