// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "Attachment.h"
#include "Audit.h"
#include "Deviation.h"

[[nodiscard]] QString deviationKindName(DeviationKind kind);       ///< "norm niet gehaald"
[[nodiscard]] QString deviationStatusName(DeviationStatus status); ///< "open", "hersteld"
[[nodiscard]] QString attributionName(Attribution attribution);    ///< "ja", "nee", "nog niet bekend"
[[nodiscard]] QString actionStatusName(ActionStatus status);       ///< "open", "gedaan"
[[nodiscard]] QString actionRegisterName(ActionRegister reg);      ///< "RCA"; empty for none
[[nodiscard]] QString effectName(Effect effect);                   ///< "werkt", "werkt niet"
[[nodiscard]] QString evidenceOfName(EvidenceOf kind);             ///< "KPI", "zaak"
[[nodiscard]] QString auditKindName(AuditKind kind);               ///< "door de opdrachtgever"
[[nodiscard]] QString findingsText(const Audit &audit);            ///< "1 majeur, 2 minor", "geen bevindingen"
/// The audits of a contract as its setting keeps them, in words: "AUD-2026-01 Klachtafhandeling (5 maart 2026): 1 majeur, 2 minor".
[[nodiscard]] QString auditListText(const QString &setting);
