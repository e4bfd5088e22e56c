// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"

#include <QString>

/// The words of the agenda. Same languages and rules as Words.h.

[[nodiscard]] QString agendaTitle(const AgendaItem &item);    ///< "Metingen derde kwartaal 2026 compleet"
[[nodiscard]] QString agendaKindName(AgendaKind kind);        ///< "Metingen", "Klanttevredenheid", "Contract"
[[nodiscard]] QString agendaGroupName(AgendaGroup group);     ///< "Te laat", "Deze week", "Later"
[[nodiscard]] QString agendaHorizonName(AgendaHorizon horizon); ///< "3 maanden", "1 jaar", "Alles"
[[nodiscard]] QString agendaAction(const AgendaItem &item);   ///< the one next step: "Metingen invoeren"
/// How the date was counted and which days were skipped, as sentences.
[[nodiscard]] QString agendaBecause(const AgendaItem &item);
/// Why the day deserves a look: it is a weekend or a holiday, and was not shifted, a sanction stands in its way, or a term
/// ends soon or has ended without an outcome; empty when it does not.
[[nodiscard]] QString agendaWarning(const AgendaItem &item);
