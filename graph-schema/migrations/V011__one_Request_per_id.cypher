CREATE CONSTRAINT one_request_per_id FOR (n:Request) REQUIRE n.id IS UNIQUE;
