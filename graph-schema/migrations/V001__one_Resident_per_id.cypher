CREATE CONSTRAINT one_resident_per_id FOR (n:Resident) REQUIRE n.id IS UNIQUE;
