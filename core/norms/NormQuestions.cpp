// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormQuestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using enum NormAnswer;

/// The comparator that @p doubt is about: that of its requirement, else the one that all requirements have.
std::optional<Comparator> comparatorOf(const NormReading &reading, const NormDoubtNote &doubt)
{
    const auto count = static_cast<int>(reading.requirements.size());
    if (doubt.requirement >= 0)
        return doubt.requirement < count ? reading.requirements[static_cast<std::size_t>(doubt.requirement)].comparator
                                         : std::nullopt;
    std::optional<Comparator> common;
    for (const NormRequirement &requirement : reading.requirements) {
        if (!requirement.comparator || (common && common != requirement.comparator))
            return std::nullopt;
        common = requirement.comparator;
    }
    return common;
}

bool isUpward(Comparator comparator)
{
    return comparator == Comparator::AtLeast || comparator == Comparator::Greater;
}
bool isStrict(Comparator comparator)
{
    return comparator == Comparator::Less || comparator == Comparator::Greater;
}
bool isOneSided(std::optional<Comparator> comparator)
{
    return comparator && comparator != Comparator::Between && comparator != Comparator::Equal;
}

std::vector<NormAnswer> ordered(bool firstHolds, NormAnswer first, NormAnswer second)
{
    return firstHolds ? std::vector { first, second } : std::vector { second, first };
}

/// "vóór dag 5" or "uiterlijk dag 5", of the calendar or of the working days.
std::vector<NormAnswer> dayAnswers(const NormReading &reading)
{
    for (const NormRequirement &requirement : reading.requirements) {
        const bool isLimit = requirement.comparator == Comparator::Less || requirement.comparator == Comparator::AtMost;
        if (requirement.unit.unit == Unit::DayOfMonth && isLimit)
            return requirement.comparator == Comparator::Less
                ? std::vector { BeforeDay, OnDay, BeforeWorkday, OnWorkday }
                : std::vector { OnDay, BeforeDay, OnWorkday, BeforeWorkday };
    }
    return { AsRead };
}

/// One case has to meet all its limits (A0-05), so they come together first; "P1 4 uur, P2 8 uur" are different cases.
std::vector<NormAnswer> shareAnswers(const NormReading &reading)
{
    const bool allShared = std::ranges::all_of(reading.requirements, [](const NormRequirement &requirement) {
        return requirement.share && requirement.share->comparator == Comparator::AtLeast;
    });
    if (!allShared || reading.requirements.size() < 2)
        return { AsRead };
    QStringList cases;
    for (const NormRequirement &requirement : reading.requirements) {
        if (!requirement.condition.isEmpty() && !cases.contains(requirement.condition))
            cases += requirement.condition;
    }
    const bool isOneCase = cases.size() < 2;
    return isOneCase ? std::vector { Together, EachPart, LastOnly } : std::vector { EachPart, Together, LastOnly };
}

std::vector<NormAnswer> answersFor(const NormDoubtNote &doubt, const NormReading &reading)
{
    const auto comparator = comparatorOf(reading, doubt);
    switch (doubt.code) {
    case NormDoubt::ComparatorMissing:
    case NormDoubt::DirectionGuessed:
    case NormDoubt::SignLost:
    case NormDoubt::BestEnd:
        return isOneSided(comparator) && (doubt.requirement >= 0 || reading.requirements.size() == 1)
            ? ordered(isUpward(*comparator), AtLeast, AtMost)
            : std::vector { AsRead };
    case NormDoubt::CalendarDays:
        return { CalendarDays, WorkingDays };
    case NormDoubt::DayOfMonthKind:
        return dayAnswers(reading);
    case NormDoubt::Strictness:
        return isOneSided(comparator) ? ordered(isStrict(*comparator), Strict, Inclusive) : std::vector { AsRead };
    case NormDoubt::ShareScope:
        return shareAnswers(reading);
    case NormDoubt::Alternative:
        return ordered(reading.join == NormJoin::And, All, OneOf);
    case NormDoubt::ValueBlank:
    case NormDoubt::Baseline:
        return {};
    default:
        return { AsRead };
    }
}

Comparator withStrictness(Comparator comparator, bool strict)
{
    if (isUpward(comparator))
        return strict ? Comparator::Greater : Comparator::AtLeast;
    return strict ? Comparator::Less : Comparator::AtMost;
}

/// One share of the cases that meet every limit; the limits are those of the text.
NormRequirement togetherOf(const NormReading &reading)
{
    const NormRequirement &last = reading.requirements.back();
    NormRequirement whole = last;
    whole.quantity = reading.text;
    whole.comparator = last.share->comparator;
    whole.value = last.share->value;
    whole.high.reset();
    whole.unit = { Unit::Percent, {} };
    whole.share.reset();
    return whole;
}

void setShares(NormReading &reading, NormAnswer answer)
{
    if (answer == Together) {
        reading.requirements = { togetherOf(reading) };
        std::erase_if(reading.unsure, [](const NormDoubtNote &note) { return note.requirement >= 0; });
    }
    for (std::size_t i = 0; answer == LastOnly && i + 1 < reading.requirements.size(); ++i)
        reading.requirements[i].share->value = Decimal(100);
}

void setRequirement(NormRequirement &requirement, NormAnswer answer)
{
    const bool isDay = requirement.unit.unit == Unit::DayOfMonth;
    if (answer == AtLeast || answer == AtMost) {
        const bool turns = isUpward(*requirement.comparator) != (answer == AtLeast);
        if (turns)
            requirement.comparator = answer == AtLeast ? Comparator::AtLeast : Comparator::AtMost;
    } else if (answer == Strict || answer == Inclusive) {
        requirement.comparator = withStrictness(*requirement.comparator, answer == Strict);
    } else if (isDay && (answer == BeforeDay || answer == OnDay || answer == BeforeWorkday || answer == OnWorkday)) {
        requirement.comparator = answer == BeforeDay || answer == BeforeWorkday ? Comparator::Less : Comparator::AtMost;
        if (answer == BeforeWorkday || answer == OnWorkday)
            requirement.unit.unit = Unit::WorkingDay;
    } else if (answer == WorkingDays && requirement.unit.unit == Unit::Day) {
        requirement.unit.unit = Unit::WorkingDay;
    }
}

/// The text with every number as "#".
QString patternOf(const QString &text)
{
    QString pattern;
    for (const QChar letter : text.simplified().toCaseFolded()) {
        if (!letter.isDigit())
            pattern += letter;
        else if (!pattern.endsWith(u'#'))
            pattern += u'#';
    }
    return pattern;
}

} // namespace

bool isShownDefault(NormDoubt doubt)
{
    return doubt == NormDoubt::PeriodFromFrequency || doubt == NormDoubt::CalendarDays;
}

std::vector<NormQuestion> questionsOf(const NormReading &reading)
{
    std::vector<NormQuestion> questions;
    for (const NormDoubtNote &doubt : reading.unsure) {
        if (doubt.code != NormDoubt::PeriodFromFrequency)
            questions.push_back({ doubt, answersFor(doubt, reading) });
    }
    if (reading.requirements.empty() && questions.empty())
        questions.push_back({ { NormDoubt::ValueBlank, {} }, {} });
    return questions;
}

NormReading answered(NormReading reading, const NormQuestion &question, NormAnswer answer)
{
    if (std::ranges::find(question.answers, answer) == question.answers.end())
        return reading;
    if (answer == All || answer == OneOf)
        reading.join = answer == All ? NormJoin::And : NormJoin::Or;
    if (answer == Together || answer == LastOnly)
        setShares(reading, answer);
    for (std::size_t i = 0; i < reading.requirements.size(); ++i) {
        if (question.doubt.requirement < 0 || question.doubt.requirement == static_cast<int>(i))
            setRequirement(reading.requirements[i], answer);
    }
    std::erase(reading.unsure, question.doubt);
    if (reading.unsure.empty())
        reading.confidence = NormConfidence::High;
    return reading;
}

bool asksTheSame(const NormReading &reading, const NormQuestion &question, const NormReading &other)
{
    const std::vector<NormQuestion> asked = questionsOf(other);
    const bool isAsked = std::ranges::any_of(asked, [&](const NormQuestion &theirs) {
        return theirs.doubt.code == question.doubt.code && theirs.doubt.requirement == question.doubt.requirement
            && theirs.answers == question.answers;
    });
    const bool isOfTheContract
        = question.doubt.code == NormDoubt::CalendarDays || question.doubt.code == NormDoubt::DayOfMonthKind;
    return isAsked && (isOfTheContract || patternOf(reading.text) == patternOf(other.text));
}
