CREATE CONSTRAINT one_friction_per_id FOR (n:Friction) REQUIRE n.id IS UNIQUE;
