CREATE CONSTRAINT one_platform_per_id FOR (n:Platform) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_project_per_id FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_sponsor_per_id FOR (n:Sponsor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_agreement_per_id FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_rest_per_id FOR (n:Rest) REQUIRE n.id IS UNIQUE;
