CREATE CONSTRAINT one_department_per_id FOR (n:Department) REQUIRE n.id IS UNIQUE;
