// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "Kpi.h"
#include "Measurement.h"
#include "Norm.h"
#include "Party.h"
#include "Reference.h"
#include "Sanction.h"
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
                            Measurement, SurveyRound, SurveyResponse, SurveyMark, ReferenceValue>;

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
    EnterMeasurement = 30,   ///< args: kpi title, period text
    ClearMeasurement = 31,   ///< args: kpi title, period text
    PasteMeasurements = 32,  ///< args: number of values
    ImportMeasurements = 33, ///< args: number of values, source name
    FillMeasurements = 34,   ///< args: number of values
    ClearMeasurements = 35,  ///< args: number of values
    AddSurveyRound = 40,     ///< args: round title
    EditSurveyRound = 41,    ///< args: round title
    RemoveSurveyRound = 42,  ///< args: round title
    EnterMark = 43,          ///< args: round title, topic key, party name
    PasteMarks = 44,         ///< args: round title, number of marks
    EditResponse = 45,       ///< args: round title, party name
};

/// One intention of the user as a value: every row it touches, before and after. Turned round it is the undo step,
/// written down it is the audit trail. Source: architecture, "the one road through the house".
struct Change
{
    ChangeKind kind = ChangeKind::EditContract;
    QStringList arguments;
    std::vector<RecordChange> records;

    [[nodiscard]] bool isEmpty() const { return records.empty(); }
};

/// The change that puts everything back: sides swapped, in reverse order.
[[nodiscard]] Change inverse(const Change &change);
