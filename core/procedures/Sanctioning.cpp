// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sanctioning.h"

#include "CodeTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto rules = codeTable<SanctionRule::SurveyUncovered>("norm_met"_L1, "nothing_allowed"_L1, "one_norm"_L1,
                                                                "survey_s4"_L1, "survey_s4_plus"_L1, "survey_uncovered"_L1);
constexpr auto refusalCodes = codeTable<SanctionRefusalCode::NotExecuted>(
    "nothing_chosen"_L1, "not_allowed_by_kpi"_L1, "norm_not_missed"_L1, "survey_not_that_far"_L1, "s4_plus_without_s4"_L1,
    "s4_plus_without_other"_L1, "not_at_this_state"_L1, "date_missing"_L1, "in_future"_L1, "before_history"_L1, "person_missing"_L1,
    "motive_missing"_L1, "attributable_missing"_L1, "not_attributable"_L1, "severity_missing"_L1, "field_missing"_L1,
    "not_imposed"_L1, "already_executed"_L1, "not_executed"_L1);

const QString s4 = u"S4"_s;
const QString s4Plus = u"S4+"_s;

/// What the survey may be taken to have come to: one outcome, or literal and advised where the table has no cell.
std::vector<SurveyOutcome> outcomesOf(const SurveyFinding &finding)
{
    if (finding.isCovered)
        return { finding.proposed };
    return { finding.literal, finding.advised };
}

bool mayBe(const SurveyFinding &finding, SurveyOutcome outcome)
{
    return std::ranges::count(outcomesOf(finding), outcome) > 0;
}

bool isMissed(const SanctionGround &ground)
{
    if (!ground.survey)
        return ground.isMissed;
    return mayBe(*ground.survey, SurveyOutcome::S4) || mayBe(*ground.survey, SurveyOutcome::S4Plus);
}

QStringList othersThanS4(const QStringList &codes)
{
    QStringList others = codes;
    others.removeAll(s4);
    return others;
}

/// The ground by itself lets this sanction be imposed.
bool bears(const SanctionGround &ground, const QString &code)
{
    if (!ground.allowed.contains(code) || !isMissed(ground))
        return false;
    return !ground.survey || code == s4 || mayBe(*ground.survey, SurveyOutcome::S4Plus);
}

std::optional<SanctionRefusal> refusalOf(const std::vector<SanctionGround> &grounds, const QString &code)
{
    if (std::ranges::any_of(grounds, [&](const SanctionGround &ground) { return bears(ground, code); }))
        return std::nullopt;
    QStringList allowed;
    bool isNamed = false;
    bool isNamedAndMissed = false;
    for (const SanctionGround &ground : grounds) {
        isNamed = isNamed || ground.allowed.contains(code);
        isNamedAndMissed = isNamedAndMissed || (ground.allowed.contains(code) && isMissed(ground));
        allowed += ground.allowed;
    }
    allowed.removeDuplicates();
    const SanctionRefusalCode why = isNamedAndMissed ? SanctionRefusalCode::SurveyNotThatFar
        : isNamed                                    ? SanctionRefusalCode::NormNotMissed
                                                     : SanctionRefusalCode::NotAllowedByKpi;
    return SanctionRefusal { why, code, allowed };
}

/// S4+ is S4 with another of its own kpi, and nothing less (E4-72).
void checkPlus(const SanctionGround &ground, const std::vector<SanctionGround> &all, const QStringList &codes,
               std::vector<SanctionRefusal> &refusals)
{
    if (!ground.survey || !mayBe(*ground.survey, SurveyOutcome::S4Plus))
        return;
    const auto isOfAnother = [&](const QString &code) {
        return std::ranges::any_of(all, [&](const SanctionGround &other) { return other != ground && bears(other, code); });
    };
    const auto isOther = [&](const QString &code) { return code != s4 && ground.allowed.contains(code); };
    const bool hasOther = std::ranges::any_of(codes, isOther);
    const bool needsThis = std::ranges::any_of(codes, [&](const QString &c) { return isOther(c) && !isOfAnother(c); });
    if (!codes.contains(s4) && needsThis)
        refusals.push_back({ SanctionRefusalCode::S4PlusWithoutS4, s4, {} });
    if (codes.contains(s4) && !hasOther && !mayBe(*ground.survey, SurveyOutcome::S4))
        refusals.push_back({ SanctionRefusalCode::S4PlusWithoutOther, s4, othersThanS4(ground.allowed) });
}

} // namespace

QString codeOf(SanctionRule rule) { return rules.codeOf(rule); }
QString codeOf(SanctionRefusalCode code) { return refusalCodes.codeOf(code); }

SurveyFinding findingOf(const SurveyResult &result)
{
    return { result.literal, result.advised, result.proposed, result.coveredByTable };
}

SanctionGround groundOf(const Kpi &kpi, bool isMissed)
{
    return { kpi.code, kpi.sanctions, isMissed, std::nullopt };
}

SanctionGround groundOf(const Kpi &kpi, const SurveyFinding &finding)
{
    return { kpi.code, kpi.sanctions, false, finding };
}

SanctionProposal proposalFor(const SanctionGround &ground)
{
    SanctionProposal proposal;
    if (ground.survey && !ground.survey->isCovered) {
        proposal.rule = SanctionRule::SurveyUncovered;
        proposal.literal = ground.survey->literal;
        proposal.advised = ground.survey->advised;
    } else if (!isMissed(ground)) {
        proposal.rule = SanctionRule::NormMet;
    } else if (ground.allowed.isEmpty()) {
        proposal.rule = SanctionRule::NothingAllowed;
    } else if (!ground.survey) {
        proposal.rule = SanctionRule::OneNorm;
        proposal.oneOf = ground.allowed;
    } else {
        const bool plus = ground.survey->proposed == SurveyOutcome::S4Plus;
        proposal.rule = plus ? SanctionRule::SurveyS4Plus : SanctionRule::SurveyS4;
        proposal.all = QStringList { s4 };
        proposal.oneOf = plus ? othersThanS4(ground.allowed) : QStringList();
    }
    return proposal;
}

QStringList ourSanctionOrder()
{
    return { u"S1"_s, u"S2"_s, u"S3"_s, s4, s4Plus, u"S5"_s };
}

QStringList sanctionOrderOn(const ContractDefinition &contract, const QDate &day)
{
    const QString text = contract.settingOn(u"sanction.order"_s, day);
    return isSanctionOrder(text, contract) ? text.split(u',') : ourSanctionOrder();
}

bool isSanctionOrder(const QString &text, const ContractDefinition &contract)
{
    QStringList codes = text.split(u',');
    for (const SanctionType &type : contract.sanctions) {
        if (!codes.contains(type.code) || (type.code == s4 && !codes.contains(s4Plus)))
            return false;
    }
    const bool isClean = std::ranges::none_of(codes, [](const QString &code) { return code.isEmpty() || code != code.trimmed(); });
    return isClean && codes.removeDuplicates() == 0;
}

CombinedSanctions combined(const std::vector<WeighedSanctions> &weighed, const QStringList &order)
{
    CombinedSanctions result;
    result.isOurOrder = order.isEmpty() || order == ourSanctionOrder();
    result.order = order.isEmpty() ? ourSanctionOrder() : order;
    QStringList levels;
    for (const WeighedSanctions &one : weighed) {
        result.all += one.codes;
        levels += one.codes;
        if (one.codes.contains(s4) && !othersThanS4(one.codes).isEmpty())
            levels += s4Plus;
    }
    result.all.removeDuplicates();
    const auto rank = [&](const QString &code) {
        const qsizetype place = result.order.indexOf(code);
        return place < 0 ? result.order.size() : place;
    };
    std::ranges::stable_sort(result.all, {}, rank);
    for (const QString &code : result.all) {
        if (!result.order.contains(code))
            result.unranked += code;
    }
    levels.removeIf([&](const QString &code) { return !result.order.contains(code); });
    if (!levels.isEmpty() && result.unranked.isEmpty())
        result.heaviest = *std::ranges::max_element(levels, {}, rank);
    return result;
}

std::vector<SanctionRefusal> refusalsOf(const std::vector<SanctionGround> &grounds, const QStringList &codes)
{
    std::vector<SanctionRefusal> refusals;
    if (codes.isEmpty())
        refusals.push_back({ SanctionRefusalCode::NothingChosen, {}, {} });
    for (const QString &code : codes) {
        if (const auto refusal = refusalOf(grounds, code))
            refusals.push_back(*refusal);
    }
    for (const SanctionGround &ground : grounds)
        checkPlus(ground, grounds, codes, refusals);
    return refusals;
}
