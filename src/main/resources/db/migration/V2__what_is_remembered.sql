-- What is remembered from night to night, account by account. Every row carries its night: a night sees only nights dated
-- before it, and a repeat of a date replaces its own rows. Moments are ISO 8601 in UTC.

CREATE TABLE IF NOT EXISTS past_night (
    account     VARCHAR(255) NOT NULL,
    night       DATE         NOT NULL,
    exported_on DATE,
    policy      VARCHAR(255) NOT NULL,
    rules_hash  VARCHAR(64)  NOT NULL,
    PRIMARY KEY (account, night)
);

-- The fact that a decision rests on, as JSON of that version; the same fact is kept once, however many nights it lasts.
CREATE TABLE IF NOT EXISTS past_evidence (
    account        VARCHAR(255) NOT NULL,
    hash           VARCHAR(64)  NOT NULL,
    schema_version INTEGER      NOT NULL,
    fact           LONGVARCHAR  NOT NULL,
    PRIMARY KEY (account, hash)
);

CREATE TABLE IF NOT EXISTS past_decision (
    account       VARCHAR(255)  NOT NULL,
    night         DATE          NOT NULL,
    position      INTEGER       NOT NULL,
    person_key    VARCHAR(2100) NOT NULL,
    person_name   LONGVARCHAR   NOT NULL,
    invited_at    VARCHAR(40)   NOT NULL,
    verdict       VARCHAR(10)   NOT NULL,
    force         VARCHAR(10)   NOT NULL,
    rule          VARCHAR(1000) NOT NULL,
    rules         LONGVARCHAR   NOT NULL,
    reason        LONGVARCHAR   NOT NULL,
    note          LONGVARCHAR   NOT NULL,
    question      VARCHAR(10)   NOT NULL,
    evidence_hash VARCHAR(64)   NOT NULL,
    PRIMARY KEY (account, night, position)
);

CREATE INDEX IF NOT EXISTS past_decision_by_person ON past_decision (account, person_key, invited_at);
CREATE INDEX IF NOT EXISTS past_decision_by_evidence ON past_decision (account, evidence_hash);

-- Questions of the member about an invitation, and what the inviter wrote since.
CREATE TABLE IF NOT EXISTS past_letter (
    account     VARCHAR(255)  NOT NULL,
    night       DATE          NOT NULL,
    position    INTEGER       NOT NULL,
    person_key  VARCHAR(2100) NOT NULL,
    person_name LONGVARCHAR   NOT NULL,
    invited_at  VARCHAR(40)   NOT NULL,
    written_at  VARCHAR(40)   NOT NULL,
    from_member BOOLEAN       NOT NULL,
    content     LONGVARCHAR   NOT NULL,
    PRIMARY KEY (account, night, position)
);

CREATE TABLE IF NOT EXISTS past_outcome (
    account     VARCHAR(255)  NOT NULL,
    night       DATE          NOT NULL,
    position    INTEGER       NOT NULL,
    person_key  VARCHAR(2100) NOT NULL,
    person_name LONGVARCHAR   NOT NULL,
    invited_at  VARCHAR(40)   NOT NULL,
    kind        VARCHAR(10)   NOT NULL,
    happened_on DATE,
    PRIMARY KEY (account, night, position)
);

CREATE INDEX IF NOT EXISTS past_letter_by_person ON past_letter (account, person_key, invited_at);
CREATE INDEX IF NOT EXISTS past_outcome_by_person ON past_outcome (account, person_key, invited_at);

-- People of whom nothing is to be learnt again: a keyed hash of what identifies them, and the key.
CREATE TABLE IF NOT EXISTS forgotten (
    account VARCHAR(255) NOT NULL,
    hash    VARCHAR(64)  NOT NULL,
    PRIMARY KEY (account, hash)
);

CREATE TABLE IF NOT EXISTS forgotten_key (
    id     INTEGER     NOT NULL PRIMARY KEY,
    secret VARCHAR(64) NOT NULL
);
