// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SanctionCourse.h"

#include <QString>

/// The proposal as a sentence with the rule that fired: "De norm is gemist. …". Always says that a person decides.
[[nodiscard]] QString sanctionProposalText(const SanctionProposal &proposal);
/// What is weighed, which is the heaviest, and that the order is our reading (A4-13). Empty when nothing is weighed.
[[nodiscard]] QString combinedSanctionsText(const CombinedSanctions &combined);
/// Why it cannot be, and how to mend it.
[[nodiscard]] QString sanctionRefusalText(const SanctionRefusal &refusal);

[[nodiscard]] QString sanctionStatusName(SanctionStatus status); ///< "opgelegd"
[[nodiscard]] QString sanctionActName(SanctionAct act);          ///< "Opleggen"
[[nodiscard]] QString severityName(Severity severity);           ///< "ernstig"
[[nodiscard]] QString sanctionFieldTitle(const QString &field);  ///< of fieldsOf(): "Naam", "Functie"
[[nodiscard]] QString followUpText(SanctionFollowUp followUp);   ///< "S1 staat op de agenda van elk regulier overleg …"
