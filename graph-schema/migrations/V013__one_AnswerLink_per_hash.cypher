CREATE CONSTRAINT one_answer_link_per_hash FOR (n:AnswerLink) REQUIRE n.hash IS UNIQUE;
