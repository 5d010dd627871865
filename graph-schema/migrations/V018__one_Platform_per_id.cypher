CREATE CONSTRAINT one_platform_per_id FOR (n:Platform) REQUIRE n.id IS UNIQUE;
