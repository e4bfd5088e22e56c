// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Meeting.h"

[[nodiscard]] QString meetingKindName(MeetingKind kind); ///< "regulier overleg", "gebruikersgroep"
/// The points that a meeting of this kind begins with, one a line, to be edited: of a gebruikersgroep with the last half hour for
/// the uitvoeringsoverleg, of a strategisch overleg with a decision on each kpi. Empty for other kinds. Source: E1-01, E4-108.
[[nodiscard]] QString agendaTemplate(MeetingKind kind, const ContractDefinition &contract);
/// The fixed texts of a meeting's document.
enum class MeetingPhrase : quint8 { Agenda, NoAgenda, Decisions, ColumnDecision, Minutes, MinutesSent, Present, AboutCase };
[[nodiscard]] QString meetingPhrase(MeetingPhrase phrase);
