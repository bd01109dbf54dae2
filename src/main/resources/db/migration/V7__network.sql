-- The network of connections: what there is to do about it, and what the night under way has of it. Each row of the first three
-- tables has a block of records, since they are many and only ever read together.

CREATE TABLE IF NOT EXISTS night_connection (
    night_id   BIGINT      NOT NULL,
    account_no INTEGER     NOT NULL,
    position   INTEGER     NOT NULL,
    facts      LONGVARCHAR NOT NULL,
    PRIMARY KEY (night_id, account_no, position)
);

CREATE TABLE IF NOT EXISTS night_pair (
    night_id   BIGINT      NOT NULL,
    account_no INTEGER     NOT NULL,
    position   INTEGER     NOT NULL,
    facts      LONGVARCHAR NOT NULL,
    PRIMARY KEY (night_id, account_no, position)
);

-- Connections that are not as the memory has them.
CREATE TABLE IF NOT EXISTS night_known (
    night_id   BIGINT      NOT NULL,
    account_no INTEGER     NOT NULL,
    position   INTEGER     NOT NULL,
    known      LONGVARCHAR NOT NULL,
    PRIMARY KEY (night_id, account_no, position)
);

-- Clusters and reach; and what was planned, both as JSON.
ALTER TABLE night_account ADD COLUMN IF NOT EXISTS network LONGVARCHAR;
ALTER TABLE night_account ADD COLUMN IF NOT EXISTS followed LONGVARCHAR;

-- Connections as archives had them: a row for each time that somebody was first seen so. The newest before a night tells what it
-- knows.
CREATE TABLE IF NOT EXISTS past_tie (
    account     VARCHAR(255)  NOT NULL,
    night       DATE          NOT NULL,
    position    INTEGER       NOT NULL,
    person_key  VARCHAR(2100) NOT NULL,
    person_name LONGVARCHAR   NOT NULL,
    company     LONGVARCHAR   NOT NULL,
    job_title   LONGVARCHAR   NOT NULL,
    gone        BOOLEAN       NOT NULL,
    PRIMARY KEY (account, night, position)
);

CREATE INDEX IF NOT EXISTS past_tie_by_person ON past_tie (account, person_key);

-- What there was to do about connections on the newest night, and of older nights what they told for the first time (TOLD).
CREATE TABLE IF NOT EXISTS past_follow_up (
    account     VARCHAR(255)  NOT NULL,
    night       DATE          NOT NULL,
    position    INTEGER       NOT NULL,
    person_key  VARCHAR(2100) NOT NULL,
    person_name LONGVARCHAR   NOT NULL,
    kind        VARCHAR(10)   NOT NULL,
    told        BOOLEAN       NOT NULL,
    due_on      DATE          NOT NULL,
    rules       LONGVARCHAR   NOT NULL,
    why         LONGVARCHAR   NOT NULL,
    prepare     LONGVARCHAR   NOT NULL,
    PRIMARY KEY (account, night, position)
);

-- Whom to introduce to each other, in the same way.
CREATE TABLE IF NOT EXISTS past_introduction (
    account     VARCHAR(255)  NOT NULL,
    night       DATE          NOT NULL,
    position    INTEGER       NOT NULL,
    person_key  VARCHAR(2100) NOT NULL,
    person_name LONGVARCHAR   NOT NULL,
    other_key   VARCHAR(2100) NOT NULL,
    other_name  LONGVARCHAR   NOT NULL,
    told        BOOLEAN       NOT NULL,
    rules       LONGVARCHAR   NOT NULL,
    why         LONGVARCHAR   NOT NULL,
    message_a   LONGVARCHAR   NOT NULL,
    message_b   LONGVARCHAR   NOT NULL,
    PRIMARY KEY (account, night, position)
);

CREATE TABLE IF NOT EXISTS past_reach (
    account      VARCHAR(255) NOT NULL,
    night        DATE         NOT NULL,
    connections  INTEGER      NOT NULL,
    with_thread  INTEGER      NOT NULL,
    talked_to    INTEGER      NOT NULL,
    with_benefit INTEGER      NOT NULL,
    balance      INTEGER      NOT NULL,
    PRIMARY KEY (account, night)
);

-- How often each rule about connections and pairs spoke on the newest night: its facts are too many to be kept. A row whose rule is
-- a folder of rules has in HITS how many facts were judged.
CREATE TABLE IF NOT EXISTS past_rule_count (
    account VARCHAR(255)  NOT NULL,
    night   DATE          NOT NULL,
    rule    VARCHAR(1000) NOT NULL,
    hits    INTEGER       NOT NULL,
    decided INTEGER       NOT NULL,
    alone   INTEGER       NOT NULL,
    PRIMARY KEY (account, night, rule)
);
