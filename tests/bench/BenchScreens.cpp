// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "MeasurementVerbs.h"
#include "PortfolioAgenda.h"
#include "Standings.h"
#include "Timing.h"
#include "WorkList.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qreal mostMs = 50; // no action in the window's thread takes longer
constexpr int runs = 5;

void printAction(const QString &what, const std::function<void()> &action)
{
    printRow(u"–"_s, what + u", against 50 ms"_s, medianMs(runs, action), mostMs, u"ms"_s, 1);
}

} // namespace

void benchScreens(const QString &path, const Environment &environment)
{
    auto opened = Portfolio::open(path, Access::ReadWrite, environment);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    Portfolio &portfolio = **opened;
    const QDate today(2026, 1, 15);
    const Period view = Period::quarter(2025, 4);
    const ContractId contract = portfolio.contracts().front().id;
    const auto definition = portfolio.definition(contract);
    const IndicatorId part = definition->indicators.front().id;
    const PartyId party = definition->parties.front().id;
    printAction(u"overview, each contract"_s, [&] { static_cast<void>(shareOf(portfolio, contract, view, today)); });
    printAction(u"dashboard of one contract"_s, [&] {
        const auto standing = contractStanding(portfolio, contract, view, today);
        static_cast<void>(attentionOf(portfolio, standing));
        static_cast<void>(comingTermsOf(portfolio, standing));
    });
    printAction(u"grid of one contract and year"_s, [&] {
        for (const Indicator &indicator : definition->indicators)
            static_cast<void>(portfolio.measurements(indicator.id, Period::month(2025, 1), Period::month(2025, 12)));
    });
    printAction(u"page of one kpi"_s, [&] {
        static_cast<void>(portfolio.measurements(part));
        static_cast<void>(portfolio.outcomes(part, Period::month(2018, 1), Period::month(2025, 12)));
    });
    int value = 0;
    printAction(u"one value typed and taken back"_s, [&] {
        Measurement typed;
        typed.cell = { part, Period::month(2025, 12), party };
        typed.numerator = Decimal(90 + ++value % 9);
        typed.denominator = Decimal(100);
        if (!enterMeasurement(portfolio, typed) || !portfolio.undo())
            qFatal("the value was refused");
    });
    printAction(u"agenda, each contract"_s, [&] { static_cast<void>(agendaOf(portfolio, contract, agendaSpan(today, today.addDays(90)))); });
    printAction(u"work list, each contract"_s, [&] { static_cast<void>(workOf(portfolio, contract, today, today.addDays(31))); });
}
