// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "Ids.h"

#include <QDate>
#include <QString>

/// One version of a procedure that a case of this file follows. It stays as it was as long as there is such a case, whatever
/// the program or the editor makes of the procedure since. Source: issue "By the book", decision 20.
struct ProcedureVersion
{
    ProcedureVersionId id;
    QString code;    ///< "escalatie"
    int number = 1;  ///< 1, 2, … within the code; shipped ones keep theirs
    QString content; ///< JSON as core/procedures writes it
    QDate made;
    QString madeBy;
    QString reason;  ///< why it was made; empty for one that came with the program

    friend bool operator==(const ProcedureVersion &, const ProcedureVersion &) = default;
};

/// A course by the book in one contract: an escalation, a verbeterplan, a step-in. What happened in it are its entries.
/// Source: E1-50…59, E4-100…124.
struct CaseRecord
{
    CaseId id;
    ContractId contract;
    ProcedureVersionId procedure;
    QString reference;     ///< how people know it: "ESC-2026-01"; unique in the contract
    QString title;
    DeviationId deviation; ///< what it is about; may be invalid
    KpiId kpi;             ///< may be invalid
    QString subject;       ///< code of the kpi by which the procedure finds its actions; may be empty
    CalendarSettings calendar; ///< as they were when it began, so that no date moves by itself
    QDate opened;

    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

/// Something that happened in a case, as it was accepted. Never changes and never goes.
struct CaseEntryRecord
{
    CaseId caseId;
    int number = 1; ///< 1, 2, … in the case
    QDate on;
    QDate recorded;
    QString event;   ///< code
    QString from;    ///< step
    QString to;      ///< step
    QString content; ///< JSON: everything else that was recorded with it

    friend bool operator==(const CaseEntryRecord &, const CaseEntryRecord &) = default;
};
