CREATE CONSTRAINT one_mailbox_per_hash FOR (n:Mailbox) REQUIRE n.hash IS UNIQUE;
