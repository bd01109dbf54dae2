-- The fact that the newest night's plan for a person rests on, in past_evidence as those of decisions; empty where none is kept.
ALTER TABLE past_outreach ADD COLUMN IF NOT EXISTS evidence_hash VARCHAR(64) DEFAULT '' NOT NULL;

CREATE INDEX IF NOT EXISTS past_outreach_by_evidence ON past_outreach (account, evidence_hash);
