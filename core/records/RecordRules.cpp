// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordRules.h"

#include "Decimal.h"

using namespace Qt::StringLiterals;

RecordRules RecordRules::of(const QMap<QString, QString> &readings)
{
    constexpr qint64 msPerSecond = 1'000;
    const auto is = [&readings](const QString &key, QStringView value) { return readings.value(key) == value; };
    RecordRules rules;
    rules.readings = readings;
    const QString formula = readings.value(u"calls.formula"_s);
    for (const CallFormula one : { CallFormula::F1, CallFormula::F2, CallFormula::F3, CallFormula::F4, CallFormula::F5 }) {
        if (formula == u"F%1"_s.arg(static_cast<int>(one) + 1))
            rules.formula = one;
    }
    rules.waitsFromMenu = !is(u"calls.wait_from"_s, u"offered");
    rules.averagesAll = is(u"calls.average"_s, u"all");
    rules.fixesOfAll = !is(u"calls.first_fix"_s, u"own");
    rules.clockRunsAlways = !is(u"cases.clock"_s, u"window");
    rules.countsAllContacts = !is(u"cases.contacts"_s, u"resolvable");
    rules.countsPlannedWorks = is(u"works.counted"_s, u"planned");
    rules.yearIsContracts = !is(u"journeys.year"_s, u"calendar_year");
    rules.callWindow = ServiceWindow::fromText(readings.value(u"calls.window"_s)).value_or(rules.callWindow);
    rules.serviceWindow = ServiceWindow::fromText(readings.value(u"service.window"_s)).value_or(rules.serviceWindow);
    const auto seconds = Decimal::fromPlain(readings.value(u"calls.short"_s));
    if (seconds && seconds->isWhole() && !seconds->isNegative())
        rules.shortMs = seconds->trimmed().units() * msPerSecond;
    return rules;
}
