// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartsPresenter.h"

#include "AgreementVerbs.h"
#include "BonusForm.h"
#include "BonusWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto originOfNorm = u"origin"; ///< the part names a reference, and is not set against it

QStringList sourcesIn(const QString &text)
{
    QStringList sources;
    for (QString line : text.split(u'\n')) {
        line = line.simplified();
        if (!line.isEmpty() && !sources.contains(line, Qt::CaseInsensitive))
            sources += line;
    }
    return sources;
}

bool isNumber(const Indicator &part)
{
    return part.input == InputKind::Number || part.input == InputKind::Fraction;
}

} // namespace

void PartsPresenter::load()
{
    m_parts.clear();
    std::vector<RegisterRow> rows;
    const auto definition = contract();
    for (const Kpi &kpi : definition ? definition->kpis : std::vector<Kpi>()) {
        for (const Indicator *part : definition->indicatorsOf(kpi.id)) {
            const NormVersion *norm = definition->latestNorm(part->id);
            m_parts.push_back(part->id);
            rows.push_back({ { definition->codeOf(*part), part->title, part->permittedSources.join(u"; "_s), referenceText(*part),
                               norm && norm->bonus ? bonusRuleText(*norm->bonus, part->unit) : QString() } });
        }
    }
    show({ tr("KPI"), tr("Onderdeel"), tr("Toegestane bronnen"), tr("Tegen referentie"), tr("Bonus en malus") }, std::move(rows));
}

QString PartsPresenter::hint() const
{
    return m_parts.empty() ? tr("Dit contract heeft nog geen KPI’s.")
                           : tr("Een meting uit een bron die niet is toegestaan, wordt gemeld. Bonus en malus zijn een berekening, en gelden pas als ze zijn afgesproken.");
}

const Indicator *PartsPresenter::at(int row) const
{
    const auto definition = contract();
    return definition && row >= 0 && row < static_cast<int>(m_parts.size()) ? definition->indicator(m_parts[static_cast<std::size_t>(row)]) : nullptr;
}

QString PartsPresenter::referenceText(const Indicator &part) const
{
    switch (part.referenceUse) {
    case ReferenceUse::None: return part.reference.isEmpty() ? QString() : tr("norm uit ‘%1’").arg(part.reference);
    case ReferenceUse::Denominator: return tr("gedeeld door ‘%1’").arg(part.reference);
    case ReferenceUse::Reduction: return tr("afname ten opzichte van ‘%1’").arg(part.reference);
    }
    return {};
}

RowForm PartsPresenter::form(int row)
{
    using Kind = RowField::Kind;
    RowForm form;
    const Indicator *part = at(row);
    if (!part)
        return form;
    const IndicatorId id = part->id;
    const bool canRefer = isNumber(*part);
    std::vector<FieldChoice> keys;
    const auto definition = contract();
    for (const ReferenceValue &reference : definition->references) {
        if (std::ranges::find(keys, reference.key, &FieldChoice::first) == keys.end())
            keys.emplace_back(reference.key, reference.key);
    }
    form.heading = tr("Bronnen en referentie: %1").arg(part->title);
    form.button = tr("Opslaan");
    const QString use = part->referenceUse == ReferenceUse::None && !part->reference.isEmpty() ? QString::fromUtf16(originOfNorm) : codeOf(part->referenceUse);
    form.fields = { { u"sources"_s, tr("Toegestane bronnen, één per regel; leeg: elke bron mag"), Kind::Area },
                    { u"use"_s, tr("Hoe de meting tegen een referentie wordt gezet"), Kind::Choice, 7,
                      { { codeOf(ReferenceUse::None), tr("niet") },
                        { codeOf(ReferenceUse::Denominator), tr("gedeeld door het cijfer van haar jaar") },
                        { codeOf(ReferenceUse::Reduction), tr("als afname ten opzichte van het basisjaar") },
                        { QString::fromUtf16(originOfNorm), tr("niet: de norm komt ervandaan (branchenorm)") } } },
                    { u"reference"_s, tr("Sleutel van de referentie"), Kind::OpenChoice, 5, keys } };
    form.values = { { u"sources"_s, part->permittedSources.join(u'\n') }, { u"use"_s, use }, { u"reference"_s, part->reference } };
    form.isShown = [canRefer](const RowField &field, const RowValues &values) {
        if (field.key == "use"_L1)
            return canRefer;
        return field.key != "reference"_L1 || (canRefer && valueIn(values, u"use"_s) != codeOf(ReferenceUse::None));
    };
    form.problems = [keys](const RowValues &values) {
        RowProblems problems;
        const QString key = valueIn(values, u"reference"_s).simplified();
        if (valueIn(values, u"use"_s) == codeOf(ReferenceUse::None))
            return problems;
        const bool isKnown = std::ranges::any_of(keys, [&](const FieldChoice &one) { return one.first.compare(key, Qt::CaseInsensitive) == 0; });
        if (key.isEmpty())
            problems[u"reference"_s] = { tr("Vul de sleutel van de referentie in.") };
        else if (!isKnown)
            problems[u"reference"_s] = { valueIn(values, u"use"_s) == QStringView(originOfNorm)
                                             ? tr("Deze referentie is nog niet vastgelegd: leg bron en datum vast op de tab Referenties.")
                                             : tr("Deze referentie is nog niet vastgelegd. Tot dan is er geen oordeel."),
                                         false };
        return problems;
    };
    form.store = [this, id](const RowValues &values) {
        Measuring measuring;
        measuring.use = referenceUseFrom(valueIn(values, u"use"_s)).value_or(ReferenceUse::None);
        const bool isSet = valueIn(values, u"use"_s) != codeOf(ReferenceUse::None);
        measuring.reference = !isSet ? QString() : valueIn(values, u"reference"_s).simplified();
        measuring.permittedSources = sourcesIn(valueIn(values, u"sources"_s));
        return outcomeOf(changeMeasuring(*workspace().portfolio(), workspace().contract(), id, measuring));
    };
    form.lock = lock();
    return form;
}

RowForm PartsPresenter::bonusForm(int row)
{
    const Indicator *part = at(row);
    const auto definition = contract();
    if (!part)
        return {};
    const IndicatorId id = part->id;
    const BonusForm bonus(*workspace().portfolio(), definition, id);
    RowForm form = bonus.form();
    form.store = [this, bonus, id](const RowValues &values) {
        return outcomeOf(agreeBonus(*workspace().portfolio(), workspace().contract(), id, bonus.ruleIn(values), bonus.changeIn(values)));
    };
    form.lock = lock();
    return form;
}
