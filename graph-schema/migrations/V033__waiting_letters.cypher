CREATE INDEX letter_next_try FOR (n:Letter) ON (n.nextTryAt);
