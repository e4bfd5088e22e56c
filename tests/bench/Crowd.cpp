// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Crowd.h"

#include "ContractVerbs.h"
#include "MeasurementVerbs.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kpisPerContract = 20;
constexpr int parties = 10;
constexpr int months = 96;

ContractDefinition contractNamed(int number)
{
    ContractDefinition definition;
    definition.contract.id = ContractId { 1 };
    definition.contract.code = u"c%1"_s.arg(number);
    definition.contract.title = u"Contract %1"_s.arg(number);
    definition.contract.start = QDate(2018, 1, 1);
    for (int i = 1; i <= parties; ++i) {
        Party party;
        party.id = PartyId { i };
        party.contract = definition.contract.id;
        party.name = u"Deelnemer %1"_s.arg(i);
        party.order = i;
        definition.parties.push_back(party);
    }
    for (int i = 1; i <= kpisPerContract; ++i) {
        Kpi kpi;
        kpi.id = KpiId { i };
        kpi.contract = definition.contract.id;
        kpi.code = u"KPI-%1"_s.arg(i, 2, 10, QChar(u'0'));
        kpi.title = kpi.code;
        kpi.order = i;
        definition.kpis.push_back(kpi);
        Indicator indicator;
        indicator.id = IndicatorId { i };
        indicator.kpi = kpi.id;
        indicator.title = kpi.code;
        indicator.input = InputKind::Fraction;
        indicator.perParty = true;
        definition.indicators.push_back(indicator);
        NormVersion norm;
        norm.id = NormVersionId { i };
        norm.indicator = indicator.id;
        norm.value = 95;
        definition.norms.push_back(norm);
    }
    return definition;
}

} // namespace

Environment Crowd::environment(const QString &folder)
{
    Environment environment;
    environment.now = [] { return QDateTime::currentDateTimeUtc(); };
    environment.user = u"bench"_s;
    environment.machine = u"bench"_s;
    environment.dataFolder = folder;
    return environment;
}

void Crowd::fill(Portfolio &portfolio, qint64 measurements)
{
    qint64 left = measurements;
    for (int number = 1; left > 0; ++number) {
        const auto id = addContract(portfolio, contractNamed(number));
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        const auto definition = portfolio.definition(*id);
        std::vector<Measurement> values;
        for (const Indicator &indicator : definition->indicators) {
            for (int month = 0; month < months && left > 0; ++month) {
                for (const Party &party : definition->parties) {
                    Measurement value;
                    value.cell = { indicator.id, Period::month(2018, 1).plus(month), party.id };
                    value.numerator = 930 + (month * 7 + party.order * 3) % 70;
                    value.denominator = 1000;
                    values.push_back(value);
                    --left;
                }
            }
        }
        const auto stored = enterMeasurements(portfolio, values, ChangeKind::ImportMeasurements, u"bench"_s);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().detail));
    }
}
