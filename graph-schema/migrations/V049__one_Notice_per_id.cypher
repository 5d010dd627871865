CREATE CONSTRAINT one_notice_per_id FOR (n:Notice) REQUIRE n.id IS UNIQUE;
