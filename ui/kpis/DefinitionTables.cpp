// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DefinitionTables.h"

#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// The norms in force of one part: the last version.
const NormVersion *lastNorm(const ContractDefinition &contract, IndicatorId indicator)
{
    const NormVersion *last = nullptr;
    for (const NormVersion &norm : contract.norms) {
        if (norm.indicator == indicator && (!last || norm.number > last->number))
            last = &norm;
    }
    return last;
}

QString normsOf(const ContractDefinition &contract, const Kpi &kpi)
{
    QStringList texts;
    for (const Indicator *indicator : contract.indicatorsOf(kpi.id)) {
        if (const NormVersion *norm = lastNorm(contract, indicator->id))
            texts += normText(*norm, indicator->unit);
    }
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

QString frequenciesOf(const ContractDefinition &contract, const Kpi &kpi)
{
    QStringList texts;
    for (const Indicator *indicator : contract.indicatorsOf(kpi.id))
        texts += frequencyName(indicator->judged);
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

} // namespace

DefinitionTable DefinitionTables::kpis(const ContractDefinition &contract)
{
    DefinitionTable table;
    table.header = { tr("Code"), tr("KPI"), tr("Onderdelen"), tr("Norm"), tr("Beoordeling"), tr("Soort"), tr("Sancties") };
    for (const Kpi &kpi : contract.kpis) {
        table.kpis.push_back(kpi.id);
        table.rows.push_back({ kpi.code, kpi.title, QString::number(contract.indicatorsOf(kpi.id).size()),
                               normsOf(contract, kpi), frequenciesOf(contract, kpi),
                               kpi.dynamic ? tr("dynamisch") : tr("statisch"),
                               kpi.sanctions.isEmpty() ? u"–"_s : kpi.sanctions.join(u", "_s) });
    }
    return table;
}

DefinitionTable DefinitionTables::parties(const ContractDefinition &contract)
{
    DefinitionTable table;
    table.header = { tr("Deelnemer"), tr("Korte naam"), tr("Omvang"), tr("Vanaf"), tr("Tot en met") };
    for (const Party *party : contract.participants()) {
        table.rows.push_back({ party->name, party->shortName,
                               party->size == PartySize::Large ? tr("groot, elk jaar in het KTO") : tr("klein, bij toerbeurt in het KTO"),
                               party->from.isValid() ? shownDate(party->from) : tr("het begin"),
                               party->until.isValid() ? shownDate(party->until) : tr("het einde") });
    }
    return table;
}

DefinitionTable DefinitionTables::topics(const ContractDefinition &contract)
{
    DefinitionTable table;
    table.header = { tr("Nr."), tr("Belevingsfactor"), tr("Onderwerp"), tr("Omschrijving") };
    for (const auto &[kpi, questionnaire] : contract.questionnaires) {
        for (const SurveyTopic &topic : questionnaire.topics) {
            table.kpis.push_back(kpi);
            table.rows.push_back({ topic.key(), topic.factorTitle, topic.shortText,
                                   topic.described ? topic.text : tr("omschrijving ontbreekt in het document") });
        }
    }
    return table;
}

DefinitionTable DefinitionTables::sanctions(const ContractDefinition &contract)
{
    DefinitionTable table;
    table.header = { tr("Code"), tr("Sanctie"), tr("Omschrijving"), tr("Opgelegd door") };
    for (const SanctionType &sanction : contract.sanctions)
        table.rows.push_back({ sanction.code, sanction.title, sanction.text, sanction.imposedBy });
    return table;
}
