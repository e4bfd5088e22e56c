// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

/// The agenda of a meeting stands among the settings of its contract, under a key of its own: points, one a line. It is no
/// reading: no verdict rests on it. Source: E4-108.
[[nodiscard]] QString agendaKey(MeetingId meeting); ///< "meeting.agenda.12"
[[nodiscard]] bool isMeetingAgenda(const ContractSetting &setting);
/// As it was kept; empty: the meeting has none.
[[nodiscard]] QString meetingAgenda(const ContractDefinition &contract, MeetingId meeting);
