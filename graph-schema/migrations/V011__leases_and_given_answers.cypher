CREATE CONSTRAINT one_lease_per_name FOR (n:Lease) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT one_given_answer_per_id FOR (n:GivenAnswer) REQUIRE n.id IS UNIQUE;
CREATE INDEX given_answer_at FOR (n:GivenAnswer) ON (n.at);
