// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

/// What the verbs of the survey look up and refuse alike.
namespace SurveyRows {

/// A round that can still be filled in: NotFound, or InvalidInput when it is definitief (E4-69: what was finished stays).
[[nodiscard]] Result<SurveyRound> openRound(const Portfolio &portfolio, SurveyRoundId id);
[[nodiscard]] Error noRound(SurveyRoundId id);
/// Empty when there is no such party.
[[nodiscard]] QString nameOf(const Portfolio &portfolio, ContractId contract, PartyId party);
[[nodiscard]] bool isTopicOf(const SurveyRound &round, const QString &key);
/// The deelnemers that take part on @p day, in the contract's order.
[[nodiscard]] std::vector<const Party *> presentOn(const ContractDefinition &definition, const QDate &day);

} // namespace SurveyRows
