// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFigure.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = codeTable<RecordKind::Journeys>("calls"_L1, "cases"_L1, "outages"_L1, "works"_L1, "journeys"_L1);
constexpr auto measures = codeTable<RecordMeasure::JourneysReduction>(
    "calls.offered"_L1, "calls.answered"_L1, "calls.answered_within"_L1, "calls.abandoned"_L1, "calls.abandoned_short"_L1,
    "calls.abandoned_long"_L1, "calls.average_wait"_L1, "calls.longest_wait"_L1, "calls.longest_wait_of_all"_L1, "calls.average_talk"_L1,
    "calls.longest_talk"_L1, "calls.first_time_fix"_L1, "calls.critical_errors"_L1, "calls.other_errors"_L1, "cases.within"_L1,
    "cases.all_within"_L1, "cases.first_contact"_L1, "cases.count"_L1, "outages.available"_L1, "works.accepted"_L1, "journeys.emission"_L1,
    "journeys.reduction"_L1);

} // namespace

QString codeOf(RecordKind kind)
{
    return kinds.codeOf(kind);
}

std::optional<RecordKind> recordKindFrom(QStringView code)
{
    return kinds.valueOf(code);
}

QString codeOf(RecordMeasure measure)
{
    return measures.codeOf(measure);
}

std::optional<RecordMeasure> recordMeasureFrom(QStringView code)
{
    return measures.valueOf(code);
}

RecordKind kindOf(RecordMeasure measure)
{
    const QString code = measures.codeOf(measure);
    return *kinds.valueOf(QStringView(code).first(code.indexOf(u'.')));
}

QString feedKey(const QString &kpiCode, int partNumber)
{
    return u"records.%1.%2"_s.arg(kpiCode).arg(partNumber);
}

QStringList readingKeysOf(RecordMeasure measure)
{
    switch (measure) {
    case RecordMeasure::CallsAnsweredWithin: return { u"calls.formula"_s, u"calls.wait_from"_s, u"calls.short"_s, u"calls.window"_s };
    case RecordMeasure::CallsAbandonedShort:
    case RecordMeasure::CallsAbandonedLong: return { u"calls.short"_s, u"calls.wait_from"_s, u"calls.window"_s };
    case RecordMeasure::CallsAverageWait: return { u"calls.average"_s, u"calls.wait_from"_s, u"calls.window"_s };
    case RecordMeasure::CallsLongestWait:
    case RecordMeasure::CallsLongestWaitOfAll: return { u"calls.wait_from"_s, u"calls.window"_s };
    case RecordMeasure::CallsFirstTimeFix: return { u"calls.first_fix"_s, u"calls.window"_s };
    case RecordMeasure::CallsOffered:
    case RecordMeasure::CallsAnswered:
    case RecordMeasure::CallsAbandoned:
    case RecordMeasure::CallsAverageTalk:
    case RecordMeasure::CallsLongestTalk:
    case RecordMeasure::CallsCriticalErrors:
    case RecordMeasure::CallsOtherErrors: return { u"calls.window"_s };
    case RecordMeasure::CasesWithin:
    case RecordMeasure::CasesAllWithin: return { u"cases.clock"_s, u"service.window"_s };
    case RecordMeasure::CasesFirstContact: return { u"cases.contacts"_s };
    case RecordMeasure::CasesCount:
    case RecordMeasure::JourneysEmission: return {};
    case RecordMeasure::OutagesAvailable: return { u"service.window"_s };
    case RecordMeasure::WorksAccepted: return { u"works.counted"_s };
    case RecordMeasure::JourneysReduction: return { u"journeys.year"_s };
    }
    Q_UNREACHABLE();
}
