CREATE CONSTRAINT one_answer_per_id FOR (n:Answer) REQUIRE n.id IS UNIQUE;
