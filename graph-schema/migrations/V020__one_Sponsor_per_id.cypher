CREATE CONSTRAINT one_sponsor_per_id FOR (n:Sponsor) REQUIRE n.id IS UNIQUE;
