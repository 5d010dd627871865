CREATE CONSTRAINT one_neighbourhood_per_code FOR (n:Neighbourhood) REQUIRE n.code IS UNIQUE;
