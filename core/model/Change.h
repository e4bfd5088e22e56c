// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "Attachment.h"
#include "Case.h"
#include "Cause.h"
#include "Contract.h"
#include "Deviation.h"
#include "Kpi.h"
#include "Measurement.h"
#include "Meeting.h"
#include "Norm.h"
#include "Party.h"
#include "Person.h"
#include "Reference.h"
#include "Sanction.h"
#include "SlaParameter.h"
#include "SupplierFigure.h"
#include "Survey.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// The questionnaire that a kpi starts its survey rounds with.
struct KpiQuestionnaire
{
    KpiId kpi;
    Questionnaire questionnaire;

    friend bool operator==(const KpiQuestionnaire &, const KpiQuestionnaire &) = default;
};

/// Any row that a person can change. Each alternative is one table of the file.
using Record = std::variant<Contract, ContractSetting, Party, Kpi, Indicator, NormVersion, SanctionType, KpiQuestionnaire,
                            Measurement, SurveyRound, SurveyResponse, SurveyMark, ReferenceValue,
                            ProcedureVersion, Deviation, CaseRecord, CaseEntryRecord, SanctionRecord, SanctionEntryRecord,
                            ActionItem, Attachment, Person, SlaParameter, Cause, Meeting, SurveyComment, SupplierFigure>;

/// One row before and after. An empty side means that the row is made or removed.
struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// What the user meant; finds the words for undo and the logbook. The numbers are stored and never change.
enum class ChangeKind : quint16 {
    AddContract = 1,     ///< args: contract title
    EditContract = 2,    ///< args: contract title
    RemoveContract = 3,  ///< args: contract title
    EditSetting = 4,     ///< args: contract title, key
    AddParty = 10,       ///< args: party name
    EditParty = 11,      ///< args: party name
    RemoveParty = 12,    ///< args: party name
    AddReference = 13,   ///< args: title, period text
    AddKpi = 20,         ///< args: kpi title
    EditKpi = 21,        ///< args: kpi title
    RemoveKpi = 22,      ///< args: kpi title
    AddNormVersion = 23, ///< args: kpi title
    ConfirmNorms = 24,   ///< args: contract title
    ImportKpis = 25,     ///< args: contract title, number of kpis
    EditQuestionnaire = 26, ///< args: kpi title
    EnterMeasurement = 30,   ///< args: kpi title, period text
    ClearMeasurement = 31,   ///< args: kpi title, period text
    PasteMeasurements = 32,  ///< args: number of values
    ImportMeasurements = 33, ///< args: number of values, source name
    FillMeasurements = 34,   ///< args: number of values
    ClearMeasurements = 35,  ///< args: number of values
    EditSupplierFigure = 36, ///< args: kpi title, period text
    ImportSupplierFigures = 37, ///< args: number of figures, source name
    AddSurveyRound = 40,     ///< args: round title
    EditSurveyRound = 41,    ///< args: round title
    RemoveSurveyRound = 42,  ///< args: round title
    EnterMark = 43,          ///< args: round title, topic key, party name
    PasteMarks = 44,         ///< args: round title, number of marks
    EditResponse = 45,       ///< args: round title, party name
    FinishSurveyRound = 46,  ///< args: round title
    ReopenSurveyRound = 47,  ///< args: round title, reason
    EditComment = 48,        ///< args: round title, topic key, party name
    DrawParties = 49,        ///< args: round title, number of parties
    AddDeviation = 50,       ///< args: reference, title
    EditDeviation = 51,      ///< args: reference, title
    RemoveDeviation = 52,    ///< args: reference, title
    OpenCase = 53,           ///< args: reference, title. Final
    RecordCaseEvent = 54,    ///< args: reference, event title. Final
    OpenSanction = 55,       ///< args: reference, title. Final
    RecordSanctionAct = 56,  ///< args: reference, code of the act. Final
    AddProcedureVersion = 57, ///< args: title, number
    AddAction = 60,          ///< args: reference, title
    EditAction = 61,         ///< args: reference, title
    RemoveAction = 62,       ///< args: reference, title
    AddAttachment = 63,      ///< args: name
    EditAttachment = 64,     ///< args: name
    RemoveAttachment = 65,   ///< args: name
    EditCauses = 66,         ///< args: kpi title, period text
    AddPerson = 70,          ///< args: name
    EditPerson = 71,         ///< args: name
    RemovePerson = 72,       ///< args: name
    AddMeeting = 74,         ///< args: title, date
    EditMeeting = 75,        ///< args: title, date
    RemoveMeeting = 76,      ///< args: title, date
    EditSlaParameters = 73,  ///< args: contract title, number of lines
};

/// What has legal weight is never taken back: a new, visible step follows it (decision 11, X-12).
[[nodiscard]] constexpr bool isFinal(ChangeKind kind)
{
    return kind >= ChangeKind::OpenCase && kind <= ChangeKind::RecordSanctionAct;
}

/// One intention of the user as a value: every row it touches, before and after. Turned round it is the undo step,
/// written down it is the audit trail. Source: architecture, "the one road through the house".
struct Change
{
    ChangeKind kind = ChangeKind::EditContract;
    QStringList arguments;
    std::vector<RecordChange> records;
    std::vector<AttachedContent> files = {}; ///< content of attached files, kept once however often it is attached

    [[nodiscard]] bool isEmpty() const { return records.empty(); }
};

/// The change that puts everything back: sides swapped, in reverse order.
[[nodiscard]] Change inverse(const Change &change);
