CREATE CONSTRAINT one_claim_per_id FOR (n:Claim) REQUIRE n.id IS UNIQUE;
