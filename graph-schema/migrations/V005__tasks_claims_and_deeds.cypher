CREATE CONSTRAINT one_task_per_id FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE INDEX task_state FOR (n:Task) ON (n.state);
CREATE CONSTRAINT one_claim_per_id FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_state FOR (n:Claim) ON (n.state, n.lapsesAt);
CREATE CONSTRAINT one_line_per_id FOR (n:Line) REQUIRE n.id IS UNIQUE;
CREATE INDEX line_at FOR (n:Line) ON (n.at);
CREATE CONSTRAINT one_deed_per_id FOR (n:Deed) REQUIRE n.id IS UNIQUE;
