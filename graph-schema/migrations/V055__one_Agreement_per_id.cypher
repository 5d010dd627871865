CREATE CONSTRAINT one_agreement_per_id FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
