CREATE CONSTRAINT one_office_code_per_id FOR (n:OfficeCode) REQUIRE n.id IS UNIQUE;
CREATE INDEX office_codes_by_end FOR (n:OfficeCode) ON (n.validUntil);
