-- Time that was taken upon other time is defended like any other, though not by the constraint of the hard claims.
CREATE INDEX claim_soft ON daybook.claim USING gist (tenant_id, person_id, during) WHERE (NOT hard);
