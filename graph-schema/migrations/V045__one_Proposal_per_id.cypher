CREATE CONSTRAINT one_proposal_per_id FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
