CREATE CONSTRAINT one_task_per_id FOR (n:Task) REQUIRE n.id IS UNIQUE;
