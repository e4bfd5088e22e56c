// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Meeting.h"

#include <optional>

/// The overleg in which a version of a norm was agreed. It stands among the settings of its contract, under a key of its own,
/// with the day and the title beside the id, so that the file says it by itself. No verdict rests on it. Source: A4-19.
struct NormMeeting
{
    MeetingId meeting;
    QDate date;
    QString title;

    friend bool operator==(const NormMeeting &, const NormMeeting &) = default;
};

[[nodiscard]] bool isNormMeeting(const ContractSetting &setting);
/// The setting of a version that was agreed in @p meeting: "norm.meeting.12" with its id, day and title, tabs between.
[[nodiscard]] ContractSetting normMeetingSetting(NormVersionId norm, const Meeting &meeting);
[[nodiscard]] std::optional<NormMeeting> readNormMeeting(const QString &value);
[[nodiscard]] NormVersionId normOf(const ContractSetting &setting); ///< @pre isNormMeeting(setting)
/// The overleg that a version rests on; none: it refers to none.
[[nodiscard]] std::optional<NormMeeting> normMeeting(const ContractDefinition &contract, NormVersionId norm);
/// The settings of the versions that rest on an overleg.
[[nodiscard]] std::vector<ContractSetting> normsAgreedIn(const ContractDefinition &contract, MeetingId meeting);
