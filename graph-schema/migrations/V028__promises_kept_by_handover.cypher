MATCH (proposal:Proposal {state: 'STANDS'})-[:HANDS_OVER]->(handover:Handover)-[:FOLLOWS]->(:Request)<-[:ANSWERS]-(promise:Promise)
WHERE promise.state IN ['MADE', 'NOT_YET'] AND coalesce(promise.kind, 'YES') IN ['YES', 'YES_IF']
SET promise.state = CASE WHEN promise.brokenAt IS NULL THEN 'KEPT' ELSE 'REPAIRED' END, promise.saidAt = proposal.settledAt
CREATE (promise)-[:KEPT_BY]->(handover);
