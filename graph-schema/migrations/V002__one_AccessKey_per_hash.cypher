CREATE CONSTRAINT one_access_key_per_hash FOR (n:AccessKey) REQUIRE n.hash IS UNIQUE;
