// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemaVersion2.h"

namespace {

constexpr const char *statements[] = {
    "UPDATE meta SET value = '2' WHERE key IN ('min_reader', 'min_writer')",
    // A step of the first version has rows of another shape.
    "DELETE FROM undo_rows",
    "DELETE FROM undo_step",

    // The criteria that a kpi proves, the term of its agreed measure, and what one case must meet to count.
    "ALTER TABLE kpi ADD COLUMN criteria TEXT NOT NULL DEFAULT '[]' CHECK (substr(criteria, 1, 1) = '[')",
    "ALTER TABLE kpi ADD COLUMN remedy_term TEXT CHECK (substr(remedy_term, 1, 1) = '{')",
    "ALTER TABLE indicator ADD COLUMN case_limit TEXT CHECK (substr(case_limit, 1, 1) = '{')",

    // Bonus and malus come with a norm; a part may be judged against a reference, from sources that were agreed.
    "ALTER TABLE norm_version ADD COLUMN bonus TEXT CHECK (substr(bonus, 1, 1) = '{')",
    "ALTER TABLE indicator ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE indicator ADD COLUMN reference_use TEXT NOT NULL DEFAULT 'none' "
    "CHECK (reference_use IN ('none', 'denominator', 'reduction'))",
    "ALTER TABLE indicator ADD COLUMN permitted_sources TEXT NOT NULL DEFAULT '[]' CHECK (substr(permitted_sources, 1, 1) = '[')",
    "CREATE TABLE reference_value (id INTEGER PRIMARY KEY CHECK (id > 0), "
    "contract INTEGER NOT NULL REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED, key TEXT NOT NULL CHECK (length(key) > 0), "
    "period TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0), title TEXT NOT NULL, value TEXT NOT NULL, "
    "unit TEXT NOT NULL, dated TEXT, source TEXT NOT NULL CHECK (length(source) > 0), approved_by TEXT NOT NULL, reason TEXT NOT NULL, "
    "UNIQUE (contract, key, period, number)) STRICT",

    // A reading has versions, with the day from which it holds ('': from the start), who agreed on it and why.
    "CREATE TABLE contract_setting_new (contract INTEGER NOT NULL REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED, "
    "key TEXT NOT NULL, valid_from TEXT NOT NULL, value TEXT NOT NULL, agreed_by TEXT NOT NULL, reason TEXT NOT NULL, "
    "PRIMARY KEY (contract, key, valid_from)) STRICT, WITHOUT ROWID",
    "INSERT INTO contract_setting_new SELECT contract, key, '', value, '', '' FROM contract_setting",
    "DROP TABLE contract_setting",
    "ALTER TABLE contract_setting_new RENAME TO contract_setting",

    // Which measurements a change of many rows made: the logbook tells of those as counts alone. A run of periods of
    // one kind that follow each other is one row.
    "CREATE TABLE measurement_made (event INTEGER NOT NULL, indicator INTEGER NOT NULL, party INTEGER NOT NULL, "
    "first INTEGER NOT NULL, count INTEGER NOT NULL CHECK (count > 0), "
    "PRIMARY KEY (event, indicator, party, first)) STRICT, WITHOUT ROWID",
    "CREATE TRIGGER measurement_made_stays_updated BEFORE UPDATE ON measurement_made BEGIN "
    "SELECT RAISE(ABORT, 'measurement_made rows never change'); END",
    "CREATE TRIGGER measurement_made_stays_deleted BEFORE DELETE ON measurement_made BEGIN "
    "SELECT RAISE(ABORT, 'measurement_made rows never go'); END",
    "CREATE TRIGGER measurement_made_stays_replaced BEFORE INSERT ON measurement_made WHEN EXISTS (SELECT 1 FROM "
    "measurement_made WHERE event = NEW.event AND indicator = NEW.indicator AND party = NEW.party AND first = NEW.first) "
    "BEGIN SELECT RAISE(ABORT, 'measurement_made rows are never replaced'); END",
};

} // namespace

std::span<const char *const> schemaVersion2()
{
    return statements;
}
