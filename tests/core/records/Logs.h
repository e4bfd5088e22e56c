// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordReading.h"
#include "RecordRow.h"

#include <QBuffer>

/// Small contracts and logs for the tests of this room.
namespace logs {

inline Indicator part(qint64 id, Unit unit, InputKind input, PeriodKind measured = PeriodKind::Month)
{
    Indicator indicator;
    indicator.id = { id };
    indicator.number = int(id);
    indicator.unit = unit;
    indicator.input = input;
    indicator.measured = measured;
    return indicator;
}

inline RecordTarget target(const QString &feed, Indicator indicator, std::optional<CaseLimit> limit = {})
{
    indicator.caseLimit = limit;
    RecordTarget result { indicator, QStringLiteral("K.%1").arg(indicator.id.value), *RecordFeed::fromText(feed), {} };
    if (limit)
        result.limits.push_back({ result.feed.until, *CaseTerm::of(*limit) });
    return result;
}

/// A share of a month that @p feed fills.
inline RecordTarget share(const QString &feed, std::optional<CaseLimit> limit = {}, qint64 id = 1)
{
    return target(feed, part(id, Unit::Percent, InputKind::Fraction), limit);
}

inline RecordPlan plan(RecordKind kind, std::vector<RecordTarget> targets, const QMap<QString, QString> &readings = {})
{
    RecordPlan result;
    result.kind = kind;
    result.contract.start = QDate(2026, 1, 1);
    result.today = QDate(2026, 10, 13);
    result.targets = std::move(targets);
    result.rules = [readings](const Period &) { return RecordRules::of(readings); };
    return result;
}

inline RecordReading read(const RecordPlan &plan, const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return readRecords(device, plan);
}

/// "2026-09 948/1000", "2026-09 12.5", one a line.
inline QString figures(const RecordReading &reading)
{
    QStringList lines;
    for (const RecordFigure &figure : reading.figures) {
        const Measurement &m = figure.measurement;
        const QString number = m.value ? m.value->toPlain() : m.numerator->toPlain() + QLatin1Char('/') + m.denominator->toPlain();
        lines += m.cell.period.toText() + QLatin1Char(' ') + number;
    }
    return lines.join(QLatin1Char('\n'));
}

/// "3 einde BeforeStart"-like: line, column and code number, one a line.
inline QString problems(const RecordReading &reading)
{
    QStringList lines;
    for (const Problem &problem : reading.problems)
        lines += QStringLiteral("%1 %2 %3").arg(problem.line).arg(problem.place).arg(int(problem.code));
    return lines.join(QLatin1Char('\n'));
}

inline QString problem(int line, const QString &place, ProblemCode code)
{
    return QStringLiteral("%1 %2 %3").arg(line).arg(place).arg(int(code));
}

/// The arguments of a fact of the first figure; empty where it has none.
inline QStringList fact(const RecordReading &reading, RecordFactCode code)
{
    for (const RecordFigure &figure : reading.figures) {
        for (const RecordFact &one : figure.facts) {
            if (one.code == code)
                return one.arguments.isEmpty() ? QStringList { QString() } : one.arguments;
        }
    }
    return {};
}

} // namespace logs
