// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemaVersion1.h"

namespace {

// References are checked at the end of the transaction, so that a change and its inverse may list rows in any order.
#define REFERS(table, column) "REFERENCES " table "(" column ") DEFERRABLE INITIALLY DEFERRED"
#define BOOLEAN(column) column " INTEGER NOT NULL CHECK (" column " IN (0, 1))"
// An append-only table: what stands there stays. The insert trigger also stops REPLACE when a tool forgets
// recursive_triggers.
#define STAYS(table, key)                                                                                               \
    "CREATE TRIGGER " table "_stays_updated BEFORE UPDATE ON " table " BEGIN SELECT RAISE(ABORT, '" table              \
    " rows never change'); END",                                                                                       \
        "CREATE TRIGGER " table "_stays_deleted BEFORE DELETE ON " table " BEGIN SELECT RAISE(ABORT, '" table          \
        " rows never go'); END",                                                                                       \
        "CREATE TRIGGER " table "_stays_replaced BEFORE INSERT ON " table " WHEN EXISTS (SELECT 1 FROM " table         \
        " WHERE " key ") BEGIN SELECT RAISE(ABORT, '" table " rows are never replaced'); END"
#define ADOPTED_CELL(row)                                                                                              \
    "WHEN EXISTS (SELECT 1 FROM adopted_now a WHERE a.period = " row ".period AND a.contract = "                       \
    "(SELECT k.contract FROM indicator i JOIN kpi k ON k.id = i.kpi WHERE i.id = " row ".indicator)) "                 \
    "BEGIN SELECT RAISE(ABORT, 'the period is adopted'); END"
// A survey round belongs to a calendar year: kind 1, see Period::key().
#define ADOPTED_ROUND(row)                                                                                             \
    "WHEN EXISTS (SELECT 1 FROM survey_round r JOIN adopted_now a ON a.contract = r.contract "                         \
    "AND a.period = (1048576 | r.year) WHERE r.id = " row ".round) "                                                   \
    "BEGIN SELECT RAISE(ABORT, 'the year is adopted'); END"

// SQLite's JSON functions may not stand in a schema that is not trusted, so only the first sign is checked.
constexpr const char *statements[] = {
    // The file itself
    "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE publication (number INTEGER PRIMARY KEY CHECK (number > 0), id TEXT NOT NULL UNIQUE, previous TEXT, "
    "time TEXT NOT NULL, utc_offset INTEGER NOT NULL, user TEXT NOT NULL, machine TEXT NOT NULL, "
    "app_version TEXT NOT NULL, seal BLOB NOT NULL CHECK (length(seal) = 32), audit_number INTEGER NOT NULL, "
    "audit_hash BLOB NOT NULL) STRICT",
    "CREATE TABLE seal (block TEXT NOT NULL PRIMARY KEY, digest BLOB NOT NULL CHECK (length(digest) = 32)) "
    "STRICT, WITHOUT ROWID",

    // What was agreed
    "CREATE TABLE contract (id INTEGER PRIMARY KEY CHECK (id > 0), code TEXT NOT NULL, title TEXT NOT NULL, "
    "client TEXT NOT NULL, supplier TEXT NOT NULL, category TEXT NOT NULL, award TEXT, signing TEXT, start TEXT NOT NULL, "
    "\"end\" TEXT, plan_approval TEXT, " BOOLEAN("good_friday_off") ", " BOOLEAN("bridge_days_off") ", "
    "template_id TEXT NOT NULL, icon TEXT NOT NULL, source_document TEXT NOT NULL, source_reference TEXT NOT NULL, "
    "position INTEGER NOT NULL) STRICT",
    "CREATE UNIQUE INDEX contract_code ON contract (code COLLATE NOCASE)",
    "CREATE TABLE contract_setting (contract INTEGER NOT NULL " REFERS("contract", "id") ", key TEXT NOT NULL, "
    "value TEXT NOT NULL, PRIMARY KEY (contract, key)) STRICT, WITHOUT ROWID",
    "CREATE TABLE party (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL " REFERS("contract", "id") ", "
    "name TEXT NOT NULL, short_name TEXT NOT NULL, "
    "role TEXT NOT NULL CHECK (role IN ('participant', 'client', 'supplier', 'category')), "
    "size TEXT NOT NULL CHECK (size IN ('large', 'small')), \"from\" TEXT, until TEXT, position INTEGER NOT NULL) STRICT",
    "CREATE INDEX party_contract ON party (contract)",
    "CREATE TABLE kpi (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL " REFERS("contract", "id") ", "
    "code TEXT NOT NULL, title TEXT NOT NULL, short_title TEXT NOT NULL, theme TEXT NOT NULL CHECK (theme IN "
    "('delivery', 'reach', 'experience', 'social', 'sustainability', 'governance')), " BOOLEAN("dynamic") ", "
    "part_rule TEXT NOT NULL CHECK (part_rule IN ('all', 'at_least')), parts_needed INTEGER NOT NULL, "
    "purpose TEXT NOT NULL, method TEXT NOT NULL, measured_by TEXT NOT NULL, consequence TEXT NOT NULL, "
    "sanctions TEXT NOT NULL CHECK (substr(sanctions, 1, 1) = '['), source_text TEXT NOT NULL, source_reference TEXT NOT NULL, "
    BOOLEAN("confirmed") ", position INTEGER NOT NULL) STRICT",
    "CREATE UNIQUE INDEX kpi_code ON kpi (contract, code COLLATE NOCASE)",
    "CREATE TABLE indicator (id INTEGER PRIMARY KEY CHECK (id > 0), kpi INTEGER NOT NULL " REFERS("kpi", "id") ", "
    "number INTEGER NOT NULL CHECK (number > 0), title TEXT NOT NULL, short_title TEXT NOT NULL, "
    "definition TEXT NOT NULL, unit TEXT NOT NULL CHECK (length(unit) > 0), "
    "input TEXT NOT NULL CHECK (length(input) > 0), measured TEXT NOT NULL CHECK (length(measured) > 0), "
    "judged TEXT NOT NULL CHECK (length(judged) > 0), " BOOLEAN("per_party") ", " BOOLEAN("counts_for_kpi") ", "
    "over_time TEXT NOT NULL CHECK (length(over_time) > 0), "
    "accumulates TEXT NOT NULL CHECK (accumulates IN ('none', 'calendar_year', 'contract_year', 'start')), derived_from INTEGER " REFERS("indicator", "id") ", "
    "numerator_label TEXT NOT NULL, denominator_label TEXT NOT NULL, source TEXT NOT NULL, "
    "first_verdict TEXT CHECK (substr(first_verdict, 1, 1) = '{'), position INTEGER NOT NULL, UNIQUE (kpi, number)) STRICT",
    "CREATE INDEX indicator_derived ON indicator (derived_from) WHERE derived_from IS NOT NULL",
    "CREATE TABLE norm_version (id INTEGER PRIMARY KEY CHECK (id > 0), "
    "indicator INTEGER NOT NULL " REFERS("indicator", "id") ", number INTEGER NOT NULL CHECK (number > 0), "
    "valid_from TEXT, kind TEXT NOT NULL CHECK (kind IN ('norm', 'target', 'guideline')), "
    "comparator TEXT NOT NULL CHECK (comparator IN ('<', '<=', '>', '>=', '=', 'between')), value TEXT, high TEXT, "
    "offered TEXT, path TEXT CHECK (substr(path, 1, 1) = '{'), "
    "deadline TEXT CHECK (substr(deadline, 1, 1) = '{'), watch_margin TEXT, bands TEXT NOT NULL CHECK (substr(bands, 1, 1) = '['), "
    "source_text TEXT NOT NULL, reason TEXT NOT NULL, " BOOLEAN("confirmed") ", UNIQUE (indicator, number)) STRICT",
    "CREATE TABLE sanction_type (contract INTEGER NOT NULL " REFERS("contract", "id") ", code TEXT NOT NULL, "
    "title TEXT NOT NULL, text TEXT NOT NULL, imposed_by TEXT NOT NULL, rank INTEGER NOT NULL, "
    "PRIMARY KEY (contract, code)) STRICT, WITHOUT ROWID",
    "CREATE TABLE kpi_questionnaire (kpi INTEGER PRIMARY KEY " REFERS("kpi", "id") ", "
    "questionnaire TEXT NOT NULL CHECK (substr(questionnaire, 1, 1) = '{')) STRICT",

    // What was measured: the big table holds whole numbers only. Party 0 is the contract as a whole.
    "CREATE TABLE measurement (indicator INTEGER NOT NULL " REFERS("indicator", "id") ", period INTEGER NOT NULL, "
    "party INTEGER NOT NULL, a INTEGER, b INTEGER, flags INTEGER NOT NULL, verdict INTEGER NOT NULL, "
    "PRIMARY KEY (indicator, period, party)) STRICT, WITHOUT ROWID",
    "CREATE TABLE measurement_detail (indicator INTEGER NOT NULL, period INTEGER NOT NULL, party INTEGER NOT NULL, "
    "note TEXT NOT NULL, source TEXT NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (indicator, period, party), "
    "FOREIGN KEY (indicator, period, party) REFERENCES measurement (indicator, period, party) "
    "DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID",
    "CREATE TABLE measurement_history (indicator INTEGER NOT NULL, period INTEGER NOT NULL, party INTEGER NOT NULL, "
    "event INTEGER NOT NULL, position INTEGER NOT NULL, a INTEGER, b INTEGER, flags INTEGER NOT NULL, "
    "note TEXT NOT NULL, source TEXT NOT NULL, evidence TEXT NOT NULL, "
    "PRIMARY KEY (indicator, period, party, event, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE survey_round (id INTEGER PRIMARY KEY CHECK (id > 0), "
    "contract INTEGER NOT NULL " REFERS("contract", "id") ", kpi INTEGER NOT NULL " REFERS("kpi", "id") ", "
    "title TEXT NOT NULL, year INTEGER NOT NULL, held TEXT, state TEXT NOT NULL CHECK (state IN ('draft', 'final')), "
    "questionnaire TEXT NOT NULL CHECK (substr(questionnaire, 1, 1) = '{'), "
    "settings TEXT NOT NULL CHECK (substr(settings, 1, 1) = '{')) STRICT",
    "CREATE INDEX survey_round_contract ON survey_round (contract)",
    "CREATE INDEX survey_round_kpi ON survey_round (kpi)",
    "CREATE TABLE survey_response (round INTEGER NOT NULL " REFERS("survey_round", "id") ", "
    "party INTEGER NOT NULL " REFERS("party", "id") ", asked INTEGER NOT NULL, answered INTEGER NOT NULL, "
    "position INTEGER NOT NULL, PRIMARY KEY (round, party)) STRICT, WITHOUT ROWID",
    "CREATE INDEX survey_response_party ON survey_response (party)",
    "CREATE TABLE survey_mark (round INTEGER NOT NULL " REFERS("survey_round", "id") ", topic TEXT NOT NULL, "
    "party INTEGER NOT NULL " REFERS("party", "id") ", respondent INTEGER NOT NULL, mark TEXT NOT NULL, "
    "PRIMARY KEY (round, topic, party, respondent)) STRICT, WITHOUT ROWID",
    "CREATE INDEX survey_mark_party ON survey_mark (party)",

    // What it came to: only what is not one-to-one with a measurement
    "CREATE TABLE outcome (indicator INTEGER NOT NULL " REFERS("indicator", "id") ", period INTEGER NOT NULL, "
    "party INTEGER NOT NULL, verdict INTEGER NOT NULL, label TEXT NOT NULL, value_top ANY, value_bottom ANY, "
    "numerator_top ANY, numerator_bottom ANY, denominator_top ANY, denominator_bottom ANY, norm INTEGER NOT NULL, "
    "n INTEGER NOT NULL, " BOOLEAN("final") ", PRIMARY KEY (indicator, period, party)) STRICT, WITHOUT ROWID",
    "CREATE TABLE kpi_outcome (kpi INTEGER NOT NULL " REFERS("kpi", "id") ", period INTEGER NOT NULL, "
    "verdict INTEGER NOT NULL, label TEXT NOT NULL, by_indicator INTEGER NOT NULL, by_period INTEGER NOT NULL, "
    "by_party INTEGER NOT NULL, PRIMARY KEY (kpi, period)) STRICT, WITHOUT ROWID",

    // What was adopted (vastgesteld): a reopening is a row after it, never a change
    "CREATE TABLE adopted_period (period INTEGER NOT NULL, contract INTEGER NOT NULL " REFERS("contract", "id") ", "
    "revision INTEGER NOT NULL CHECK (revision > 0), kind TEXT NOT NULL CHECK (kind IN ('adopted', 'reopened')), "
    "time TEXT NOT NULL, user TEXT NOT NULL, reason TEXT NOT NULL, "
    "PRIMARY KEY (period, contract, revision)) STRICT, WITHOUT ROWID",
    "CREATE TABLE adopted_result (period INTEGER NOT NULL, contract INTEGER NOT NULL, revision INTEGER NOT NULL, "
    "kpi INTEGER NOT NULL, content TEXT NOT NULL CHECK (substr(content, 1, 1) = '{'), "
    "PRIMARY KEY (period, contract, revision, kpi), FOREIGN KEY (period, contract, revision) "
    "REFERENCES adopted_period (period, contract, revision) DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID",
    "CREATE INDEX adopted_period_contract ON adopted_period (contract)",
    "CREATE VIEW adopted_now AS SELECT period, contract FROM adopted_period p WHERE kind = 'adopted' AND NOT EXISTS "
    "(SELECT 1 FROM adopted_period q WHERE q.period = p.period AND q.contract = p.contract AND q.revision > p.revision)",

    // Who did what
    "CREATE TABLE audit (number INTEGER PRIMARY KEY CHECK (number > 0), time TEXT NOT NULL, utc_offset INTEGER NOT NULL, "
    "user TEXT NOT NULL, machine TEXT NOT NULL, action TEXT NOT NULL CHECK (action IN ('do', 'undo', 'redo')), "
    "kind INTEGER NOT NULL, arguments TEXT NOT NULL CHECK (substr(arguments, 1, 1) = '['), result TEXT NOT NULL, "
    "row_count INTEGER NOT NULL, detail TEXT NOT NULL, hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",

    // Of the work copy alone; empty in a published file and outside its seal
    "CREATE TABLE undo_step (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, arguments TEXT NOT NULL, "
    BOOLEAN("undone") ") STRICT",
    "CREATE TABLE undo_rows (step INTEGER NOT NULL, chunk INTEGER NOT NULL, content BLOB NOT NULL, "
    "PRIMARY KEY (step, chunk)) STRICT, WITHOUT ROWID",
    "CREATE TABLE work_state (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",

    STAYS("audit", "number = NEW.number"),
    STAYS("publication", "number = NEW.number OR id = NEW.id"),
    STAYS("adopted_period", "period = NEW.period AND contract = NEW.contract AND revision = NEW.revision"),
    STAYS("adopted_result",
          "period = NEW.period AND contract = NEW.contract AND revision = NEW.revision AND kpi = NEW.kpi"),
    STAYS("measurement_history", "indicator = NEW.indicator AND period = NEW.period AND party = NEW.party "
                                 "AND event = NEW.event AND position = NEW.position"),
    "CREATE TRIGGER measurement_adopted_insert BEFORE INSERT ON measurement " ADOPTED_CELL("NEW"),
    "CREATE TRIGGER measurement_adopted_update BEFORE UPDATE OF indicator, period, party, a, b, flags ON measurement "
    ADOPTED_CELL("OLD"),
    "CREATE TRIGGER measurement_adopted_delete BEFORE DELETE ON measurement " ADOPTED_CELL("OLD"),
    "CREATE TRIGGER survey_mark_adopted_insert BEFORE INSERT ON survey_mark " ADOPTED_ROUND("NEW"),
    "CREATE TRIGGER survey_mark_adopted_update BEFORE UPDATE ON survey_mark " ADOPTED_ROUND("OLD"),
    "CREATE TRIGGER survey_mark_adopted_delete BEFORE DELETE ON survey_mark " ADOPTED_ROUND("OLD"),

    // For people who open the file with a general tool
    "CREATE VIEW measurement_readable AS SELECT c.code AS contract, k.code AS kpi, i.number AS part, m.period, "
    "p.name AS party, m.a, m.flags & 15 AS a_scale, m.b, (m.flags >> 4) & 15 AS b_scale, (m.flags >> 8) & 15 AS state, "
    "m.verdict, d.note FROM measurement m JOIN indicator i ON i.id = m.indicator JOIN kpi k ON k.id = i.kpi "
    "JOIN contract c ON c.id = k.contract LEFT JOIN party p ON p.id = m.party LEFT JOIN measurement_detail d "
    "ON d.indicator = m.indicator AND d.period = m.period AND d.party = m.party",
    "CREATE VIEW audit_readable AS SELECT number, time, user, machine, action, kind, arguments, row_count, detail "
    "FROM audit",
};

} // namespace

std::span<const char *const> schemaVersion1()
{
    return statements;
}
