// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiText.h"

#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

void add(std::vector<KpiFact> &facts, const QString &heading, const QString &text)
{
    if (!text.isEmpty())
        facts.push_back({ heading, text });
}

QString bandsOf(const NormVersion &norm, Unit unit)
{
    QStringList lines;
    for (const Band &band : norm.bands)
        lines += bandText(band, unit) + (band.meaning.isEmpty() ? QString() : u": "_s + band.meaning);
    return lines.join(u'\n');
}

QString partText(const ContractDefinition &contract, const Indicator &part)
{
    QStringList lines;
    if (!part.definition.isEmpty())
        lines += part.definition;
    lines += frequencyName(part.measured);
    for (const NormVersion &norm : contract.norms) {
        if (norm.indicator != part.id)
            continue;
        lines += normSentence(norm, part);
        if (const QString bands = bandsOf(norm, part.unit); !bands.isEmpty())
            lines += bands;
    }
    return lines.join(u'\n');
}

} // namespace

std::vector<KpiFact> KpiText::facts(const ContractDefinition &contract, const Kpi &kpi)
{
    std::vector<KpiFact> facts;
    add(facts, tr("Doel"), kpi.purpose);
    add(facts, tr("Soort"),
        kpi.dynamic ? tr("Dynamisch: kan elk jaar na overleg worden aangepast.")
                    : tr("Statisch: ligt vast voor de looptijd."));
    for (const Indicator *part : contract.indicatorsOf(kpi.id))
        add(facts, contract.codeOf(*part) + u"  "_s + part->title, partText(contract, *part));
    add(facts, tr("Meetmethode"), kpi.method);
    add(facts, tr("Gemeten door"), kpi.measuredBy);
    add(facts, tr("Als de norm niet wordt gehaald"), kpi.consequence);
    add(facts, tr("Toegestane sancties"), kpi.sanctions.join(u", "_s));
    add(facts, tr("Tekst in het document"), kpi.sourceText);
    add(facts, tr("Vindplaats"), kpi.sourceReference);
    return facts;
}
