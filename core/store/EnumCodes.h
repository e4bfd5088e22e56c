// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "Attachment.h"
#include "Deviation.h"
#include "Kpi.h"
#include "Meeting.h"
#include "Norm.h"
#include "Party.h"
#include "Survey.h"

#include <QString>

#include <array>
#include <optional>

/// The stored text of every enum: the model's own code where it has one, else a short table here.
namespace EnumCodes {

/// Stored texts in the order of the enumerators.
template<typename Enum>
struct Texts;
template<>
struct Texts<PartyRole>
{
    static constexpr std::array texts { u"participant", u"client", u"supplier", u"category" };
};
template<>
struct Texts<PartySize>
{
    static constexpr std::array texts { u"large", u"small" };
};
template<>
struct Texts<PartRule>
{
    static constexpr std::array texts { u"all", u"at_least" };
};
template<>
struct Texts<SurveyState>
{
    static constexpr std::array texts { u"draft", u"final" };
};
template<>
struct Texts<SurveyKind>
{
    static constexpr std::array texts { u"regular", u"interim" };
};
template<>
struct Texts<SurveySettings::Count>
{
    static constexpr std::array texts { u"topic", u"factor", u"answer" };
};
template<>
struct Texts<SurveySettings::Score>
{
    static constexpr std::array texts { u"average", u"lowest" };
};
template<>
struct Texts<SurveySettings::Members>
{
    static constexpr std::array texts { u"per_party_first", u"pooled" };
};
template<>
struct Texts<SurveySettings::Table>
{
    static constexpr std::array texts { u"cumulative", u"literal" };
};

template<typename Enum>
    requires requires { Texts<Enum>::texts; }
QString code(Enum value)
{
    return QString::fromUtf16(Texts<Enum>::texts.at(static_cast<std::size_t>(value)));
}

template<typename Enum>
    requires(!requires { Texts<Enum>::texts; })
QString code(Enum value)
{
    return codeOf(value);
}

template<typename Enum>
std::optional<Enum> from(QStringView text)
{
    if constexpr (requires { Texts<Enum>::texts; }) {
        for (std::size_t i = 0; i < Texts<Enum>::texts.size(); ++i) {
            if (text == QStringView(Texts<Enum>::texts[i]))
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    } else if constexpr (std::is_same_v<Enum, KpiTheme>) {
        return themeFrom(text);
    } else if constexpr (std::is_same_v<Enum, Unit>) {
        return unitFrom(text);
    } else if constexpr (std::is_same_v<Enum, InputKind>) {
        return inputKindFrom(text);
    } else if constexpr (std::is_same_v<Enum, PeriodKind>) {
        return periodKindFrom(text);
    } else if constexpr (std::is_same_v<Enum, TimeAggregation>) {
        return timeAggregationFrom(text);
    } else if constexpr (std::is_same_v<Enum, Accumulation>) {
        return accumulationFrom(text);
    } else if constexpr (std::is_same_v<Enum, ReferenceUse>) {
        return referenceUseFrom(text);
    } else if constexpr (std::is_same_v<Enum, BonusRule::Basis>) {
        return bonusBasisFrom(text);
    } else if constexpr (std::is_same_v<Enum, BonusRule::Money>) {
        return bonusMoneyFrom(text);
    } else if constexpr (std::is_same_v<Enum, NormPath::Shape>) {
        return pathShapeFrom(text);
    } else if constexpr (std::is_same_v<Enum, NormKind>) {
        return normKindFrom(text);
    } else if constexpr (std::is_same_v<Enum, Comparator>) {
        return comparatorFrom(text);
    } else if constexpr (std::is_same_v<Enum, TermUnit>) {
        return termUnitFrom(text);
    } else if constexpr (std::is_same_v<Enum, Anchor>) {
        return anchorFrom(text);
    } else if constexpr (std::is_same_v<Enum, DeviationKind>) {
        return deviationKindFrom(text);
    } else if constexpr (std::is_same_v<Enum, DeviationStatus>) {
        return deviationStatusFrom(text);
    } else if constexpr (std::is_same_v<Enum, Attribution>) {
        return attributionFrom(text);
    } else if constexpr (std::is_same_v<Enum, ActionRegister>) {
        return actionRegisterFrom(text);
    } else if constexpr (std::is_same_v<Enum, ActionStatus>) {
        return actionStatusFrom(text);
    } else if constexpr (std::is_same_v<Enum, Effect>) {
        return effectFrom(text);
    } else if constexpr (std::is_same_v<Enum, MeetingKind>) {
        return meetingKindFrom(text);
    } else if constexpr (std::is_same_v<Enum, EvidenceOf>) {
        return evidenceOfFrom(text);
    } else {
        return verdictFrom(text);
    }
}

} // namespace EnumCodes
