CREATE INDEX proposal_state FOR (n:Proposal) ON (n.state);
