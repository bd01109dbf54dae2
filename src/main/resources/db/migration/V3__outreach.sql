-- Outreach: whom the member might invite, what a night planned for each, and what it told the member to do.

CREATE TABLE IF NOT EXISTS night_candidate (
    night_id   BIGINT      NOT NULL,
    account_no INTEGER     NOT NULL,
    position   INTEGER     NOT NULL,
    fact       LONGVARCHAR NOT NULL,
    PRIMARY KEY (night_id, account_no, position)
);

CREATE TABLE IF NOT EXISTS night_outreach (
    night_id   BIGINT      NOT NULL,
    account_no INTEGER     NOT NULL,
    position   INTEGER     NOT NULL,
    step       LONGVARCHAR NOT NULL,
    PRIMARY KEY (night_id, account_no, position)
);

-- Everybody whom the newest night considered, and of older nights those alone whom they told the member to approach
-- (PROPOSED): that is what limits are counted by, and what keeps anybody from being proposed twice.
CREATE TABLE IF NOT EXISTS past_outreach (
    account     VARCHAR(255)  NOT NULL,
    night       DATE          NOT NULL,
    position    INTEGER       NOT NULL,
    person_key  VARCHAR(2100) NOT NULL,
    person_name LONGVARCHAR   NOT NULL,
    action      VARCHAR(20)   NOT NULL,
    proposed    BOOLEAN       NOT NULL,
    send_on     DATE,
    rules       LONGVARCHAR   NOT NULL,
    why         LONGVARCHAR   NOT NULL,
    note        LONGVARCHAR   NOT NULL,
    PRIMARY KEY (account, night, position)
);

CREATE INDEX IF NOT EXISTS past_outreach_by_person ON past_outreach (account, person_key);

-- What was planned for an account as a whole, as JSON.
ALTER TABLE night_account ADD COLUMN IF NOT EXISTS planned LONGVARCHAR;
