// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <optional>

/// Keeps a meeting; one without an id is new. @p agenda: its points, one a line, kept in the same step; nullopt leaves them. InvalidInput without a title or a day, and for a verslag that was sent before
/// the meeting. Source: E1-53, E1-56, E4-107, E4-108.
[[nodiscard]] Result<MeetingId> saveMeeting(Portfolio &portfolio, Meeting meeting, const std::optional<QString> &agenda = {});
[[nodiscard]] Status removeMeeting(Portfolio &portfolio, ContractId contract, MeetingId id);
