-- The night under way: what was planned, gathered and judged, so that a run that was killed goes on where it stopped.
-- NIGHT_ID is the id of the batch job instance, the same for every attempt at one night.

CREATE TABLE IF NOT EXISTS night_account (
    night_id   BIGINT        NOT NULL,
    account_no INTEGER       NOT NULL,
    account    VARCHAR(255)  NOT NULL,
    roots      VARCHAR(100000) NOT NULL,
    gathered   LONGVARCHAR,
    reported   LONGVARCHAR,
    PRIMARY KEY (night_id, account_no)
);

CREATE TABLE IF NOT EXISTS night_invitation (
    night_id   BIGINT        NOT NULL,
    account_no INTEGER       NOT NULL,
    position   INTEGER       NOT NULL,
    fact       LONGVARCHAR   NOT NULL,
    advice     LONGVARCHAR,
    PRIMARY KEY (night_id, account_no, position)
);

CREATE TABLE IF NOT EXISTS night_reject (
    night_id   BIGINT        NOT NULL,
    account_no INTEGER       NOT NULL,
    position   INTEGER       NOT NULL,
    reject     LONGVARCHAR   NOT NULL,
    PRIMARY KEY (night_id, account_no, position)
);

-- What was written where, so that a sheet that a person has changed since is not lost.
CREATE TABLE IF NOT EXISTS report_file (
    path   VARCHAR(4000) NOT NULL PRIMARY KEY,
    sha256 CHAR(64)      NOT NULL
);
