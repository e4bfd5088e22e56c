// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

enum class CheckKind : quint8 {
    Integrity,  ///< SQLite's own check of pages, indexes and constraints
    Schema,     ///< a table, view or trigger is not as this version makes it
    References, ///< a row refers to one that is not there
    Seal,       ///< content was changed outside the program, or a bit fell over
    AuditChain, ///< an event of the logbook was changed, removed, moved or added
};

/// Something that is not in order.
struct CheckFinding
{
    CheckKind kind = CheckKind::Integrity;
    QString place;  ///< table, block of the seal, or number of the event
    QString detail; ///< English, technical
};

/// What was looked at, how much of it, and what was found. Source: cli.md "check".
struct CheckReport
{
    int tables = 0;
    qint64 rows = 0;
    qint64 auditEvents = 0;
    int sealBlocks = 0;
    std::vector<CheckFinding> findings;

    [[nodiscard]] bool isClean() const { return findings.empty(); }
};
