CREATE CONSTRAINT one_clarification_per_id FOR (n:Clarification) REQUIRE n.id IS UNIQUE;
