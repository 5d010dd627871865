CREATE INDEX claim_state FOR (n:Claim) ON (n.state, n.lapsesAt);
