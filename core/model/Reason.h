// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Period.h"
#include "Ratio.h"
#include "Unit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// A quantity with its unit, for a sentence.
struct Amount
{
    Ratio value;
    Unit unit = Unit::Count;
};

using ReasonArgument = std::variant<QString, QStringList, Decimal, Amount, QDate, Period, qint64>;

/// Why a verdict is what it is, as a code with its numbers; core/wording makes the sentence.
/// The comment lists the arguments in order.
enum class ReasonCode : quint16 {
    // one value against its norm
    Fraction,             ///< numerator Decimal, denominator Decimal, Amount: "738 van 1000 is 73,8%"
    Value,                ///< Amount: "gemeten 43 seconden"
    Answer,               ///< qint64 1 = ja, 0 = nee
    DateValue,            ///< QDate
    AgainstNorm,          ///< QString comparator code, Amount: "norm ≥ 75%, vergeleken zonder afronden"
    AgainstBetween,       ///< Amount low, Amount high
    AgainstTarget,        ///< QString comparator code, Amount: "doelstelling ≥ 50%"
    InBand,               ///< QString label
    OutsideBands,         ///< no band holds the value
    WithinWatchMargin,    ///< Amount margin to the norm
    OnPath,               ///< Amount limit now, Amount the norm in full: the limit grows towards it
    OfferCounts,          ///< Amount offered, Amount minimum of the contract (or offered again where it names none)
    DueDate,              ///< QDate due, qint64 amount, QString term unit code, QString anchor code
    EarlySignal,          ///< QDate earlier date that another sentence of the document gives, QString anchor code
    AnchorUnknown,        ///< QString anchor code: the contract has no such date yet
    HoldsAtEnd,           ///< QDate the day at whose end the limit holds; until then it is no breach
    WorkingDayOfMonth,    ///< Amount the day of the month, qint64 which working day of it that is
    ReadAs,               ///< QString key of the reading, QString its value, where it is not the default
    AgainstReference,     ///< QString title, Decimal value, QString unit, Period, qint64 version, QString source
    ReferenceMissing,     ///< QString key, Period that has none
    SourceNotPermitted,   ///< QString source
    SmallNumber,          ///< qint64 n, qint64 misses allowed
    NormUnconfirmed,      ///< nobody confirmed the reading
    NormMissing,          ///< the contract gives no value
    NoMeasurement,        ///< nothing was measured
    NoDataKnown,          ///< asked for, and there is no figure
    ZeroDenominator,      ///< nothing to count: 0 of 0
    MarkedNotApplicable,  ///<
    OutsideTerm,          ///< the contract did not run in this period
    // values put together
    SumOfPeriods,         ///< qint64 number of periods with a value
    CumulatedSince,       ///< QDate the first day that counts
    MeanUnweighted,       ///< qint64 number of periods: only percentages exist
    EveryPeriodMustMeet,  ///< qint64 met, qint64 of
    PeriodsWithoutValue,  ///< qint64 how many
    PartiesMeet,          ///< qint64 met, qint64 with data, qint64 all
    PartiesWithoutData,   ///< QStringList names
    PartiesBelow,         ///< QStringList names
    PartiesCountAll,      ///< qint64 without a measurement: counted as not met
    FewParties,           ///< qint64 number: below 20, 95% means all
    EnteredCentrally,     ///< Amount computed from the parties, where a typed value differs
    // kpi from its parts
    PartsMet,             ///< qint64 met, qint64 of
    PartMissed,           ///< QString part title
    PartMissing,          ///< QString part title
    PeriodsMissed,        ///< qint64 missed, qint64 of: in a longer view
    // bonus and malus
    BonusPerStep,         ///< Amount distance to the norm, qint64 1 above it or 0 below, Amount step, Ratio as Amount steps, Amount of one, Amount in all
    BonusOfBand,          ///< QString label, Amount
    BonusNothing,         ///< qint64 1 exactly on the norm, 0 nothing agreed for this side
    BonusPartOfStep,      ///< Amount distance, Amount step: too little for one
    BonusLimited,         ///< Amount
    BonusOfBase,          ///< Amount percent, Amount base, Amount euros
    // survey
    SurveyCounts,         ///< qint64 matig, QStringList keys, qint64 slecht, QStringList keys
    SurveyRuleS4Plus,     ///< qint64 counted below good, qint64 poor
    SurveyRuleS4,         ///< the same
    SurveyRuleNone,       ///< the same
    SurveyNotCovered,     ///< QString literal code, QString advised code
    SurveyRounded,        ///< qint64 places
    SurveyCountedBy,      ///< QString "factor" or "answer"
    SurveyLowest,         ///<
    SurveyPooled,         ///<
    SurveyResponseLow,    ///< Amount percent, Decimal minimum
    SurveyResponseUnknown, ///< Decimal minimum: nobody was asked, or nobody wrote down how many were
    SurveyResponseLowAt,  ///< QString party, Amount percent
    SurveyTopicsWithoutMark, ///< QStringList keys
    SurveyInterim,        ///< an interim assessment gives no sanction of its own
    SurveyNoRound,        ///< no round was held
};

struct Reason
{
    ReasonCode code;
    std::vector<ReasonArgument> arguments = {};
};
