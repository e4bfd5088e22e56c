// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "Attachment.h"
#include "Deviation.h"

[[nodiscard]] QString deviationKindName(DeviationKind kind);       ///< "norm niet gehaald"
[[nodiscard]] QString deviationStatusName(DeviationStatus status); ///< "open", "hersteld"
[[nodiscard]] QString attributionName(Attribution attribution);    ///< "ja", "nee", "nog niet bekend"
[[nodiscard]] QString actionStatusName(ActionStatus status);       ///< "open", "gedaan"
[[nodiscard]] QString actionRegisterName(ActionRegister reg);      ///< "RCA"; empty for none
[[nodiscard]] QString effectName(Effect effect);                   ///< "werkt", "werkt niet"
[[nodiscard]] QString evidenceOfName(EvidenceOf kind);             ///< "KPI", "zaak"
