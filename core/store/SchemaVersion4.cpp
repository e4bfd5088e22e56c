// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemaVersion4.h"

namespace {

constexpr const char *statements[] = {
    "UPDATE meta SET value = '4' WHERE key = 'min_writer'",

    // What the supplier says that a value is, beside what the client measured.
    "CREATE TABLE supplier_figure (id INTEGER PRIMARY KEY CHECK (id > 0), contract INTEGER NOT NULL REFERENCES contract "
    "(id) DEFERRABLE INITIALLY DEFERRED, indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY "
    "DEFERRED, period TEXT NOT NULL, party INTEGER REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED, value TEXT, "
    "numerator TEXT, denominator TEXT, given TEXT, note TEXT NOT NULL, "
    "CHECK ((value IS NULL) <> (numerator IS NULL) AND (numerator IS NULL) = (denominator IS NULL))) STRICT",
    "CREATE UNIQUE INDEX supplier_figure_cell ON supplier_figure (indicator, period, ifnull(party, 0))",
    "CREATE INDEX supplier_figure_contract ON supplier_figure (contract)",
    "CREATE INDEX supplier_figure_party ON supplier_figure (party)",
};

} // namespace

std::span<const char *const> schemaVersion4()
{
    return statements;
}
