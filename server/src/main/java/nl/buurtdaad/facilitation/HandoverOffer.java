package nl.buurtdaad.facilitation;

/// What the doers did with the handover that answered their request. Named like the schema's enum.
enum HandoverOffer {
    WAITS,
    /// They talk about the newest there.
    IN_THE_HOUR,
    WANTED,
    /// In the end nobody who wanted the newest had the say any more.
    NOT_WANTED;

    /// Expects `request`; null where no handover was offered.
    static final String OF_REQUEST = """
            head(COLLECT {
                MATCH (offered:Handover)-[:FOLLOWS]->(request) WHERE offered.offeredAt IS NOT NULL
                OPTIONAL MATCH (proposal:Proposal)-[:HANDS_OVER]->(offered)
                RETURN CASE proposal.state
                         WHEN 'STANDS' THEN 'WANTED' WHEN 'FELL' THEN 'NOT_WANTED'
                         WHEN 'FOR_THE_HOUR' THEN 'IN_THE_HOUR' ELSE 'WAITS' END
                ORDER BY coalesce(proposal.state = 'STANDS', false) DESC, offered.number DESC, proposal.proposedAt DESC
                LIMIT 1
            })
            """;
}
