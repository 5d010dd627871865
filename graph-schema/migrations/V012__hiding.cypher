CREATE CONSTRAINT one_hiding_per_id FOR (n:Hiding) REQUIRE n.id IS UNIQUE;
CREATE INDEX hiding_platform FOR (n:Hiding) ON (n.platform);
CREATE CONSTRAINT one_operator_per_id FOR (n:Operator) REQUIRE n.id IS UNIQUE;
