CREATE CONSTRAINT one_backing_per_id FOR (n:Backing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_backing_ask_per_id FOR (n:BackingAsk) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_backing_link_per_hash FOR (n:BackingLink) REQUIRE n.hash IS UNIQUE;
