CREATE INDEX line_at FOR (n:Line) ON (n.at);
