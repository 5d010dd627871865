CREATE CONSTRAINT one_logbook_end_per_platform FOR (n:LogbookEnd) REQUIRE n.platform IS UNIQUE;
