// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Period.h"

#include <QDate>
#include <QString>

/// A sanction that the contract knows (S1 … S5). Source: E4-90.
struct SanctionType
{
    ContractId contract;
    QString code;      ///< "S4"
    QString title;     ///< short
    QString text;      ///< as the contract describes it, in our words
    QString imposedBy; ///< sanctioneerder
    int rank = 0;      ///< our order of weight; the document gives none (A4-13)

    friend bool operator==(const SanctionType &, const SanctionType &) = default;
};

/// A proposal or decision about sanctions for what was missed. What happened with it are its entries. Source: E4-90…98.
struct SanctionRecord
{
    SanctionId id;
    ContractId contract;
    QString reference;     ///< "SAN-2026-01"; unique in the contract
    QString title;
    DeviationId deviation; ///< what it is about; may be invalid
    KpiId kpi;             ///< the first kpi that it is about; may be invalid
    SurveyRoundId round;   ///< the survey that it follows from; may be invalid
    Period period;         ///< of what was missed
    QString grounds;       ///< JSON: the norms that were judged, as they were
    QDate made;

    friend bool operator==(const SanctionRecord &, const SanctionRecord &) = default;
};

/// One act in the course of a sanction. Never changes and never goes: a decision is followed by another.
struct SanctionEntryRecord
{
    SanctionId sanction;
    int number = 1; ///< 1, 2, … in the sanction
    QDate on;
    QDate recorded;
    QString act;     ///< code
    QString content; ///< JSON: everything else that was recorded with it

    friend bool operator==(const SanctionEntryRecord &, const SanctionEntryRecord &) = default;
};
