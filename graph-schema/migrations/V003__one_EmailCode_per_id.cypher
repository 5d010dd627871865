CREATE CONSTRAINT one_email_code_per_id FOR (n:EmailCode) REQUIRE n.id IS UNIQUE;
