CREATE CONSTRAINT one_promise_per_id FOR (n:Promise) REQUIRE n.id IS UNIQUE;
