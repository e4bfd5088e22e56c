// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemaVersion2.h"

namespace {

constexpr const char *statements[] = {
    "ALTER TABLE kpi ADD COLUMN criteria TEXT NOT NULL DEFAULT '[]' CHECK (substr(criteria, 1, 1) = '[')",
    "ALTER TABLE kpi ADD COLUMN remedy_term TEXT CHECK (substr(remedy_term, 1, 1) = '{')",
    "ALTER TABLE indicator ADD COLUMN case_limit TEXT CHECK (substr(case_limit, 1, 1) = '{')",
    "UPDATE meta SET value = '2' WHERE key = 'min_writer'",
    // The undo list of a work copy holds rows of the old shape: undo begins anew.
    "DELETE FROM undo_rows",
    "DELETE FROM undo_step",
};

} // namespace

std::span<const char *const> schemaVersion2()
{
    return statements;
}
