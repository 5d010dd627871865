CREATE CONSTRAINT one_advice_per_id FOR (n:Advice) REQUIRE n.id IS UNIQUE;
