// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace budget {

namespace {

// Printed texts stand as they are, amounts and weights beside them in millionths, so that any SQLite tool can
// read and sum them; the views show only what is present. Rows of projects are never deleted and seldom
// rewritten: whether and where a project stands is in project_order, so that undoing the import of many
// tables touches a small table only.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_content (
    digest TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE source_document (
    id INTEGER PRIMARY KEY,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    file_name TEXT NOT NULL,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    lines_total INTEGER NOT NULL,
    lines_placed INTEGER NOT NULL,
    lines_furniture INTEGER NOT NULL
) STRICT;

CREATE TABLE unplaced_line (
    document INTEGER NOT NULL REFERENCES source_document (id),
    number INTEGER NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostic (
    document INTEGER NOT NULL REFERENCES source_document (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    line INTEGER NOT NULL,
    table_number INTEGER NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    table_number INTEGER NOT NULL,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    unit_code TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    currency_unit TEXT NOT NULL,
    name TEXT NOT NULL,
    department TEXT NOT NULL,
    execution_weight TEXT NOT NULL,
    execution_weight_millionths INTEGER,
    budget TEXT NOT NULL,
    budget_millionths INTEGER,
    retained TEXT NOT NULL,
    retained_millionths INTEGER,
    subsidy TEXT NOT NULL,
    subsidy_millionths INTEGER,
    verdict TEXT NOT NULL -- for a longer IN SQLite makes a table anew with every row
        CHECK (verdict = 'none' OR verdict = 'pass' OR verdict = 'passAfterRevision' OR verdict = 'return'),
    opinion TEXT NOT NULL,
    reviewed_by TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    overview TEXT NOT NULL,
    basis TEXT NOT NULL,
    goal TEXT NOT NULL,
    sources BLOB NOT NULL
) STRICT;

CREATE TABLE project_order (
    project INTEGER PRIMARY KEY REFERENCES project (id),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id),
    position INTEGER, -- NULL: removed
    source_row INTEGER NOT NULL,
    level1 TEXT NOT NULL,
    level2 TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    operator TEXT NOT NULL,
    value TEXT NOT NULL,
    weight TEXT NOT NULL,
    weight_millionths INTEGER,
    core TEXT NOT NULL,
    is_core INTEGER
) STRICT;
CREATE INDEX indicator_by_project ON indicator (project);

CREATE TABLE original (
    project INTEGER NOT NULL REFERENCES project (id),
    indicator INTEGER NOT NULL, -- 0: a field of the head
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (project, indicator, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE thread (
    id INTEGER PRIMARY KEY,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    department TEXT NOT NULL,
    project INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    quoted TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'revised', 'verified'))
) STRICT;

CREATE TABLE message (
    thread INTEGER NOT NULL REFERENCES thread (id),
    position INTEGER NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    new_state TEXT CHECK (new_state IN ('open', 'revised', 'verified')),
    PRIMARY KEY (thread, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver (
    rule TEXT NOT NULL,
    department TEXT NOT NULL,
    project INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    field TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (rule, department, project, indicator, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    refers_to INTEGER REFERENCES change_log (seq),
    what TEXT NOT NULL,
    payload TEXT NOT NULL,
    CHECK ((kind = 'do') = (refers_to IS NULL))
) STRICT;
CREATE TRIGGER change_log_is_not_rewritten BEFORE UPDATE ON change_log
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_log_is_not_deleted BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TABLE change_cell (
    project INTEGER NOT NULL,
    indicator INTEGER NOT NULL, -- 0: a field of the head
    field TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES change_log (seq),
    PRIMARY KEY (project, indicator, field, seq)
) STRICT, WITHOUT ROWID;

CREATE VIEW current_project AS
    SELECT o.position, p.* FROM project_order o JOIN project p ON p.id = o.project ORDER BY o.position;
CREATE VIEW current_indicator AS
    SELECT i.* FROM indicator i JOIN project_order o ON o.project = i.project
    WHERE i.position IS NOT NULL ORDER BY o.position, i.position;
CREATE VIEW current_thread AS SELECT * FROM thread WHERE present = 1;
)sql";

// Fields that only some forms have; most projects and rows have no line here.
constexpr const char* kVersion2 = R"sql(
CREATE TABLE extra (
    project INTEGER NOT NULL REFERENCES project (id),
    indicator INTEGER NOT NULL, -- 0: of the head
    fields TEXT NOT NULL, -- JSON
    PRIMARY KEY (project, indicator)
) STRICT, WITHOUT ROWID;
)sql";

// A finding that was waived is one that was rejected; the other decisions had no place before. Points and
// grades stand apart from the projects, most of which have none.
constexpr const char* kVersion3 = R"sql(
CREATE TABLE decision (
    rule TEXT NOT NULL,
    department TEXT NOT NULL,
    project INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    field TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('accepted', 'rejected', 'mended')),
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    note TEXT NOT NULL,
    args TEXT NOT NULL, -- JSON: what the finding said
    PRIMARY KEY (rule, department, project, indicator, field)
) STRICT, WITHOUT ROWID;
INSERT INTO decision (rule, department, project, indicator, field, fingerprint, kind, author, at, note, args)
    SELECT rule, department, project, indicator, field, fingerprint, 'rejected', author, at, reason, '[]'
    FROM waiver;
DROP TABLE waiver;

CREATE TABLE review_grade (
    project INTEGER PRIMARY KEY REFERENCES project (id),
    grade TEXT NOT NULL CHECK (grade IN ('excellent', 'good', 'fair', 'poor'))
) STRICT;

CREATE TABLE review_score (
    project INTEGER NOT NULL REFERENCES project (id),
    item TEXT NOT NULL, -- of the review form in the rule profile
    points_millionths INTEGER NOT NULL,
    PRIMARY KEY (project, item)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array<Migration, 3> kMigrations{{
    {1, "documents, projects, rows, reviews, annotations, waivers and the change log", kVersion1},
    {2, "fields that only some forms have", kVersion2},
    {3, "decisions instead of waivers; points and grades", kVersion3},
}};

constexpr std::array<FieldColumns, kFieldCount> kColumns{{
    {"unit_code", nullptr},
    {"unit_name", nullptr},
    {"currency_unit", nullptr},
    {"name", nullptr},
    {"department", nullptr},
    {"execution_weight", "execution_weight_millionths"},
    {"budget", "budget_millionths"},
    {"retained", "retained_millionths"},
    {"subsidy", "subsidy_millionths"},
    {"overview", nullptr},
    {"basis", nullptr},
    {"goal", nullptr},
    {"level1", nullptr},
    {"level2", nullptr},
    {"name", nullptr},
    {"unit", nullptr},
    {"operator", nullptr},
    {"value", nullptr},
    {"weight", "weight_millionths"},
    {"core", "is_core"},
}};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int schemaVersion()
{
    return kMigrations.back().version;
}

void migrate(SQLite::Database& database, std::span<const Migration> steps)
{
    const int present = database.execAndGet("PRAGMA user_version").getInt();
    for (const Migration& step : steps) {
        if (step.version <= present)
            continue;
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(step.sql);
        database.exec("PRAGMA user_version = " + std::to_string(step.version));
        transaction.commit();
    }
}

FieldColumns columnsOf(Field field)
{
    return kColumns[static_cast<size_t>(field)];
}

} // namespace budget
