// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Norm.h"
#include "Unit.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a norm text turned out to be. Source: cli.md "norm --json"; X-04 keeps norm, target and threshold apart.
enum class NormTextKind : quint8 { Norm, Target, Band, Threshold, Term, Guideline, ReportLine, TrafficLight, Unknown };
/// Whether all requirements have to be met, or one of them.
enum class NormJoin : quint8 { And, Or };
/// High only when nothing had to be chosen: then the reading is what the text says.
enum class NormConfidence : quint8 { Low, Medium, High };

/// Why a person should look at the reading. Each is a code; the words stand in core/wording. Source.
enum class NormDoubt : quint8 {
    ComparatorMissing, ///< no sign and no word: at least or at most was chosen; args: the chosen sign
    DirectionGuessed, ///< not even the subject told which way; args: the chosen sign
    SignLost, ///< a mark stands where a sign has been (": 5,0%"); args: the chosen sign
    UnitMissing, ///< a number without a unit; args: the number, the chosen unit code
    CalendarDays, ///< "dgn", "dagen": calendar days, or working days (X-08)
    DayOfMonthKind, ///< the fifth calendar day or the fifth working day
    ShareScope, ///< one share behind several limits: of all together or of each; args: the share
    ShareAssumed, ///< a percentage beside a limit, taken as the share that meets it; args: the share
    ValueBlank, ///< "X%", "x werkdagen": still to be filled in
    Grouping, ///< "1.500": a thousand or a fraction; args: the number as written
    Approximate, ///< "circa", "gemiddeld": a guide value, no limit
    Example, ///< "bijvoorbeeld binnen 5 werkdagen": an example, no agreement
    Strictness, ///< a report line: whether the value itself belongs to it
    PointsOrRelative, ///< percentage points, or relative to the target
    PercentOfWhat, ///< "0%": of what
    RangeBounds, ///< a range whose ends may or may not belong to it
    PeriodFromFrequency, ///< no period in the text: the frequency of measuring was taken; args: period code
    Baseline, ///< relative to a baseline: how the path there runs
    Stair, ///< the value changes over the years
    Moment, ///< a date or a time of day, which is no amount; args: as written
    Negation, ///< a "niet" that may turn the sense round
    Exception, ///< "tenzij", "exclusief", "mits": a condition that was not read; args: the word
    Consequence, ///< an amount that belongs to a penalty or bonus, not to the norm; args: as written
    ComparatorFar, ///< the comparing word stands far from its number; args: as written
    Alternative, ///< "of" between two limits: either will do, or each in its own case
    NumberLeftOver, ///< a number that found no place; args: as written
    ComparatorLeftOver, ///< a comparing word without a number; args: as written
    CountQualified, ///< "2 storingen langer dan 4 uur": which of the two is the limit
    FrequencyReading, ///< a rhythm ("maandelijks") read as once per period
    Contradiction, ///< the text names more than one value for what seems one thing
    LongText, ///< running text: there may be more in it than was read
    GroupSize, ///< "per 100 orders": counted per so many; args: as written
    SourceText, ///< signs or words that could not be read at all
    BeforeEvent, ///< "uiterlijk 5 dagen vóór het overleg": read as at least so long before it
    BestEnd, ///< "3 of beter": which end of the scale is the better one; args: the chosen sign
    StartUnsaid, ///< "T+3": from when the term runs; args: as written
    AgainstSubject, ///< "beschikbaarheid < 98%": the sign points to the bad end; args: the sign
    WordUnread, ///< a word that may change the sense, and that no rule reads; args: the word
};

struct NormDoubtNote
{
    NormDoubt code = NormDoubt::SourceText;
    QStringList args; ///< where a text has several requirements, the comparator doubts end with the limit as written
    int requirement = -1; ///< place of the requirement that it is about; -1: the text as a whole

    friend bool operator==(const NormDoubtNote &, const NormDoubtNote &) = default;
};

/// A unit of the model, or the text itself where the model has none ("graden", "per kwartaal").
struct NormMeasure
{
    std::optional<Unit> unit;
    QString text; ///< only without a unit; empty: the text does not say

    [[nodiscard]] bool isKnown() const { return unit || !text.isEmpty(); }
    friend bool operator==(const NormMeasure &, const NormMeasure &) = default;
};

/// How many of the cases have to meet the limit: "in 98%", "alle", "95e percentiel". Always in percent.
struct NormShare
{
    Comparator comparator = Comparator::AtLeast;
    Decimal value;

    friend bool operator==(const NormShare &, const NormShare &) = default;
};

/// One requirement of a norm text. What the text does not say is empty: nothing is invented. Source: cli.md.
struct NormRequirement
{
    QString quantity; ///< what is measured, in the words of the text
    std::optional<Comparator> comparator;
    std::optional<Decimal> value; ///< the low end of Comparator::Between; none: still to be filled in
    std::optional<Decimal> high; ///< of Comparator::Between only
    bool lowClosed = true;
    bool highClosed = true;
    NormMeasure unit;
    QString aggregation; ///< "per incident", "gemiddelde": in the words of the text
    QString period; ///< a code of cli.md ("month", "audit"), or the text itself
    QString condition; ///< "na melding", "P1", "in 2027"
    std::optional<NormShare> share;
    bool isInterval = false; ///< "elke 30 minuten": the time between two of them
    bool isReduction = false; ///< "-35% t.o.v. baseline": the value is how much less
    bool isTarget = false; ///< a goal beside the norm: "minimaal 90%, streefwaarde 95%"
    QString baseline; ///< what it is relative to, in the words of the text
    QString label; ///< the word of a band or a light: "Voldoende", "groen"

    friend bool operator==(const NormRequirement &, const NormRequirement &) = default;
};

/// A norm text, read. Pure data: sentences about it are made in core/wording.
struct NormReading
{
    QString text; ///< verbatim (X-01)
    NormTextKind kind = NormTextKind::Unknown;
    NormJoin join = NormJoin::And;
    std::vector<NormRequirement> requirements; ///< empty when the text holds no norm
    std::vector<NormDoubtNote> unsure;
    NormConfidence confidence = NormConfidence::Low;
};

[[nodiscard]] QString codeOf(NormTextKind kind); ///< "norm", "traffic_light", …
[[nodiscard]] QString codeOf(NormJoin join); ///< "and", "or"
[[nodiscard]] QString codeOf(NormConfidence confidence); ///< "high", "medium", "low"
[[nodiscard]] QString codeOf(const NormMeasure &unit); ///< "percent", or the text itself
/// "[)", "[]", "()" or "(]": which ends of a between belong to it.
[[nodiscard]] QString boundsOf(const NormRequirement &requirement);
