CREATE CONSTRAINT one_topic_per_name FOR (n:Topic) REQUIRE n.name IS UNIQUE;
