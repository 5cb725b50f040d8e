-- SPDX-FileCopyrightText: 2026 The Partner Cities authors
-- SPDX-License-Identifier: EUPL-1.2
--
-- The content package: one SQLite file, written by `partner-cities-content compile`, read-only ever after.
-- Ids are lower-case words with hyphens. Dates are EDTF (ISO 8601-2). Languages are BCP 47 tags.
-- Lists keep their order in `position`, counted from 0.

PRAGMA application_id = 0x50434954; -- "PCIT"
PRAGMA user_version = 5;            -- version of this schema: the next number whenever a table changes

-- A text in several languages. `phrase` has a row for every text so that foreign keys hold.
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE phrase_text (
    phrase INTEGER NOT NULL REFERENCES phrase(id),
    language TEXT NOT NULL CHECK (language IN ('sl', 'sr', 'sr-Latn', 'lv', 'en')),
    body TEXT NOT NULL CHECK (body <> ''),
    status TEXT NOT NULL CHECK (status IN ('original', 'translated', 'reviewed', 'derived')),
    PRIMARY KEY (phrase, language)
) STRICT, WITHOUT ROWID;

-- One row: what the package says about itself.
CREATE TABLE package (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version TEXT NOT NULL, -- numbers with dots between; the greater one is the newer
    published TEXT NOT NULL,
    title INTEGER NOT NULL REFERENCES phrase(id),
    default_home TEXT NOT NULL REFERENCES municipality(id),
    valid_from TEXT NOT NULL, -- to be shown from its first day on
    valid_until TEXT, -- out of date after its last day
    minimum_app TEXT NOT NULL -- the oldest version of the app that shows it as it is meant
) STRICT;

CREATE TABLE country (
    code TEXT PRIMARY KEY CHECK (length(code) = 2),
    name INTEGER NOT NULL REFERENCES phrase(id)
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id TEXT PRIMARY KEY,
    country TEXT NOT NULL REFERENCES country(code),
    name INTEGER NOT NULL REFERENCES phrase(id)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id TEXT PRIMARY KEY,
    publisher TEXT,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT,
    checked TEXT,
    url TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
    id TEXT PRIMARY KEY,
    name INTEGER NOT NULL REFERENCES phrase(id)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
    id TEXT PRIMARY KEY,
    level TEXT NOT NULL CHECK (level IN ('town', 'municipality', 'district')),
    country TEXT NOT NULL REFERENCES country(code),
    region TEXT REFERENCES region(id),
    name INTEGER NOT NULL REFERENCES phrase(id),
    local_name TEXT,
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    is_home INTEGER NOT NULL CHECK (is_home IN (0, 1)),
    summary INTEGER REFERENCES phrase(id),
    website TEXT,
    accent TEXT,
    contact INTEGER REFERENCES phrase(id),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE municipality_alias (
    municipality TEXT NOT NULL REFERENCES municipality(id),
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (municipality, position)
) STRICT, WITHOUT ROWID;

-- A municipality's coat of arms (one at most) and photographs. With rowids, and the bytes last: what tells of a
-- picture is read without reading the picture.
CREATE TABLE picture (
    municipality TEXT NOT NULL REFERENCES municipality(id),
    kind TEXT NOT NULL CHECK (kind IN ('arms', 'photograph')),
    position INTEGER NOT NULL CHECK (position = 0 OR kind = 'photograph'),
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 4096), -- in pixels, as it is shown
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 4096),
    alt INTEGER NOT NULL REFERENCES phrase(id),
    caption INTEGER REFERENCES phrase(id),
    rights TEXT NOT NULL CHECK (rights <> ''), -- an SPDX licence id or words
    credit TEXT NOT NULL CHECK (credit <> ''),
    source TEXT REFERENCES source(id),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 2097152),
    PRIMARY KEY (municipality, kind, position)
) STRICT;

CREATE TABLE network (
    id TEXT PRIMARY KEY,
    name INTEGER NOT NULL REFERENCES phrase(id),
    acronym TEXT,
    founded TEXT,
    summary INTEGER NOT NULL REFERENCES phrase(id)
) STRICT, WITHOUT ROWID;
CREATE TABLE network_field (
    network TEXT NOT NULL REFERENCES network(id),
    position INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES phrase(id),
    PRIMARY KEY (network, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE partnership (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL
        CHECK (form IN ('twinning', 'friendship', 'cooperation', 'programme', 'network-membership')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'dormant', 'suspended', 'ended')),
    title INTEGER REFERENCES phrase(id),
    summary INTEGER NOT NULL REFERENCES phrase(id),
    easy INTEGER REFERENCES phrase(id)
) STRICT, WITHOUT ROWID;
CREATE TABLE party (
    partnership TEXT NOT NULL REFERENCES partnership(id),
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('partner', 'member', 'network', 'participant')),
    municipality TEXT REFERENCES municipality(id),
    network TEXT REFERENCES network(id),
    has_left INTEGER NOT NULL CHECK (has_left IN (0, 1)),
    left_on TEXT, -- NULL also when nobody knows when it left
    PRIMARY KEY (partnership, position),
    CHECK ((municipality IS NULL) <> (network IS NULL)),
    CHECK (has_left = 1 OR left_on IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_by_municipality ON party (municipality);
CREATE INDEX party_by_network ON party (network);
CREATE TABLE partnership_topic (
    partnership TEXT NOT NULL REFERENCES partnership(id),
    position INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic(id),
    PRIMARY KEY (partnership, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
    id TEXT PRIMARY KEY,
    partnership TEXT NOT NULL REFERENCES partnership(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('first-contact', 'begun', 'signed', 'renewed', 'declared', 'joined', 'ended')),
    place INTEGER REFERENCES phrase(id),
    instrument INTEGER REFERENCES phrase(id),
    summary INTEGER NOT NULL REFERENCES phrase(id),
    UNIQUE (partnership, position)
) STRICT, WITHOUT ROWID;
-- Position 0 is the date that anniversaries are reckoned from; further rows are what other sources claim.
CREATE TABLE milestone_date (
    milestone TEXT NOT NULL REFERENCES milestone(id),
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    source TEXT REFERENCES source(id),
    note INTEGER REFERENCES phrase(id),
    PRIMARY KEY (milestone, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE milestone_point (
    milestone TEXT NOT NULL REFERENCES milestone(id),
    position INTEGER NOT NULL,
    body INTEGER NOT NULL REFERENCES phrase(id),
    PRIMARY KEY (milestone, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE milestone_language (
    milestone TEXT NOT NULL REFERENCES milestone(id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (milestone, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE signatory (
    milestone TEXT NOT NULL REFERENCES milestone(id),
    position INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES phrase(id),
    office INTEGER NOT NULL REFERENCES phrase(id),
    municipality TEXT NOT NULL REFERENCES municipality(id),
    on_behalf_of INTEGER REFERENCES phrase(id),
    PRIMARY KEY (milestone, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN
        ('visit', 'celebration', 'exchange', 'summit', 'project', 'publication', 'contact', 'signing')),
    begins TEXT NOT NULL,
    ends TEXT,
    only_planned INTEGER NOT NULL CHECK (only_planned IN (0, 1)),
    title INTEGER NOT NULL REFERENCES phrase(id),
    summary INTEGER NOT NULL REFERENCES phrase(id),
    place INTEGER REFERENCES phrase(id),
    partnership TEXT REFERENCES partnership(id),
    network TEXT REFERENCES network(id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_partnership ON event (partnership);
CREATE INDEX event_by_network ON event (network);
CREATE TABLE event_municipality (
    event TEXT NOT NULL REFERENCES event(id),
    position INTEGER NOT NULL,
    municipality TEXT NOT NULL REFERENCES municipality(id),
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_municipality ON event_municipality (municipality);

-- Which sources a record's facts come from.
CREATE TABLE municipality_source (
    municipality TEXT NOT NULL REFERENCES municipality(id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (municipality, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE network_source (
    network TEXT NOT NULL REFERENCES network(id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (network, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE partnership_source (
    partnership TEXT NOT NULL REFERENCES partnership(id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (partnership, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE milestone_source (
    milestone TEXT NOT NULL REFERENCES milestone(id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (milestone, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_source (
    event TEXT NOT NULL REFERENCES event(id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

-- Search: one row for each thing and each of its names, titles and texts. `folded` and `loose` are the keys of
-- cpp/domain/searchkey.h; `body` is the spelling to show. rowid order is the order of importance.
CREATE VIRTUAL TABLE finder USING fts5 (
    folded, loose, body UNINDEXED, what UNINDEXED, id UNINDEXED, field UNINDEXED, language UNINDEXED,
    tokenize = 'unicode61', prefix = '2 3'
);
