CREATE INDEX given_answer_at FOR (n:GivenAnswer) ON (n.at);
