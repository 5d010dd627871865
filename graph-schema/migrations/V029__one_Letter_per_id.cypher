CREATE CONSTRAINT one_letter_per_id FOR (n:Letter) REQUIRE n.id IS UNIQUE;
