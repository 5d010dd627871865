CREATE CONSTRAINT one_resident_per_email FOR (n:Resident) REQUIRE n.email IS UNIQUE;
