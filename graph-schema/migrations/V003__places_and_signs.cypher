CREATE CONSTRAINT one_place_per_id FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_thanks_per_id FOR (n:Thanks) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_sign_per_code FOR (n:Sign) REQUIRE n.code IS UNIQUE;
