CREATE CONSTRAINT one_municipality_per_id FOR (n:Municipality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_department_per_id FOR (n:Department) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_topic_per_name FOR (n:Topic) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT one_official_per_id FOR (n:Official) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_liaison_per_id FOR (n:Liaison) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_backer_per_id FOR (n:Backer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_right_per_id FOR (n:Right) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_neighbourhood_per_code FOR (n:Neighbourhood) REQUIRE n.code IS UNIQUE;
