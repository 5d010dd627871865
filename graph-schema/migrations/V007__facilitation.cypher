CREATE CONSTRAINT one_request_per_id FOR (n:Request) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_promise_per_id FOR (n:Promise) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_answer_link_per_hash FOR (n:AnswerLink) REQUIRE n.hash IS UNIQUE;
