CREATE CONSTRAINT one_inbox_per_resident FOR (n:Inbox) REQUIRE n.resident IS UNIQUE;
