CREATE CONSTRAINT one_project_per_id FOR (n:Project) REQUIRE n.id IS UNIQUE;
