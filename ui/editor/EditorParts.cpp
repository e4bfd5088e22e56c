// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts and bands of the kpi editor, and what each of its fields offers.

#include "EditorWords.h"
#include "KpiEditorPresenter.h"
#include "NormLint.h"
#include "PartFields.h"
#include "Translate.h"
#include "Words.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

template<typename Value, typename Code, typename Name>
std::vector<FieldChoice> choicesOf(const std::vector<Value> &values, Code code, Name name)
{
    std::vector<FieldChoice> choices;
    for (const Value value : values)
        choices.emplace_back(code(value), name(value));
    return choices;
}

std::vector<FieldChoice> unitChoices(const std::vector<Unit> &units, bool ofOne = false)
{
    return choicesOf(units, [](Unit unit) { return codeOf(unit); },
                     [ofOne](Unit unit) {
                         const QString suffix = ofOne ? unitSuffixOfOne(unit) : unitSuffix(unit);
                         return suffix.isEmpty() ? unitName(unit) : suffix;
                     });
}

std::vector<FieldChoice> rhythmChoices()
{
    return choicesOf(std::vector { PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year,
                                   PeriodKind::ContractYear, PeriodKind::Week, PeriodKind::Once },
                     [](PeriodKind kind) { return codeOf(kind); }, [](PeriodKind kind) { return capitalised(frequencyName(kind)); });
}

std::vector<FieldChoice> themeChoices()
{
    return choicesOf(std::vector { KpiTheme::Delivery, KpiTheme::Reach, KpiTheme::Experience, KpiTheme::Social,
                                   KpiTheme::Sustainability, KpiTheme::Governance },
                     [](KpiTheme theme) { return codeOf(theme); }, [](KpiTheme theme) { return themeName(theme); });
}

std::vector<FieldChoice> termUnitChoices()
{
    return choicesOf(std::vector { TermUnit::WorkingDay, TermUnit::CalendarDay, TermUnit::Week, TermUnit::Month, TermUnit::Year },
                     [](TermUnit unit) { return codeOf(unit); }, &EditorWords::termUnitName);
}

std::vector<FieldChoice> anchorChoices()
{
    return choicesOf(std::vector { Anchor::Start, Anchor::Signing, Anchor::Award, Anchor::PlanApproval, Anchor::End },
                     [](Anchor anchor) { return codeOf(anchor); }, [](Anchor anchor) { return anchorName(anchor); });
}

std::vector<FieldChoice> pathChoices(const QString &none)
{
    auto choices = choicesOf(std::vector { NormPath::Shape::Linear, NormPath::Shape::ContractYear, NormPath::Shape::CalendarYear },
                             [](NormPath::Shape shape) { return codeOf(shape); }, &EditorWords::pathName);
    choices.insert(choices.begin(), { QString(), none });
    return choices;
}

std::vector<FieldChoice> verdictChoices()
{
    return choicesOf(std::vector { Verdict::Met, Verdict::Attention, Verdict::Breach }, [](Verdict verdict) { return codeOf(verdict); },
                     [](Verdict verdict) { return verdictWord(verdict); });
}

bool isOneOf(PartShape shape, std::initializer_list<PartShape> shapes)
{
    return std::ranges::find(shapes, shape) != shapes.end();
}

} // namespace

std::vector<FieldChoice> KpiEditorPresenter::choices(const FieldKey &key) const
{
    const PartShape shape = shapeFrom(value({ Field::Shape, key.part, -1 }));
    switch (key.field) {
    case Field::Theme: return themeChoices();
    case Field::Kind: return { { u"static"_s, tr("Statisch") }, { u"dynamic"_s, tr("Dynamisch") } };
    case Field::CountsAs:
        return choicesOf(std::vector { NormKind::Norm, NormKind::Target, NormKind::Guideline },
                         [](NormKind kind) { return codeOf(kind); }, [](NormKind kind) { return capitalised(kindName(kind)); });
    case Field::Frequency:
    case Field::Measured:
    case Field::Judged: return rhythmChoices();
    case Field::PartRule: return partRuleChoices();
    case Field::Shape: return shapeChoices(key.part);
    case Field::Unit: return unitChoices(unitsOf(shape));
    case Field::CaseUnit: return unitChoices(timeUnits(), value({ Field::CaseValue, key.part, -1 }) == "1"_L1);
    case Field::Comparator:
        return choicesOf(std::vector { Comparator::AtLeast, Comparator::AtMost, Comparator::Greater, Comparator::Less, Comparator::Equal,
                                       Comparator::Between },
                         [](Comparator one) { return codeOf(one); }, &EditorWords::comparatorName);
    case Field::Value: return { { u"1"_s, tr("ja") }, { u"0"_s, tr("nee") } };
    case Field::OverTime:
        return choicesOf(std::vector { TimeAggregation::RatioOfSums, TimeAggregation::Sum, TimeAggregation::Mean, TimeAggregation::Last,
                                       TimeAggregation::Worst, TimeAggregation::EveryPeriod },
                         [](TimeAggregation one) { return codeOf(one); }, &EditorWords::overTimeName);
    case Field::Accumulates:
        return choicesOf(std::vector { Accumulation::None, Accumulation::CalendarYear, Accumulation::ContractYear, Accumulation::Start },
                         [](Accumulation one) { return codeOf(one); }, &EditorWords::accumulationName);
    case Field::PathShape: return pathChoices(tr("meteen"));
    case Field::RemedyUnit:
    case Field::TermUnit: return termUnitChoices();
    case Field::Anchor: return anchorChoices();
    case Field::BandVerdict: return verdictChoices();
    case Field::Sanctions: return sanctionChoices();
    case Field::AgreedIn: return meetingChoices();
    default: return {};
    }
}

std::vector<FieldChoice> KpiEditorPresenter::partRuleChoices() const
{
    std::vector<FieldChoice> choices { { u"all"_s, tr("alle") } };
    for (int needed = 1; needed < partCount(); ++needed)
        choices.emplace_back(QString::number(needed), tr("minstens %1").arg(needed));
    const QString now = value({ Field::PartRule });
    if (std::ranges::find(choices, now, &FieldChoice::first) == choices.end())
        choices.emplace_back(now, tr("minstens %1").arg(now));
    return choices;
}

std::vector<FieldChoice> KpiEditorPresenter::sanctionChoices() const
{
    std::vector<FieldChoice> choices;
    const auto contract = m_session ? m_workspace.portfolio()->definition(m_session->contract) : nullptr;
    if (contract) {
        for (const SanctionType &sanction : contract->sanctions)
            choices.emplace_back(sanction.code, sanction.title.isEmpty() ? sanction.code : u"%1  %2"_s.arg(sanction.code, sanction.title));
    }
    return choices;
}

/// The meetings that were held, the last one first: a norm is agreed in an overleg that is there, and not in one to come.
std::vector<FieldChoice> KpiEditorPresenter::meetingChoices() const
{
    std::vector<FieldChoice> choices { { QString(), tr("Nog geen overleg gekozen") } };
    if (!m_session)
        return choices;
    std::vector<Meeting> meetings = m_workspace.portfolio()->rowsOf<Meeting>(m_session->contract);
    std::ranges::stable_sort(meetings, std::greater(), &Meeting::date);
    for (const Meeting &meeting : meetings) {
        if (meeting.date <= m_workspace.today())
            //: %1 a day, %2 the title of a meeting
            choices.emplace_back(QString::number(meeting.id.value), tr("%1: %2").arg(shownDate(meeting.date), meeting.title));
    }
    return choices;
}

/// What a survey or the deelnemers give is not chosen for a new part: the template of such a contract brings it.
std::vector<FieldChoice> KpiEditorPresenter::shapeChoices(int part) const
{
    std::vector<PartShape> shapes { PartShape::Share, PartShape::Percentage, PartShape::Count, PartShape::Time, PartShape::Date,
                                    PartShape::YesNo, PartShape::Grade, PartShape::Nps, PartShape::Money, PartShape::Number };
    const PartShape now = shapeFrom(value({ Field::Shape, part, -1 }));
    if (isOneOf(now, { PartShape::Derived, PartShape::Survey }))
        shapes = { now };
    return choicesOf(shapes, [](PartShape shape) { return codeOf(shape); }, &EditorWords::shapeName);
}

bool KpiEditorPresenter::isShown(const FieldKey &key) const
{
    const PartShape shape = shapeFrom(value({ Field::Shape, key.part, -1 }));
    const bool isLimit = !isOneOf(shape, { PartShape::Date, PartShape::Survey });
    const bool isNumber = isLimit && shape != PartShape::YesNo;
    switch (key.field) {
    case Field::Things:
    case Field::Counted:
    case Field::CaseValue:
    case Field::CaseUnit: return shape == PartShape::Share;
    case Field::Value: return isLimit;
    case Field::Comparator: return isNumber;
    case Field::Margin: return isNumber && !(isMarginPointless(key.part) && value(key).isEmpty());
    case Field::Unit: return isNumber && unitsOf(shape).size() > 1 && lock(key).isEmpty();
    case Field::High: return isNumber && value({ Field::Comparator, key.part, -1 }) == codeOf(Comparator::Between);
    case Field::TermAmount:
    case Field::TermUnit:
    case Field::Anchor: return shape == PartShape::Date;
    case Field::PerParty: return !isOneOf(shape, { PartShape::Derived, PartShape::Survey }) && hasParticipants();
    case Field::Offered:
    case Field::PathShape:
    case Field::OverTime:
    case Field::Accumulates:
    case Field::BandFrom: return isNumber && shape != PartShape::Derived;
    case Field::PathMonths: return isNumber && value({ Field::PathShape, key.part, -1 }) == codeOf(NormPath::Shape::Linear);
    case Field::PathTolerance: return isNumber && !value({ Field::PathShape, key.part, -1 }).isEmpty();
    case Field::Sanctions: return !sanctionChoices().empty();
    case Field::PartRule: return partCount() > 1;
    case Field::ValidFrom:
    case Field::Reason:
    case Field::AgreedIn: return m_needsChange;
    case Field::ContractChange: return m_needsChange && value({ Field::Kind }) != "dynamic"_L1;
    default: return true;
    }
}

bool KpiEditorPresenter::isMarginPointless(int part) const
{
    if (part < 0 || part >= static_cast<int>(m_read.sheet.parts.size()))
        return false;
    const PartSheet &sheet = m_read.sheet.parts[static_cast<std::size_t>(part)];
    NormVersion tried = sheet.norm;
    tried.watchMargin = Decimal(1);
    return std::ranges::any_of(lint(tried, sheet.indicator.unit),
                               [](const NormFinding &finding) { return finding.fault == NormFault::MarginOutOfReach; });
}

bool KpiEditorPresenter::hasParticipants() const
{
    const auto contract = m_session ? m_workspace.portfolio()->definition(m_session->contract) : nullptr;
    return contract && !contract->participants().empty();
}

QString KpiEditorPresenter::lock(const FieldKey &key) const
{
    if (isReadOnly())
        return tr("Dit bestand is alleen te lezen.");
    const auto measured = [this](int part) {
        return m_session && m_session->use.measured.contains(m_session->now.parts[static_cast<std::size_t>(part)].base.indicator.id);
    };
    if (key.field == Field::Frequency) {
        for (int part = 0; part < partCount(); ++part) {
            if (measured(part))
                return tr("Er zijn al metingen: het ritme ligt vast.");
        }
    }
    const bool isFixed = key.field == Field::Shape || key.field == Field::Unit || key.field == Field::Measured || key.field == Field::PerParty;
    if (isFixed && key.part >= 0 && key.part < partCount() && measured(key.part))
        return tr("Er zijn al metingen: soort en eenheid liggen vast.");
    return {};
}

QString KpiEditorPresenter::partLock(int part) const
{
    if (isReadOnly())
        return tr("Dit bestand is alleen te lezen.");
    if (partCount() < 2)
        return tr("Een KPI heeft ten minste één onderdeel.");
    const IndicatorId id = m_session->now.parts[static_cast<std::size_t>(part)].base.indicator.id;
    if (m_session->use.measured.contains(id))
        return tr("Er zijn al metingen van dit onderdeel, dus het blijft. Het kan ‘telt niet mee’ worden.");
    const bool isSource = std::ranges::any_of(m_session->now.parts, [id](const PartDraft &other) {
        return id.isValid() && other.base.indicator.derivedFrom == id;
    });
    return isSource ? tr("Een ander onderdeel wordt hieruit berekend.") : QString();
}

void KpiEditorPresenter::addPart()
{
    if (!m_session || isReadOnly())
        return;
    EditorDraft after = m_session->now;
    PartDraft part = freshPart();
    if (!after.parts.empty()) {
        for (const Field field : { Field::Things, Field::Measured, Field::Judged, Field::PartSource })
            part.fields[field] = after.parts.back().fields[field];
    }
    after.parts.push_back(part);
    edit({ Field::PartTitle, partCount(), -1 }, after);
}

void KpiEditorPresenter::copyPart(int part)
{
    if (!m_session || isReadOnly() || part < 0 || part >= partCount())
        return;
    EditorDraft after = m_session->now;
    PartDraft copy = after.parts[static_cast<std::size_t>(part)];
    copy.base.indicator.id = {};
    copy.base.norm.id = {};
    copy.base.norm.indicator = {};
    copy.base.norm.validFrom = {};
    copy.fields[Field::PartTitle] = tr("%1 (kopie)").arg(copy.fields[Field::PartTitle]);
    after.parts.insert(after.parts.begin() + part + 1, copy);
    edit({ Field::Shape, part + 1, -1 }, after);
}

void KpiEditorPresenter::removePart(int part)
{
    if (!m_session || part < 0 || part >= partCount() || !partLock(part).isEmpty())
        return;
    EditorDraft after = m_session->now;
    after.parts.erase(after.parts.begin() + part);
    if (value({ Field::PartRule }).toInt() > static_cast<int>(after.parts.size()))
        after.fields[Field::PartRule] = QString::number(after.parts.size());
    if (after.parts.size() == 1)
        after.fields[Field::PartRule] = u"all"_s;
    edit({ Field::Shape, part, -1 }, after);
}

void KpiEditorPresenter::movePart(int part, int by)
{
    const int target = part + by;
    if (!m_session || isReadOnly() || part < 0 || target < 0 || part >= partCount() || target >= partCount())
        return;
    EditorDraft after = m_session->now;
    std::swap(after.parts[static_cast<std::size_t>(part)], after.parts[static_cast<std::size_t>(target)]);
    std::swap(m_session->trialTexts[static_cast<std::size_t>(part)], m_session->trialTexts[static_cast<std::size_t>(target)]);
    edit({ Field::Shape, target, -1 }, after);
}

void KpiEditorPresenter::addBand(int part)
{
    if (!m_session || isReadOnly() || part < 0 || part >= partCount())
        return;
    EditorDraft after = m_session->now;
    std::vector<Fields> &bands = after.parts[static_cast<std::size_t>(part)].bands;
    const QString end = bands.empty() ? QString() : bands.back()[Field::BandFrom];
    bands.push_back({ { Field::BandFrom, QString() }, { Field::BandTo, end }, { Field::BandLabel, QString() },
                      { Field::BandVerdict, codeOf(bands.empty() ? Verdict::Met : Verdict::Breach) } });
    edit({ Field::BandVerdict, part, static_cast<int>(bands.size()) - 1 }, after);
}

void KpiEditorPresenter::removeBand(int part, int band)
{
    if (!m_session || isReadOnly() || band < 0 || band >= bandCount(part))
        return;
    EditorDraft after = m_session->now;
    std::vector<Fields> &bands = after.parts[static_cast<std::size_t>(part)].bands;
    bands.erase(bands.begin() + band);
    edit({ Field::BandVerdict, part, band }, after);
}

/// What decides which fields there are.
QString KpiEditorPresenter::shapeText() const
{
    QStringList shape { m_needsChange ? u"change"_s : QString(), value({ Field::Kind }) };
    for (int part = 0; part < partCount(); ++part) {
        shape += value({ Field::Shape, part, -1 });
        shape += value({ Field::Comparator, part, -1 }) == codeOf(Comparator::Between) ? u"between"_s : QString();
        shape += value({ Field::PathShape, part, -1 });
        shape += QString::number(bandCount(part));
    }
    return shape.join(u'|');
}
