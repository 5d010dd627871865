CREATE CONSTRAINT one_place_per_id FOR (n:Place) REQUIRE n.id IS UNIQUE;
