CREATE CONSTRAINT one_backer_per_id FOR (n:Backer) REQUIRE n.id IS UNIQUE;
