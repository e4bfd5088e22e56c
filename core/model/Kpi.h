// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Norm.h"
#include "Period.h"
#include "Unit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// The columns of the overview. Stable codes; the words are in core/wording.
enum class KpiTheme : quint8 { Delivery, Reach, Experience, Social, Sustainability, Governance };
/// When a kpi of several parts is met.
enum class PartRule : quint8 { All, AtLeast };
/// How a value of the indicator comes about.
enum class InputKind : quint8 {
    Number,   ///< typed or imported
    Fraction, ///< numerator and denominator, or the percentage alone
    YesNo,
    Date,
    Survey,   ///< from survey rounds (KTO)
    Derived,  ///< from another indicator's parties: the share that meets its norm
};
/// How the values inside one judged period become one. Source: requirements 3.1, A4-14.
enum class TimeAggregation : quint8 { RatioOfSums, Sum, Mean, Last, Worst, EveryPeriod };
/// From when on values add up to what is judged: of the period alone, or of everything since. Source: A0-10, A1-09, A1-06.
enum class Accumulation : quint8 { None, CalendarYear, ContractYear, Start };

[[nodiscard]] QString codeOf(KpiTheme theme);
[[nodiscard]] std::optional<KpiTheme> themeFrom(QStringView code);
[[nodiscard]] QString codeOf(InputKind kind);
[[nodiscard]] std::optional<InputKind> inputKindFrom(QStringView code);
[[nodiscard]] QString codeOf(TimeAggregation aggregation);
[[nodiscard]] std::optional<TimeAggregation> timeAggregationFrom(QStringView code);
[[nodiscard]] QString codeOf(Accumulation accumulation); ///< "none", "calendar_year", "contract_year", "start"
[[nodiscard]] std::optional<Accumulation> accumulationFrom(QStringView code);
[[nodiscard]] QString codeOf(PeriodKind kind); ///< "month", "quarter", "half_year", "year", "contract_year", "week", "once"
[[nodiscard]] std::optional<PeriodKind> periodKindFrom(QStringView code);

/// What one case must meet to count as good, where the norm is a share of cases: "95% binnen 10 werkdagen" counts each case
/// that took at most 10 working days. Source: E0-25, E0-35, E2-02.
struct CaseLimit
{
    Comparator comparator = Comparator::AtMost;
    Decimal value;
    std::optional<Decimal> high; ///< with Comparator::Between
    Unit unit = Unit::WorkingDay;

    friend bool operator==(const CaseLimit &, const CaseLimit &) = default;
};

/// How a measured value becomes what is judged with a ReferenceValue. Source: E0-61, E3-71, requirements 3.5.
enum class ReferenceUse : quint8 {
    None,
    Denominator, ///< the value divided by the reference of its year: per 1.000 inhabitants
    Reduction,   ///< how much less than the same stretch of the base year, as a share of it
};
[[nodiscard]] QString codeOf(ReferenceUse use); ///< "none", "denominator", "reduction"
[[nodiscard]] std::optional<ReferenceUse> referenceUseFrom(QStringView code);

/// A key performance indicator: one or more parts that together give one verdict.
struct Kpi
{
    KpiId id;
    ContractId contract;
    QString code;       ///< "KPI-03", "leverbetrouwbaarheid": unique in the contract
    QString title;
    QString shortTitle; ///< for cards and matrix cells; may equal the title
    KpiTheme theme = KpiTheme::Delivery;
    bool dynamic = false; ///< may change once a year; a static one may not (E4-03…05)
    PartRule partRule = PartRule::All;
    int partsNeeded = 0;  ///< with PartRule::AtLeast
    QString purpose;
    QString method;       ///< meetmethode, as written
    QString measuredBy;
    QString consequence;  ///< contractual consequence, as written
    std::optional<Term> remedyTerm; ///< in which the agreed measure has to be there, where the contract names a term
    QStringList sanctions; ///< codes this kpi's text allows, in the document's order (A4-20)
    QString sourceText;   ///< verbatim norm text of the kpi (X-01)
    QString sourceReference; ///< paragraph of the document
    QStringList criteria; ///< award criteria or requirements this kpi proves, code first: "W-11 Klachtenafhandeling" (E0-05, E0-06)
    bool confirmed = true;
    int order = 0;
    int mostParts = 0;    ///< parts that the contract allows; 0: no limit (E4-40)
    QDate announced;      ///< of a dynamic kpi: the day the supplier was told (E1-43); invalid: not yet

    friend bool operator==(const Kpi &, const Kpi &) = default;
};

/// A part (PI) of a kpi: what is measured, how often, by whom, and how values add up.
struct Indicator
{
    IndicatorId id;
    KpiId kpi;
    int number = 1;       ///< 1, 2, …: KPI-04.1 on the command line
    QString title;
    QString shortTitle;
    QString definition;   ///< what exactly is counted
    Unit unit = Unit::Percent;
    InputKind input = InputKind::Number;
    PeriodKind measured = PeriodKind::Month; ///< how often a value is entered
    PeriodKind judged = PeriodKind::Month;   ///< the norm period: a verdict exists per judged period (decision 15)
    bool perParty = false; ///< every deelnemer has its own value and its own verdict
    bool countsForKpi = true; ///< false: its verdict is shown, and does not decide the kpi (A4-15)
    TimeAggregation overTime = TimeAggregation::RatioOfSums;
    Accumulation accumulates = Accumulation::None; ///< a quarter may be judged on the year so far
    IndicatorId derivedFrom; ///< with InputKind::Derived: whose parties are counted
    QString numeratorLabel;   ///< "op tijd leverbaar"; with a case limit what it is about: "afgehandeld"
    QString denominatorLabel; ///< "aanvragen"
    std::optional<CaseLimit> caseLimit; ///< with InputKind::Fraction
    QString source;           ///< default measurement source
    std::optional<Deadline> firstVerdict; ///< no verdict is expected before this day: "eerste meting na 9 maanden"
    int order = 0;
    QString reference; ///< key of the ReferenceValue that the measured value is set against
    ReferenceUse referenceUse = ReferenceUse::None;
    QStringList permittedSources; ///< a measurement from another source is flagged; empty: any source will do

    friend bool operator==(const Indicator &, const Indicator &) = default;
};
