-- What the member has decided themself on an invitation, beside the decision of the same position; every night on which that
-- holds has its row, with what the rules would have said and the night that first read it.

CREATE TABLE IF NOT EXISTS past_own_verdict (
    account     VARCHAR(255)  NOT NULL,
    night       DATE          NOT NULL,
    position    INTEGER       NOT NULL,
    person_key  VARCHAR(2100) NOT NULL,
    person_name LONGVARCHAR   NOT NULL,
    invited_at  VARCHAR(40)   NOT NULL,
    verdict     VARCHAR(10)   NOT NULL,
    ruled       VARCHAR(10)   NOT NULL,
    decided_on  DATE          NOT NULL,
    PRIMARY KEY (account, night, position)
);

CREATE INDEX IF NOT EXISTS past_own_verdict_by_person ON past_own_verdict (account, person_key, invited_at);
