-- The state store. What could name a detail is a keyed fingerprint or sealed; see vault.py.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE pages (
    site TEXT NOT NULL, page BLOB NOT NULL, sealed BLOB NOT NULL,          -- sealed: address, validators, mark, title of the listing row
    listing INTEGER NOT NULL, configured INTEGER NOT NULL, read_at REAL NOT NULL, pending REAL, rate REAL NOT NULL,
    version INTEGER NOT NULL,                                             -- the watchlist that it was last read in full with
    posts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (site, page)
) STRICT, WITHOUT ROWID;
CREATE TABLE seen (
    site TEXT NOT NULL, post BLOB NOT NULL, words BLOB NOT NULL, version INTEGER NOT NULL, at REAL NOT NULL,
    PRIMARY KEY (site, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_at ON seen (at);
CREATE TABLE ledgers (thread BLOB PRIMARY KEY, sealed BLOB NOT NULL, at REAL NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE incidents (
    id TEXT PRIMARY KEY, person TEXT NOT NULL, severity INTEGER NOT NULL, state TEXT NOT NULL, threat TEXT NOT NULL,
    labels TEXT NOT NULL, kinds TEXT NOT NULL, sites TEXT NOT NULL, posts INTEGER NOT NULL, updates INTEGER NOT NULL,
    opened_at REAL NOT NULL, last_at REAL NOT NULL, acked_by TEXT NOT NULL DEFAULT '', backlog INTEGER NOT NULL DEFAULT 0,
    muted_until REAL, mute_reason TEXT NOT NULL DEFAULT '', verdict TEXT NOT NULL DEFAULT '',
    escalations INTEGER NOT NULL DEFAULT 0, escalate_at REAL, bits REAL NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX incidents_person ON incidents (person, last_at);
CREATE TABLE findings (
    person TEXT NOT NULL, site TEXT NOT NULL, post BLOB NOT NULL, incident TEXT NOT NULL REFERENCES incidents (id),
    severity INTEGER NOT NULL, score REAL NOT NULL, details BLOB NOT NULL, sealed BLOB NOT NULL, thread BLOB NOT NULL, at REAL NOT NULL,
    page BLOB, number BLOB,                                               -- the page that it was last seen on, and the post's id, sealed
    gone_at REAL, gone_looks INTEGER NOT NULL DEFAULT 0,                  -- since when, and in how many good looks, it was no longer there
    sketch BLOB NOT NULL DEFAULT x'',                                     -- what near-copies know it by, see sketch.py
    PRIMARY KEY (person, site, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_page ON findings (site, page);
CREATE INDEX findings_incident ON findings (incident);
CREATE INDEX findings_thread ON findings (person, thread);
CREATE INDEX findings_details ON findings (person, details);
CREATE TABLE outbox (
    alert TEXT NOT NULL, webhook TEXT NOT NULL, body TEXT NOT NULL, severity INTEGER NOT NULL, due REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'waiting', error TEXT NOT NULL DEFAULT '', made_at REAL NOT NULL, done_at REAL,
    receipt TEXT NOT NULL DEFAULT '',                                     -- what the platform calls the message, to take it back by
    PRIMARY KEY (alert, webhook)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (state, due);
CREATE TABLE health (
    site TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, since REAL NOT NULL, last_clear REAL, told_at REAL, tries INTEGER NOT NULL,
    newest TEXT NOT NULL DEFAULT '', outages INTEGER NOT NULL DEFAULT 0, gap TEXT NOT NULL DEFAULT '', primed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
-- How long each site was in sight and out of it, in seconds a day (days since 1970), and the gaps that could not be closed.
CREATE TABLE days (
    site TEXT NOT NULL, day INTEGER NOT NULL, clear REAL NOT NULL, blind REAL NOT NULL, gaps INTEGER NOT NULL, PRIMARY KEY (site, day)
) STRICT, WITHOUT ROWID;
-- Words that somebody has judged to be no exposure of a person: the post is not announced again, wherever it is copied to.
CREATE TABLE judged (person TEXT NOT NULL, words BLOB NOT NULL, verdict TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (person, words)) STRICT, WITHOUT ROWID;
-- What people do not want to be told of for a while; an empty person or site is everybody or everywhere.
CREATE TABLE silences (
    id TEXT PRIMARY KEY, person TEXT NOT NULL, site TEXT NOT NULL, until REAL NOT NULL, by TEXT NOT NULL, reason TEXT NOT NULL, made_at REAL NOT NULL
) STRICT, WITHOUT ROWID;
