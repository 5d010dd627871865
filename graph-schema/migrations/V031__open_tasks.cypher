CREATE INDEX task_state FOR (n:Task) ON (n.state);
