CREATE CONSTRAINT one_hour_per_id FOR (n:Hour) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_hour_line_per_id FOR (n:HourLine) REQUIRE n.id IS UNIQUE;
CREATE INDEX hour_line_at FOR (n:HourLine) ON (n.at);
