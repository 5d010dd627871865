CREATE CONSTRAINT one_sign_per_code FOR (n:Sign) REQUIRE n.code IS UNIQUE;
