// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTally.h"

#include "CallTally.h"
#include "CaseTally.h"
#include "JourneyTally.h"
#include "OutageTally.h"
#include "WorkTally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Column = RecordColumn;
/// One of these has to be there.
using Choice = std::vector<Column>;

Column columnOf(CaseMoment moment)
{
    switch (moment) {
    case CaseMoment::Responded: return Column::Responded;
    case CaseMoment::Solved: return Column::Solved;
    case CaseMoment::Closed: return Column::Closed;
    }
    Q_UNREACHABLE();
}

std::vector<Choice> caseNeeds(const RecordTarget &target)
{
    std::vector<Choice> needs { { Column::Opened } };
    for (const RecordLimit &limit : target.limits)
        needs.push_back({ columnOf(limit.until) });
    if (!target.feed.priority.isEmpty())
        needs.push_back({ Column::Priority });
    if (target.feed.measure == RecordMeasure::CasesFirstContact)
        needs.push_back({ Column::FirstContact, Column::Tags });
    return needs;
}

std::vector<Choice> needsOf(const RecordTarget &target)
{
    switch (target.feed.measure) {
    case RecordMeasure::CallsOffered: return { { Column::Offered } };
    case RecordMeasure::CallsAnswered:
    case RecordMeasure::CallsAnsweredWithin:
    case RecordMeasure::CallsAbandoned:
    case RecordMeasure::CallsAverageWait:
    case RecordMeasure::CallsLongestWait: return { { Column::Offered }, { Column::Answered } };
    case RecordMeasure::CallsAbandonedShort:
    case RecordMeasure::CallsAbandonedLong:
    case RecordMeasure::CallsLongestWaitOfAll:
    case RecordMeasure::CallsAverageTalk:
    case RecordMeasure::CallsLongestTalk: return { { Column::Offered }, { Column::Answered }, { Column::Ended } };
    case RecordMeasure::CallsFirstTimeFix: return { { Column::Offered }, { Column::Category } };
    case RecordMeasure::CallsCriticalErrors: return { { Column::Offered }, { Column::CriticalErrors } };
    case RecordMeasure::CallsOtherErrors: return { { Column::Offered }, { Column::OtherErrors } };
    case RecordMeasure::CasesWithin:
    case RecordMeasure::CasesAllWithin:
    case RecordMeasure::CasesFirstContact:
    case RecordMeasure::CasesCount: return caseNeeds(target);
    case RecordMeasure::OutagesAvailable: return { { Column::From }, { Column::To } };
    case RecordMeasure::WorksAccepted: return { { Column::Date }, { Column::Rejected } };
    case RecordMeasure::JourneysEmission:
    case RecordMeasure::JourneysReduction: return { { Column::Date }, { Column::Kilometres, Column::Emission } };
    }
    Q_UNREACHABLE();
}

} // namespace

std::unique_ptr<RecordTally> RecordTally::of(const RecordPlan &plan)
{
    switch (plan.kind) {
    case RecordKind::Calls: return std::make_unique<CallTally>(plan);
    case RecordKind::Cases: return std::make_unique<CaseTally>(plan);
    case RecordKind::Outages: return std::make_unique<OutageTally>(plan);
    case RecordKind::Works: return std::make_unique<WorkTally>(plan);
    case RecordKind::Journeys: return std::make_unique<JourneyTally>(plan);
    }
    Q_UNREACHABLE();
}

std::optional<RecordColumn> missingColumn(const RecordTarget &target, const RecordColumns &columns)
{
    for (const Choice &choice : needsOf(target)) {
        if (std::ranges::none_of(choice, [&columns](Column column) { return columns.has(column); }))
            return choice.front();
    }
    return std::nullopt;
}

FigureBuilder::FigureBuilder(const RecordPlan &plan, const RecordTarget &target, const Period &period)
{
    m_figure.measure = target.feed.measure;
    m_figure.measurement.cell = { target.part.id, period, {} };
    if (daysOf(period, plan.contract).last >= plan.today) {
        m_figure.measurement.state = MeasurementState::Provisional;
        tell(RecordFactCode::RunningPeriod);
    }
}

void FigureBuilder::tellCount(RecordFactCode code, qint64 count)
{
    if (count > 0)
        tell(code, { QString::number(count) });
}

void FigureBuilder::tellReadings(const RecordRules &rules, const QStringList &keys)
{
    for (const QString &key : keys)
        tell(RecordFactCode::ReadAs, { key, rules.readings.value(key) });
}

void FigureBuilder::setShare(const Decimal &numerator, const Decimal &denominator)
{
    m_figure.measurement.numerator = numerator;
    m_figure.measurement.denominator = denominator;
}

void FigureBuilder::setTime(qint64 ms, qint64 over, Unit unit)
{
    constexpr int msScale = 3;
    const qint64 seconds = unit == Unit::Hour ? 3'600 : unit == Unit::Minute ? 60 : 1;
    const Decimal time = Decimal::fromUnits(ms, msScale).trimmed();
    if (over * seconds == 1)
        setValue(time);
    else
        setShare(time, Decimal(over * seconds));
}
