-- By which section of the templates a proposed note opens, so that its fate can be told by template.

ALTER TABLE past_outreach ADD COLUMN IF NOT EXISTS template VARCHAR(200) DEFAULT '' NOT NULL;
