// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "Attachment.h"
#include "Decimal.h"
#include "Deviation.h"
#include "Id.h"
#include "Kpi.h"
#include "Meeting.h"
#include "Norm.h"
#include "Party.h"
#include "SqlValue.h"
#include "Survey.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// How each kind of member stands in a column: toSql writes it, fromSql reads it and is false for what no version of the
/// program writes. An invalid day, an id of 0 in an optional reference and an empty optional are NULL.

inline SqlValue toSql(const QString &value) { return value; }
inline SqlValue toSql(bool value) { return qint64(value ? 1 : 0); }
inline SqlValue toSql(int value) { return qint64(value); }
[[nodiscard]] SqlValue toSql(qint64 value);
[[nodiscard]] bool fromSql(const SqlValue &stored, QString &value);
[[nodiscard]] bool fromSql(const SqlValue &stored, bool &value);
[[nodiscard]] bool fromSql(const SqlValue &stored, int &value);
[[nodiscard]] bool fromSql(const SqlValue &stored, qint64 &value);

template<typename Tag>
SqlValue toSql(const Id<Tag> &id)
{
    return id.isValid() ? SqlValue(id.value) : SqlValue();
}
template<typename Tag>
[[nodiscard]] bool fromSql(const SqlValue &stored, Id<Tag> &id)
{
    const auto *number = std::get_if<qint64>(&stored);
    id.value = number ? *number : 0;
    return number || isNull(stored);
}

[[nodiscard]] SqlValue toSql(const QDate &day);
[[nodiscard]] bool fromSql(const SqlValue &stored, QDate &day);
[[nodiscard]] SqlValue toSql(const Decimal &number); ///< as written: "95.0"
[[nodiscard]] bool fromSql(const SqlValue &stored, Decimal &number);
[[nodiscard]] SqlValue toSql(const std::optional<Decimal> &number);
[[nodiscard]] bool fromSql(const SqlValue &stored, std::optional<Decimal> &number);
[[nodiscard]] SqlValue toSql(const QStringList &list); ///< a JSON array
[[nodiscard]] bool fromSql(const SqlValue &stored, QStringList &list);

[[nodiscard]] SqlValue toSql(const std::optional<Deadline> &deadline); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, std::optional<Deadline> &deadline);
[[nodiscard]] SqlValue toSql(const std::optional<Term> &term); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, std::optional<Term> &term);
[[nodiscard]] SqlValue toSql(const std::optional<CaseLimit> &limit); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, std::optional<CaseLimit> &limit);
[[nodiscard]] SqlValue toSql(const std::optional<NormPath> &path); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, std::optional<NormPath> &path);
[[nodiscard]] SqlValue toSql(const std::vector<Band> &bands); ///< a JSON array
[[nodiscard]] bool fromSql(const SqlValue &stored, std::vector<Band> &bands);
[[nodiscard]] SqlValue toSql(const Questionnaire &questionnaire); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, Questionnaire &questionnaire);
[[nodiscard]] SqlValue toSql(const SurveySettings &settings); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, SurveySettings &settings);
[[nodiscard]] SqlValue toSql(const std::optional<SurveyDraw> &draw); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, std::optional<SurveyDraw> &draw);

[[nodiscard]] SqlValue toSql(const std::optional<BonusRule> &rule); ///< a JSON object
[[nodiscard]] bool fromSql(const SqlValue &stored, std::optional<BonusRule> &rule);
[[nodiscard]] SqlValue toSql(const Period &period); ///< as the command line writes it: "2026-Q3"
[[nodiscard]] bool fromSql(const SqlValue &stored, Period &period);

// Enums stand as their code.
[[nodiscard]] SqlValue toSql(PartyRole value);
[[nodiscard]] bool fromSql(const SqlValue &stored, PartyRole &value);
[[nodiscard]] SqlValue toSql(PartySize value);
[[nodiscard]] bool fromSql(const SqlValue &stored, PartySize &value);
[[nodiscard]] SqlValue toSql(KpiTheme value);
[[nodiscard]] bool fromSql(const SqlValue &stored, KpiTheme &value);
[[nodiscard]] SqlValue toSql(PartRule value);
[[nodiscard]] bool fromSql(const SqlValue &stored, PartRule &value);
[[nodiscard]] SqlValue toSql(Unit value);
[[nodiscard]] bool fromSql(const SqlValue &stored, Unit &value);
[[nodiscard]] SqlValue toSql(InputKind value);
[[nodiscard]] bool fromSql(const SqlValue &stored, InputKind &value);
[[nodiscard]] SqlValue toSql(PeriodKind value);
[[nodiscard]] bool fromSql(const SqlValue &stored, PeriodKind &value);
[[nodiscard]] SqlValue toSql(TimeAggregation value);
[[nodiscard]] bool fromSql(const SqlValue &stored, TimeAggregation &value);
[[nodiscard]] SqlValue toSql(Accumulation value);
[[nodiscard]] bool fromSql(const SqlValue &stored, Accumulation &value);
[[nodiscard]] SqlValue toSql(ReferenceUse value);
[[nodiscard]] bool fromSql(const SqlValue &stored, ReferenceUse &value);
[[nodiscard]] SqlValue toSql(NormKind value);
[[nodiscard]] bool fromSql(const SqlValue &stored, NormKind &value);
[[nodiscard]] SqlValue toSql(Comparator value);
[[nodiscard]] bool fromSql(const SqlValue &stored, Comparator &value);
[[nodiscard]] SqlValue toSql(SurveyState value);
[[nodiscard]] bool fromSql(const SqlValue &stored, SurveyState &value);
[[nodiscard]] SqlValue toSql(SurveyKind value);
[[nodiscard]] bool fromSql(const SqlValue &stored, SurveyKind &value);
[[nodiscard]] SqlValue toSql(DeviationKind value);
[[nodiscard]] bool fromSql(const SqlValue &stored, DeviationKind &value);
[[nodiscard]] SqlValue toSql(DeviationStatus value);
[[nodiscard]] bool fromSql(const SqlValue &stored, DeviationStatus &value);
[[nodiscard]] SqlValue toSql(Attribution value);
[[nodiscard]] bool fromSql(const SqlValue &stored, Attribution &value);
[[nodiscard]] SqlValue toSql(ActionRegister value);
[[nodiscard]] bool fromSql(const SqlValue &stored, ActionRegister &value);
[[nodiscard]] SqlValue toSql(ActionStatus value);
[[nodiscard]] bool fromSql(const SqlValue &stored, ActionStatus &value);
[[nodiscard]] SqlValue toSql(Effect value);
[[nodiscard]] bool fromSql(const SqlValue &stored, Effect &value);
[[nodiscard]] SqlValue toSql(EvidenceOf value);
[[nodiscard]] bool fromSql(const SqlValue &stored, EvidenceOf &value);
[[nodiscard]] SqlValue toSql(MeetingKind value);
[[nodiscard]] bool fromSql(const SqlValue &stored, MeetingKind &value);
