CREATE CONSTRAINT one_lease_per_name FOR (n:Lease) REQUIRE n.name IS UNIQUE;
