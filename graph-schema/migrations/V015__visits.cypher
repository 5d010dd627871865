CREATE CONSTRAINT one_visit_per_id FOR (n:Visit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT one_invitation_per_id FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
