CREATE CONSTRAINT one_change_per_id FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_proposal_per_id FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE INDEX proposal_state FOR (n:Proposal) ON (n.state);
CREATE CONSTRAINT one_problem_per_id FOR (n:Problem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_advice_per_id FOR (n:Advice) REQUIRE n.id IS UNIQUE;
