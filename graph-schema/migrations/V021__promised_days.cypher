CREATE INDEX promise_by_day FOR (n:Promise) ON (n.by);
