MATCH (:Handover)<-[about:HANDS_OVER|ENDS]-(proposal:Proposal) SET about.told = proposal.state;
