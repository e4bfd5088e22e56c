// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFeed.h"

#include "CaseTerm.h"
#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto moments = codeTable<CaseMoment::Closed>("responded"_L1, "solved"_L1, "closed"_L1);

bool takeWord(RecordFeed &feed, const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString key = word.left(equals);
    const QString value = word.mid(equals + 1);
    if (equals < 1 || value.isEmpty() || kindOf(feed.measure) != RecordKind::Cases)
        return false;
    if (key == u"until") {
        const auto moment = moments.valueOf(value);
        feed.until = moment.value_or(feed.until);
        return moment.has_value();
    }
    if (key == u"by") {
        feed.bySettled = value == u"settled";
        return feed.bySettled || value == u"opened";
    }
    if (key == u"type")
        feed.type = value;
    else if (key == u"priority")
        feed.priority = value;
    return key == u"type" || key == u"priority";
}

bool isLength(Unit unit)
{
    return unit == Unit::Second || unit == Unit::Minute || unit == Unit::Hour;
}

bool isShare(const Indicator &part)
{
    return part.unit == Unit::Percent && (part.input == InputKind::Fraction || part.input == InputKind::Number);
}

} // namespace

std::optional<RecordFeed> RecordFeed::fromText(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto measure = words.isEmpty() ? std::nullopt : recordMeasureFrom(words.takeFirst());
    if (!measure)
        return std::nullopt;
    RecordFeed feed;
    feed.measure = *measure;
    for (const QString &word : std::as_const(words)) {
        if (!takeWord(feed, word))
            return std::nullopt;
    }
    return feed;
}

bool canHold(const Indicator &part, const RecordFeed &feed)
{
    if (part.perParty || part.measured == PeriodKind::Once)
        return false;
    const auto term = part.caseLimit ? CaseTerm::of(*part.caseLimit) : std::nullopt;
    switch (feed.measure) {
    case RecordMeasure::CallsAnsweredWithin: return isShare(part) && term && term->isOfTime();
    case RecordMeasure::CasesWithin: return isShare(part) && term;
    case RecordMeasure::CallsAverageWait:
    case RecordMeasure::CallsLongestWait:
    case RecordMeasure::CallsLongestWaitOfAll:
    case RecordMeasure::CallsAverageTalk:
    case RecordMeasure::CallsLongestTalk: return isLength(part.unit) && part.input == InputKind::Number;
    case RecordMeasure::CallsOffered:
    case RecordMeasure::CasesCount: return part.unit == Unit::Count && part.input == InputKind::Number;
    case RecordMeasure::JourneysEmission: return part.referenceUse == ReferenceUse::Reduction || part.unit == Unit::Number;
    case RecordMeasure::JourneysReduction: return isShare(part) && part.referenceUse == ReferenceUse::None;
    default: return isShare(part) && !part.caseLimit;
    }
}
