CREATE CONSTRAINT one_resident_per_id FOR (n:Resident) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_resident_per_email FOR (n:Resident) REQUIRE n.email IS UNIQUE;
CREATE CONSTRAINT one_access_key_per_hash FOR (n:AccessKey) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT one_email_code_per_id FOR (n:EmailCode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_mailbox_per_hash FOR (n:Mailbox) REQUIRE n.hash IS UNIQUE;
