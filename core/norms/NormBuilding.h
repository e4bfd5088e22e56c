// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormMentions.h"

/// Makes the requirement of one mention that is a limit. Adds the doubts that its own words raise.
[[nodiscard]] NormRequirement requirementOf(const NormMentions &mentions, const NormMention &mention,
                                            std::vector<NormDoubtNote> &doubts);
/// The quantity that @p phrases name, in the words of the text: "open risico's met eigenaar".
[[nodiscard]] QString quantityIn(const std::vector<NormPhrase> &phrases);
/// "gesprekken per uur van de dag (8:30-17:00)": a line of a report, which asks no value. Empty when it is none.
[[nodiscard]] std::vector<NormRequirement> breakdownsOf(const NormMentions &mentions,
                                                        std::vector<NormDoubtNote> &doubts);
/// "maandelijks besproken": a rhythm without any amount, as once per period. Empty when there is none.
[[nodiscard]] std::vector<NormRequirement> rhythmsOf(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
/// "vervolgens halfjaarlijks": a rhythm behind other requirements. Empty when there is none.
[[nodiscard]] std::vector<NormRequirement> followingRhythms(const NormMentions &mentions,
                                                            std::vector<NormDoubtNote> &doubts);
/// "uiterlijk 1 juli 2026": a moment is no amount; the requirement has no value. Empty when there is none.
[[nodiscard]] std::vector<NormRequirement> momentsOf(const NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
