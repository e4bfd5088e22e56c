// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TermMath.h"

#include <QDate>
#include <QString>

/// "Nieuwjaarsdag", "Goede Vrijdag", "gelijkgestelde dag".
[[nodiscard]] QString holidayName(Holiday holiday);
/// "10 werkdagen na do 2 april 2026: vr 17 april 2026. Overgeslagen: Tweede Paasdag (6 april)." Also what the
/// Algemene termijnenwet did, where it was asked.
[[nodiscard]] QString termBecause(const QDate &from, const Term &term, const TermEnd &end);
/// "Zo 31 mei 2026 is een zondag. …": why the end deserves a look; empty when it does not.
[[nodiscard]] QString termWarning(const TermEnd &end);
