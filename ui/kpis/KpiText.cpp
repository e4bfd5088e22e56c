// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiText.h"

#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void add(std::vector<KpiFact> &facts, const QString &heading, const QString &text)
{
    if (!text.isEmpty())
        facts.push_back({ heading, text });
}

std::vector<KpiBand> bandsOf(const NormVersion &norm, Unit unit)
{
    std::vector<KpiBand> bands;
    for (const Band &band : norm.bands) {
        const QString word = band.label.isEmpty() ? verdictWord(band.verdict, norm.kind) : bandLabel(band.label);
        const QString where = u"%1: %2"_s.arg(word, bandText(band, unit));
        bands.push_back({ band.verdict, word, band.meaning.isEmpty() ? where : where + u'\n' + band.meaning });
    }
    return bands;
}

/// "S1  Verbetervoorstel": a code alone where the contract gives it no title.
QString sanctionsOf(const ContractDefinition &contract, const Kpi &kpi)
{
    QStringList lines;
    for (const QString &code : kpi.sanctions) {
        const auto known = std::ranges::find(contract.sanctions, code, &SanctionType::code);
        lines += known == contract.sanctions.end() || known->title.isEmpty() ? code : u"%1  %2"_s.arg(code, known->title);
    }
    return lines.join(u'\n');
}

} // namespace

QString KpiText::rhythm(const Indicator &part)
{
    if (part.measured == part.judged)
        return capitalised(frequencyName(part.measured));
    return tr("Gemeten %1, beoordeeld %2").arg(frequencyName(part.measured), frequencyName(part.judged));
}

KpiFact KpiText::partFact(const ContractDefinition &contract, const Indicator &part)
{
    QStringList lines;
    if (!part.definition.isEmpty())
        lines += part.definition;
    KpiFact fact { part.title, {} };
    fact.isPart = true;
    for (const NormVersion &norm : contract.norms) {
        if (norm.indicator != part.id)
            continue;
        lines += normSentence(norm, part);
        fact.bands = bandsOf(norm, part.unit);
    }
    fact.text = lines.join(u'\n');
    QStringList notes { rhythm(part) };
    if (part.perParty)
        notes += tr("per deelnemer");
    notes += tr("code %1").arg(contract.codeOf(part));
    fact.note = notes.join(u" · "_s);
    return fact;
}

KpiDescription KpiText::describe(const ContractDefinition &contract, const Kpi &kpi)
{
    KpiDescription description { kpi.title, { kpi.dynamic ? tr("dynamisch") : tr("statisch"), kpi.code }, {} };
    if (!kpi.confirmed)
        description.tags += tr("nog te bevestigen");
    std::vector<KpiFact> &facts = description.facts;
    add(facts, tr("Doel"), kpi.purpose);
    for (const Indicator *part : contract.indicatorsOf(kpi.id))
        facts.push_back(partFact(contract, *part));
    add(facts, tr("Soort"),
        kpi.dynamic ? tr("Dynamisch: kan elk jaar na overleg worden aangepast.")
                    : tr("Statisch: ligt vast voor de looptijd."));
    add(facts, tr("Meetmethode"), kpi.method);
    add(facts, tr("Gemeten door"), kpi.measuredBy);
    add(facts, tr("Als de norm niet wordt gehaald"), kpi.consequence);
    if (kpi.remedyTerm)
        add(facts, tr("Termijn van de maatregel"), termText(*kpi.remedyTerm));
    add(facts, tr("Toegestane sancties"), sanctionsOf(contract, kpi));
    add(facts, tr("Eisen en criteria"), kpi.criteria.join(u'\n'));
    add(facts, tr("Tekst in het document"), kpi.sourceText);
    add(facts, tr("Vindplaats"), kpi.sourceReference);
    return description;
}
