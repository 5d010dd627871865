CREATE CONSTRAINT one_handover_per_id FOR (n:Handover) REQUIRE n.id IS UNIQUE;
