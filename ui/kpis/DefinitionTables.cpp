// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DefinitionTables.h"

#include "Words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString normsOf(const ContractDefinition &contract, const Kpi &kpi)
{
    QStringList texts;
    for (const Indicator *indicator : contract.indicatorsOf(kpi.id)) {
        if (const NormVersion *norm = contract.latestNorm(indicator->id))
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

/// Whether a column of codes says something that the titles do not: "KPI-03" does, "klanttevredenheid" beside
/// Klanttevredenheid does not.
bool codesTellMore(const ContractDefinition &contract)
{
    static const QRegularExpression between(uR"([^\p{L}\p{N}]+)"_s);
    return std::ranges::any_of(contract.kpis, [](const Kpi &kpi) {
        const QString title = kpi.title.toLower().replace(between, u" "_s);
        return !title.contains(kpi.code.toLower().replace(between, u" "_s));
    });
}

} // namespace

DefinitionTable DefinitionTables::kpis(const ContractDefinition &contract)
{
    DefinitionTable table;
    const bool coded = codesTellMore(contract);
    table.header = { tr("KPI"), tr("PI’s"), tr("Norm"), tr("Beoordeling"), tr("Soort"), tr("Sancties") };
    if (coded)
        table.header.prepend(tr("Code"));
    table.wide = coded ? std::vector { 1, 3 } : std::vector { 0, 2 };
    for (const Kpi &kpi : contract.kpis) {
        table.kpis.push_back(kpi.id);
        QStringList row { kpi.title, QString::number(contract.indicatorsOf(kpi.id).size()), normsOf(contract, kpi),
                          frequenciesOf(contract, kpi), kpi.dynamic ? tr("dynamisch") : tr("statisch"),
                          kpi.sanctions.isEmpty() ? u"–"_s : kpi.sanctions.join(u", "_s) };
        if (coded)
            row.prepend(kpi.code);
        table.rows.push_back(std::move(row));
    }
    return table;
}

DefinitionTable DefinitionTables::parties(const ContractDefinition &contract)
{
    DefinitionTable table;
    table.header = { tr("Deelnemer"), tr("Korte naam"), tr("Omvang"), tr("Vanaf"), tr("Tot en met") };
    table.wide = { 0, 2 };
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
    table.wide = { 1, 2, 3 };
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
    table.wide = { 1, 2 };
    for (const SanctionType &sanction : contract.sanctions)
        table.rows.push_back({ sanction.code, sanction.title, sanction.text, sanction.imposedBy });
    return table;
}

DefinitionTable DefinitionTables::criteria(const ContractDefinition &contract)
{
    struct Criterion
    {
        QString code;
        QStringList titles;
        QStringList kpis;
        KpiId first;
    };
    static const QRegularExpression coded(uR"(^(\p{L}{1,4}-?\d{1,4})\s+(.+)$)"_s);
    std::vector<Criterion> found;
    for (const Kpi &kpi : contract.kpis) {
        for (const QString &text : kpi.criteria) {
            const auto match = coded.match(text);
            const QString code = match.hasMatch() ? match.captured(1) : QString();
            const QString title = match.hasMatch() ? match.captured(2) : text;
            auto known = std::ranges::find_if(found, [&](const Criterion &one) { return code.isEmpty() ? one.titles.first() == title : one.code == code; });
            if (known == found.end())
                known = found.insert(found.end(), { code, {}, {}, kpi.id });
            if (!known->titles.contains(title))
                known->titles += title;
            known->kpis += kpi.code;
        }
    }
    std::ranges::stable_sort(found, [](const Criterion &a, const Criterion &b) {
        return a.code.isEmpty() == b.code.isEmpty() ? a.code < b.code : !a.code.isEmpty();
    });
    DefinitionTable table;
    table.header = { tr("Code"), tr("Eis of criterium"), tr("Bewezen door"), tr("Opmerking") };
    table.wide = { 1, 2, 3 };
    for (const Criterion &one : found) {
        table.kpis.push_back(one.first);
        table.rows.push_back({ one.code.isEmpty() ? u"–"_s : one.code, one.titles.first(), one.kpis.join(u", "_s),
                               one.titles.size() > 1 ? tr("heet ook: %1").arg(one.titles.mid(1).join(u"; "_s)) : QString() });
    }
    return table;
}
