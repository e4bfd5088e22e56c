// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemaVersion3.h"

namespace {

// What was recorded in a case or of a sanction stays, and so does a file that was attached. The insert trigger also stops
// REPLACE when a tool forgets recursive_triggers.
#define STAYS(table, key)                                                                                              \
    "CREATE TRIGGER " table "_stays_updated BEFORE UPDATE ON " table " BEGIN SELECT RAISE(ABORT, '" table             \
    " rows never change'); END",                                                                                      \
        "CREATE TRIGGER " table "_stays_deleted BEFORE DELETE ON " table " BEGIN SELECT RAISE(ABORT, '" table         \
        " rows never go'); END",                                                                                      \
        "CREATE TRIGGER " table "_stays_replaced BEFORE INSERT ON " table " WHEN EXISTS (SELECT 1 FROM " table        \
        " WHERE " key ") BEGIN SELECT RAISE(ABORT, '" table " rows are never replaced'); END"

constexpr const char *statements[] = {
    "UPDATE meta SET value = '3' WHERE key IN ('min_reader', 'min_writer')",
    // A step of the second version has rows of another shape.
    "DELETE FROM undo_rows",
    "DELETE FROM undo_step",

    // How many parts a kpi may have, and when the supplier was told of a dynamic one.
    "ALTER TABLE kpi ADD COLUMN most_parts INTEGER NOT NULL DEFAULT 0 CHECK (most_parts >= 0)",
    "ALTER TABLE kpi ADD COLUMN announced TEXT",

    // An interim round follows another; which small deelnemers were drawn; what was said beside the marks.
    "ALTER TABLE survey_round ADD COLUMN kind TEXT NOT NULL DEFAULT 'regular' CHECK (kind IN ('regular', 'interim'))",
    "ALTER TABLE survey_round ADD COLUMN follows INTEGER REFERENCES survey_round (id) DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE survey_round ADD COLUMN draw TEXT CHECK (substr(draw, 1, 1) = '{')",
    "CREATE INDEX survey_round_follows ON survey_round (follows)",
    "CREATE TABLE survey_comment (round INTEGER NOT NULL REFERENCES survey_round (id) DEFERRABLE INITIALLY DEFERRED, "
    "topic TEXT NOT NULL, party INTEGER NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED, "
    "text TEXT NOT NULL CHECK (length(text) > 0), PRIMARY KEY (round, topic, party)) STRICT, WITHOUT ROWID",
    "CREATE INDEX survey_comment_party ON survey_comment (party)",

    "CREATE TABLE procedure_version (id INTEGER PRIMARY KEY CHECK (id > 0), code TEXT NOT NULL CHECK "
    "(length(code) > 0), number INTEGER NOT NULL CHECK (number > 0), content TEXT NOT NULL CHECK (substr(content, "
    "1, 1) = '{'), made TEXT, made_by TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (code, number)) STRICT",
    "CREATE TABLE deviation (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES contract "
    "(id) DEFERRABLE INITIALLY DEFERRED, reference TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('norm', "
    "'threat', 'requirement', 'audit', 'expectation')), title TEXT NOT NULL, kpi INTEGER REFERENCES kpi (id) "
    "DEFERRABLE INITIALLY DEFERRED, first TEXT NOT NULL, party INTEGER REFERENCES party (id) DEFERRABLE INITIALLY "
    "DEFERRED, found TEXT, found_by TEXT NOT NULL, measured_by TEXT NOT NULL, cause TEXT NOT NULL, cause_shared "
    "TEXT, attributable TEXT NOT NULL CHECK (attributable IN ('unknown', 'yes', 'no')), attributable_reason TEXT "
    "NOT NULL, status TEXT NOT NULL CHECK (status IN ('open', 'restored', 'closed', 'dropped')), settled TEXT, "
    "outcome TEXT NOT NULL, UNIQUE (contract, reference)) STRICT",
    "CREATE INDEX deviation_contract ON deviation (contract)",
    "CREATE INDEX deviation_kpi ON deviation (kpi)",
    "CREATE INDEX deviation_party ON deviation (party)",
    "CREATE TABLE procedure_case (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES "
    "contract (id) DEFERRABLE INITIALLY DEFERRED, procedure INTEGER NOT NULL REFERENCES procedure_version (id) "
    "DEFERRABLE INITIALLY DEFERRED, reference TEXT NOT NULL, title TEXT NOT NULL, deviation INTEGER REFERENCES "
    "deviation (id) DEFERRABLE INITIALLY DEFERRED, kpi INTEGER REFERENCES kpi (id) DEFERRABLE INITIALLY DEFERRED, "
    "subject TEXT NOT NULL, good_friday_off INTEGER NOT NULL CHECK (good_friday_off IN (0, 1)), bridge_days_off "
    "INTEGER NOT NULL CHECK (bridge_days_off IN (0, 1)), opened TEXT NOT NULL, UNIQUE (contract, reference)) "
    "STRICT",
    "CREATE INDEX procedure_case_contract ON procedure_case (contract)",
    "CREATE INDEX procedure_case_procedure ON procedure_case (procedure)",
    "CREATE INDEX procedure_case_deviation ON procedure_case (deviation)",
    "CREATE INDEX procedure_case_kpi ON procedure_case (kpi)",
    "CREATE TABLE case_entry (\"case\" INTEGER NOT NULL REFERENCES procedure_case (id) DEFERRABLE INITIALLY "
    "DEFERRED, number INTEGER NOT NULL CHECK (number > 0), on_day TEXT NOT NULL, recorded TEXT NOT NULL, event "
    "TEXT NOT NULL, from_step TEXT NOT NULL, to_step TEXT NOT NULL, content TEXT NOT NULL CHECK (substr(content, "
    "1, 1) = '{'), PRIMARY KEY (\"case\", number)) STRICT, WITHOUT ROWID",
    "CREATE TABLE sanction (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES contract "
    "(id) DEFERRABLE INITIALLY DEFERRED, reference TEXT NOT NULL, title TEXT NOT NULL, deviation INTEGER "
    "REFERENCES deviation (id) DEFERRABLE INITIALLY DEFERRED, kpi INTEGER REFERENCES kpi (id) DEFERRABLE "
    "INITIALLY DEFERRED, round INTEGER REFERENCES survey_round (id) DEFERRABLE INITIALLY DEFERRED, period TEXT "
    "NOT NULL, grounds TEXT NOT NULL CHECK (substr(grounds, 1, 1) = '['), made TEXT NOT NULL, UNIQUE (contract, "
    "reference)) STRICT",
    "CREATE INDEX sanction_contract ON sanction (contract)",
    "CREATE INDEX sanction_deviation ON sanction (deviation)",
    "CREATE INDEX sanction_kpi ON sanction (kpi)",
    "CREATE INDEX sanction_round ON sanction (round)",
    "CREATE TABLE sanction_entry (sanction INTEGER NOT NULL REFERENCES sanction (id) DEFERRABLE INITIALLY "
    "DEFERRED, number INTEGER NOT NULL CHECK (number > 0), on_day TEXT NOT NULL, recorded TEXT NOT NULL, act TEXT "
    "NOT NULL, content TEXT NOT NULL CHECK (substr(content, 1, 1) = '{'), PRIMARY KEY (sanction, number)) STRICT, "
    "WITHOUT ROWID",
    "CREATE TABLE action_item (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES "
    "contract (id) DEFERRABLE INITIALLY DEFERRED, reference TEXT NOT NULL, title TEXT NOT NULL, owner TEXT NOT "
    "NULL, by_supplier INTEGER NOT NULL CHECK (by_supplier IN (0, 1)), agreed TEXT, due TEXT, result TEXT NOT "
    "NULL, level TEXT NOT NULL, origin TEXT NOT NULL, kpi INTEGER REFERENCES kpi (id) DEFERRABLE INITIALLY "
    "DEFERRED, deviation INTEGER REFERENCES deviation (id) DEFERRABLE INITIALLY DEFERRED, \"case\" INTEGER "
    "REFERENCES procedure_case (id) DEFERRABLE INITIALLY DEFERRED, register TEXT NOT NULL CHECK (register IN "
    "('none', 'rca', 'capa', 'improvement')), cause TEXT NOT NULL, corrective TEXT NOT NULL, preventive TEXT NOT "
    "NULL, progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100), note TEXT NOT NULL, status TEXT NOT NULL "
    "CHECK (status IN ('open', 'done', 'closed', 'dropped')), settled TEXT, effect TEXT NOT NULL CHECK (effect IN "
    "('not_checked', 'effective', 'not_effective')), effect_note TEXT NOT NULL, UNIQUE (contract, reference)) "
    "STRICT",
    "CREATE INDEX action_item_contract ON action_item (contract)",
    "CREATE INDEX action_item_kpi ON action_item (kpi)",
    "CREATE INDEX action_item_deviation ON action_item (deviation)",
    "CREATE INDEX action_item_case ON action_item (\"case\")",
    "CREATE TABLE attachment (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES "
    "contract (id) DEFERRABLE INITIALLY DEFERRED, about TEXT NOT NULL CHECK (about IN ('contract', 'kpi', "
    "'deviation', 'case', 'sanction', 'action', 'survey')), subject INTEGER NOT NULL, period TEXT NOT NULL, name "
    "TEXT NOT NULL, digest TEXT NOT NULL CHECK (length(digest) IN (0, 64)), size INTEGER NOT NULL CHECK (size >= 0), link TEXT NOT NULL, note TEXT "
    "NOT NULL, added TEXT NOT NULL, added_by TEXT NOT NULL) STRICT",
    "CREATE INDEX attachment_contract ON attachment (contract)",
    "CREATE TABLE person (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES contract "
    "(id) DEFERRABLE INITIALLY DEFERRED, party INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED, "
    "by_supplier INTEGER NOT NULL CHECK (by_supplier IN (0, 1)), name TEXT NOT NULL, function TEXT NOT NULL, role "
    "TEXT NOT NULL, mail TEXT NOT NULL, phone TEXT NOT NULL, \"from\" TEXT, until TEXT, position INTEGER NOT NULL) "
    "STRICT",
    "CREATE INDEX person_contract ON person (contract)",
    "CREATE INDEX person_party ON person (party)",
    "CREATE TABLE sla_parameter (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES "
    "contract (id) DEFERRABLE INITIALLY DEFERRED, process TEXT NOT NULL, title TEXT NOT NULL, value TEXT NOT "
    "NULL, remark TEXT NOT NULL, goal TEXT NOT NULL, kpi INTEGER REFERENCES kpi (id) DEFERRABLE INITIALLY "
    "DEFERRED, position INTEGER NOT NULL) STRICT",
    "CREATE INDEX sla_parameter_contract ON sla_parameter (contract)",
    "CREATE INDEX sla_parameter_kpi ON sla_parameter (kpi)",
    "CREATE TABLE cause (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES contract "
    "(id) DEFERRABLE INITIALLY DEFERRED, kpi INTEGER NOT NULL REFERENCES kpi (id) DEFERRABLE INITIALLY DEFERRED, "
    "period TEXT NOT NULL, title TEXT NOT NULL, count INTEGER NOT NULL CHECK (count >= 0), position INTEGER NOT "
    "NULL) STRICT",
    "CREATE INDEX cause_contract ON cause (contract)",
    "CREATE INDEX cause_kpi ON cause (kpi)",

    "CREATE TABLE meeting (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES contract (id) "
    "DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL CHECK (kind IN ('regular', 'strategic', 'inserted', 'user_group', "
    "'council', 'board')), date TEXT NOT NULL, title TEXT NOT NULL, present TEXT NOT NULL, minutes TEXT NOT NULL, "
    "minutes_sent TEXT, \"case\" INTEGER REFERENCES procedure_case (id) DEFERRABLE INITIALLY DEFERRED) STRICT",
    "CREATE INDEX meeting_contract ON meeting (contract)",
    "CREATE INDEX meeting_case ON meeting (\"case\")",

    // A kept file, once however often it is attached; the digest is its SHA-256.
    "CREATE TABLE attached_content (digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32), bytes BLOB NOT NULL) STRICT",

    STAYS("case_entry", "\"case\" = NEW.\"case\" AND number = NEW.number"),
    STAYS("sanction_entry", "sanction = NEW.sanction AND number = NEW.number"),
    STAYS("attached_content", "digest = NEW.digest"),
};

} // namespace

std::span<const char *const> schemaVersion3()
{
    return statements;
}
