CREATE CONSTRAINT one_deed_per_id FOR (n:Deed) REQUIRE n.id IS UNIQUE;
