CREATE CONSTRAINT one_given_answer_per_id FOR (n:GivenAnswer) REQUIRE n.id IS UNIQUE;
