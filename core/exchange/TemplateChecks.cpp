// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateChecks.h"

#include "InterpretationKeys.h"
#include "NormLint.h"
#include "RecordFeed.h"
#include "TemplateFields.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Reports a text that was seen before, regardless of case.
class Once
{
public:
    void take(const JsonPlace &place, const QString &text)
    {
        if (m_seen.contains(text.toCaseFolded()))
            place.report(ProblemCode::DuplicateCode, { text });
        m_seen.insert(text.toCaseFolded());
    }

private:
    QSet<QString> m_seen;
};

/// Codes are typed on a command line and stand before a point and a number: KPI-04.1.
void checkCode(const JsonPlace &place, const QString &code)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9_-]*$"_s);
    if (!pattern.match(code).hasMatch())
        place.report(ProblemCode::UnknownValue, { code, u"letters, digits, - and _"_s });
}

// Norms ---------------------------------------------------------------------------------------------------------------

void reportMissingValue(const JsonPlace &norm)
{
    const QString key = norm.node().member(u"value") ? u"high"_s : u"value"_s;
    norm.reportKey(norm.node().line, key, ProblemCode::MissingKey, { key });
}

void reportFinding(const JsonPlace &norm, const NormFinding &finding)
{
    const QString at = finding.at ? finding.at->toPlain() : QString();
    const JsonPlace bands = norm.at(u"bands");
    const auto band = static_cast<std::size_t>(finding.band);
    const bool ofBand = finding.band >= 0 && band < bands.node().items.size();
    const JsonPlace place = ofBand ? bands.at(band) : norm;
    switch (finding.fault) {
    case NormFault::MissingValue:
        return reportMissingValue(norm);
    case NormFault::GapBetweenBands:
        return place.report(ProblemCode::UnknownValue, { u"a gap at "_s + at, u"bands that join"_s });
    case NormFault::OverlappingBands:
        return place.report(ProblemCode::UnknownValue, { u"an overlap at "_s + at, u"bands that join"_s });
    case NormFault::EmptyBand:
        return place.report(ProblemCode::UnknownValue, { u"an empty band"_s, u"a lower end below the upper"_s });
    case NormFault::BandContradictsNorm:
        return place.report(ProblemCode::UnknownValue, { u"a band against the norm"_s, u"a verdict as the norm gives"_s });
    case NormFault::ReversedBetween:
        return norm.at(u"high").report(ProblemCode::UnknownValue, { at, u"a value above the lower one"_s });
    case NormFault::OutsideUnit:
        return (ofBand ? place : norm.at(u"value")).report(ProblemCode::OutsideUnit, { {}, {}, {} });
    case NormFault::NegativeMargin:
        return norm.at(u"watchMargin").report(ProblemCode::OutsideUnit, { u"0"_s, {}, {} });
    case NormFault::MarginOutOfReach:
        return norm.at(u"watchMargin").report(ProblemCode::UnknownValue, { at, u"a norm that leaves room for a margin"_s });
    }
}

void checkPath(const JsonPlace &place, const NormVersion &norm)
{
    if (!norm.path)
        return;
    const JsonPlace path = place.at(u"path");
    if (norm.path->shape == NormPath::Shape::Linear && norm.path->months < 1)
        path.reportKey(path.node().line, u"months", ProblemCode::MissingKey, { u"months"_s });
    if (norm.path->tolerance && norm.path->tolerance->isNegative())
        path.at(u"tolerance").report(ProblemCode::OutsideUnit, { u"0"_s, {}, {} });
    if (norm.comparator == Comparator::Equal || norm.comparator == Comparator::Between || !norm.bands.empty())
        path.report(ProblemCode::UnknownValue, { u"path"_s, u"a norm of one limit, without bands"_s });
}

void checkNorm(const JsonPlace &place, const NormVersion &norm, const Indicator &indicator)
{
    checkPath(place, norm);
    const bool open = place.node().member(u"open") != nullptr;
    if (open && (norm.value || norm.deadline || !norm.bands.empty()))
        place.at(u"open").report(ProblemCode::UnknownValue, { u"open"_s, u"a norm without value, deadline and bands"_s });
    if (indicator.unit == Unit::Date && !norm.deadline && !open)
        place.reportKey(place.node().line, u"deadline", ProblemCode::MissingKey, { u"deadline"_s });
    if (indicator.unit != Unit::Date && norm.deadline)
        place.at(u"deadline").report(ProblemCode::UnknownValue, { u"deadline"_s, u"value"_s });
    if (norm.deadline && norm.deadline->term.amount < 1)
        place.at(u"deadline").at(u"amount").report(ProblemCode::OutsideUnit, { u"1"_s, {}, {} });
    for (const NormFinding &finding : lint(norm, indicator.unit)) {
        if (!open || finding.fault != NormFault::MissingValue)
            reportFinding(place, finding);
    }
}

// Parts ---------------------------------------------------------------------------------------------------------------

/// The units that an input can have; empty: any unit.
std::vector<Unit> unitsOf(InputKind input)
{
    switch (input) {
    case InputKind::Fraction: return { Unit::Percent, Unit::PerThousand, Unit::Number };
    case InputKind::Derived: return { Unit::Percent };
    case InputKind::YesNo: return { Unit::YesNo };
    case InputKind::Date: return { Unit::Date };
    case InputKind::Survey: return { Unit::Grade };
    case InputKind::Number: break;
    }
    return {};
}

void checkUnit(const JsonPlace &place, const Indicator &indicator)
{
    const std::vector<Unit> units = unitsOf(indicator.input);
    if (units.empty() || std::ranges::find(units, indicator.unit) != units.end())
        return;
    QStringList codes;
    for (const Unit unit : units)
        codes += codeOf(unit);
    place.report(ProblemCode::UnknownValue, { codeOf(indicator.unit), codes.join(u", "_s) });
}

int lengthOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Week: return 1;
    case PeriodKind::Month: return 2;
    case PeriodKind::Quarter: return 3;
    case PeriodKind::HalfYear: return 4;
    case PeriodKind::Year:
    case PeriodKind::ContractYear: return 5;
    case PeriodKind::Once: return 6;
    }
    Q_UNREACHABLE();
}

void checkPeriods(const JsonPlace &place, const Indicator &indicator)
{
    const bool once = indicator.measured == PeriodKind::Once || indicator.judged == PeriodKind::Once;
    const bool fits = once ? indicator.measured == indicator.judged
                           : lengthOf(indicator.measured) <= lengthOf(indicator.judged);
    if (!fits)
        place.at(u"judged").report(ProblemCode::UnknownValue,
                                   { codeOf(indicator.judged), u"as long as measured, or longer"_s });
}

void checkDerived(const JsonPlace &place, const KpiDraft &kpi, const IndicatorDraft &draft)
{
    const bool derived = draft.indicator.input == InputKind::Derived;
    if (derived && !draft.derivedFrom)
        return place.reportKey(place.node().line, u"derivedFrom", ProblemCode::MissingKey, { u"derivedFrom"_s });
    if (!derived) {
        if (draft.derivedFrom)
            place.at(u"derivedFrom").report(ProblemCode::UnknownKey, { u"derivedFrom"_s });
        return;
    }
    const int number = *draft.derivedFrom;
    const bool exists = number >= 1 && std::size_t(number) <= kpi.indicators.size();
    const Indicator *source = exists ? &kpi.indicators[std::size_t(number) - 1].indicator : nullptr;
    if (!source || !source->perParty || source->input == InputKind::Derived || source->input == InputKind::Survey)
        place.at(u"derivedFrom").report(ProblemCode::BrokenReference, { u"a part that is measured per party"_s });
}

void checkIndicator(const JsonPlace &place, const KpiDraft &kpi, const IndicatorDraft &draft)
{
    const Indicator &indicator = draft.indicator;
    checkUnit(place.at(u"unit"), indicator);
    if (indicator.perParty && (indicator.input == InputKind::Derived || indicator.input == InputKind::Survey))
        place.at(u"perParty").report(ProblemCode::UnknownValue, { u"true"_s, u"false"_s });
    checkPeriods(place, indicator);
    checkDerived(place, kpi, draft);
    if (indicator.input == InputKind::Survey && !kpi.questionnaire)
        place.at(u"input").report(ProblemCode::BrokenReference, { u"questionnaire"_s });
    checkNorm(place.at(u"norm"), *draft.norm, indicator);
    const auto feed = RecordFeed::fromText(draft.records);
    if (!draft.records.isEmpty() && (!feed || !canHold(indicator, *feed)))
        place.at(u"records").report(ProblemCode::UnknownValue, { draft.records, u"what a log can give to such a part"_s });
}

// Kpis ----------------------------------------------------------------------------------------------------------------

void checkQuestionnaire(const JsonPlace &place, const KpiDraft &kpi)
{
    if (std::ranges::none_of(kpi.indicators, [](const auto &d) { return d.indicator.input == InputKind::Survey; }))
        place.report(ProblemCode::BrokenReference, { u"a part with the input survey"_s });
    Once keys;
    for (std::size_t f = 0; f < kpi.questionnaire->factors.size(); ++f) {
        const FactorDraft &factor = kpi.questionnaire->factors[f];
        const JsonPlace topics = place.at(u"factors").at(f).at(u"topics");
        if (factor.topics.empty())
            topics.report(ProblemCode::MissingKey, { u"topics"_s });
        for (std::size_t t = 0; t < factor.topics.size(); ++t) {
            const SurveyTopic &topic = factor.topics[t];
            keys.take(topics.at(t), factor.factor + topic.letter);
            if (topic.described && topic.text.isEmpty())
                topics.at(t).reportKey(topics.at(t).node().line, u"text", ProblemCode::MissingKey, { u"text"_s });
        }
    }
    NormVersion scale;
    scale.bands = kpi.questionnaire->bands;
    if (scale.bands.empty())
        place.at(u"bands").report(ProblemCode::MissingKey, { u"bands"_s });
    for (const NormFinding &finding : lint(scale, Unit::Grade)) {
        if (finding.fault != NormFault::MissingValue)
            reportFinding(place, finding);
    }
}

void checkParts(const JsonPlace &place, const KpiDraft &draft)
{
    const auto parts = static_cast<int>(draft.indicators.size());
    if (parts == 0)
        place.at(u"indicators").report(ProblemCode::MissingKey, { u"indicators"_s });
    const bool some = draft.kpi.partRule == PartRule::AtLeast;
    if (some && (draft.kpi.partsNeeded < 1 || draft.kpi.partsNeeded > parts))
        place.at(u"partsNeeded").report(ProblemCode::OutsideUnit, { u"1"_s, QString::number(parts), {} });
    if (parts > 0 && std::ranges::none_of(draft.indicators, [](const auto &d) { return d.indicator.countsForKpi; }))
        place.at(u"indicators").report(ProblemCode::BrokenReference, { u"a part that counts for the kpi"_s });
    for (std::size_t i = 0; i < draft.indicators.size(); ++i)
        checkIndicator(place.at(u"indicators").at(i), draft, draft.indicators[i]);
}

void checkKpi(const JsonPlace &place, const KpiDraft &draft, const QSet<QString> &sanctions)
{
    checkCode(place.at(u"code"), draft.kpi.code);
    Once allowed;
    for (qsizetype i = 0; i < draft.kpi.sanctions.size(); ++i) {
        const QString &code = draft.kpi.sanctions[i];
        const JsonPlace item = place.at(u"sanctions").at(std::size_t(i));
        allowed.take(item, code);
        if (!sanctions.contains(code))
            item.report(ProblemCode::BrokenReference, { code });
    }
    checkParts(place, draft);
    if (draft.questionnaire)
        checkQuestionnaire(place.at(u"questionnaire"), draft);
}

void checkSettings(const JsonPlace &place, const std::vector<ContractSetting> &settings)
{
    Once keys;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        const JsonPlace item = place.at(i);
        keys.take(item.at(u"key"), settings[i].key);
        const auto known = interpretation(settings[i].key);
        if (!known) {
            item.at(u"key").report(ProblemCode::BrokenReference, { settings[i].key });
        } else if (!takesValue(*known, settings[i].value)) {
            item.at(u"value").report(ProblemCode::UnknownValue, { settings[i].value, known->values.join(u", ") });
        }
    }
}

} // namespace

void checkTemplate(const JsonPlace &root, const TemplateDraft &draft)
{
    if (draft.format != templateFormat)
        root.at(u"format").report(ProblemCode::UnknownValue,
                                  { QString::number(draft.format), QString::number(templateFormat) });
    checkCode(root.at(u"info").at(u"id"), draft.info.id);
    if (draft.contract.end.isValid() && draft.contract.end < draft.contract.start)
        root.at(u"contract").at(u"end").report(ProblemCode::UnknownValue,
                                               { draft.contract.end.toString(Qt::ISODate), u"a day after the start"_s });
    Once parties;
    for (std::size_t i = 0; i < draft.parties.size(); ++i) {
        const Party &party = draft.parties[i];
        const JsonPlace place = root.at(u"parties").at(i);
        parties.take(place.at(u"name"), party.name);
        if (!party.shortName.isEmpty() && party.shortName.compare(party.name, Qt::CaseInsensitive) != 0)
            parties.take(place.at(u"shortName"), party.shortName);
    }
    Once sanctionCodes;
    QSet<QString> sanctions;
    for (std::size_t i = 0; i < draft.sanctions.size(); ++i) {
        sanctionCodes.take(root.at(u"sanctions").at(i).at(u"code"), draft.sanctions[i].code);
        sanctions.insert(draft.sanctions[i].code);
    }
    checkSettings(root.at(u"settings"), draft.settings);
    Once kpis;
    for (std::size_t i = 0; i < draft.kpis.size(); ++i) {
        kpis.take(root.at(u"kpis").at(i).at(u"code"), draft.kpis[i].kpi.code);
        checkKpi(root.at(u"kpis").at(i), draft.kpis[i], sanctions);
    }
    if (draft.kpis.empty())
        root.at(u"kpis").report(ProblemCode::MissingKey, { u"kpis"_s });
}
