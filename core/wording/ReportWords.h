// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Standing.h"

#include <QDate>
#include <QString>

/// The words of documents that go out of the house. Same languages and rules as Words.h.
enum class ReportPhrase : quint8 {
    PackTitle,       ///< "Overlegstuk"
    Summary,
    Outcomes,
    Trends,
    PerParty,
    Survey,
    SurveyWhy,
    SurveyChange,
    SurveyNoChange,
    SurveyProposal,  ///< the program proposes, the category decides
    SurveyIndicative,///< response below the minimum
    Attention,
    NothingToAttend,
    Duties,
    NoDuties,
    Readings,        ///< the interpretations that were used
    ReadingsIntro,
    ColumnKpi,
    ColumnNorm,
    ColumnActual,
    ColumnVerdict,
    ColumnPrevious,
    ColumnForecast,
    ColumnMissed,
    ColumnParty,
    ColumnTopic,
    ColumnMean,
    ColumnAnswers,
    ColumnAsked,
    ColumnAnswered,
    ColumnResponse,
    ColumnReading,
    ColumnValue,
    ColumnDate,
    ColumnWhat,
    ColumnTerm,
    Total,
    Provisional,
};

[[nodiscard]] QString reportPhrase(ReportPhrase phrase);
/// "Opdrachtgever: …": the lines under the title; empty parts are left out.
[[nodiscard]] QStringList reportFacts(const Contract &contract, const Period &view, const QDate &today);
/// "1 van 3 maanden niet gehaald"; empty when nothing was missed or there is only one period.
[[nodiscard]] QString missedText(const PartStanding &part);
/// "Onder de norm: Nationaal Archief (92,7%)."; all of @p judged met it when @p below is empty.
[[nodiscard]] QString partiesBelowText(const QStringList &below, int judged);
/// "pagina 2 van 5"
[[nodiscard]] QString pageText(int page, int pages);
/// What a chart says in one sentence, from the same numbers.
[[nodiscard]] QString trendSummary(const KpiStanding &kpi, const PartStanding &part);
/// A reading of the contract in words: what is read, and how.
[[nodiscard]] QString readingName(const QString &key);
[[nodiscard]] QString readingValue(const QString &key, const QString &value);
