// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormJson.h"

#include "NormReadingWords.h"

using namespace Qt::StringLiterals;

namespace {

Json decimalJson(const std::optional<Decimal> &value)
{
    return value ? Json(value->trimmed().toPlain()) : Json();
}

Json shareJson(const std::optional<NormShare> &share)
{
    if (!share)
        return {};
    return Json::object({ { u"comparator"_s, codeOf(share->comparator) },
                          { u"value"_s, decimalJson(share->value) },
                          { u"unit"_s, codeOf(Unit::Percent) } });
}

Json requirementJson(const NormRequirement &requirement)
{
    const bool isRange = requirement.comparator == Comparator::Between;
    std::vector<Json::Member> members {
        { u"quantity"_s, Json::textOrNull(requirement.quantity) },
        { u"comparator"_s, requirement.comparator ? Json(codeOf(*requirement.comparator)) : Json() },
        { u"value"_s,
          isRange ? Json::array({ decimalJson(requirement.value), decimalJson(requirement.high) })
                  : decimalJson(requirement.value) },
    };
    if (isRange)
        members.push_back({ u"bounds"_s, boundsOf(requirement) });
    members.insert(members.end(),
                   { { u"unit"_s, Json::textOrNull(codeOf(requirement.unit)) },
                     { u"aggregation"_s, Json::textOrNull(requirement.aggregation) },
                     { u"period"_s, Json::textOrNull(requirement.period) },
                     { u"condition"_s, Json::textOrNull(requirement.condition) },
                     { u"share"_s, shareJson(requirement.share) } });
    if (requirement.isReduction)
        members.push_back({ u"direction"_s, u"reduction"_s });
    if (requirement.isTarget)
        members.push_back({ u"kind"_s, u"target"_s });
    if (!requirement.baseline.isEmpty())
        members.push_back({ u"baseline"_s, requirement.baseline });
    if (!requirement.label.isEmpty())
        members.push_back({ u"label"_s, requirement.label });
    return Json::object(std::move(members));
}

} // namespace

Json normJson(const NormReading &reading)
{
    std::vector<Json> requirements;
    for (const NormRequirement &requirement : reading.requirements)
        requirements.push_back(requirementJson(requirement));
    return Json::object({ { u"text"_s, reading.text },
                          { u"kind"_s, codeOf(reading.kind) },
                          { u"join"_s, codeOf(reading.join) },
                          { u"requirements"_s, Json::array(std::move(requirements)) },
                          { u"unsure"_s, Json::array(normDoubtTexts(reading)) },
                          { u"confidence"_s, codeOf(reading.confidence) },
                          { u"sentence"_s, normReadingSentence(reading) } });
}
