CREATE CONSTRAINT one_liaison_per_id FOR (n:Liaison) REQUIRE n.id IS UNIQUE;
