// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormMeeting.h"

/// "‘Kwartaaloverleg’ van 3 september 2026"
[[nodiscard]] QString normMeetingText(const NormMeeting &meeting);
/// In which overleg a version was agreed: "afgesproken in ‘Kwartaaloverleg’ van 3 september 2026"; empty: it refers to none (A4-19).
[[nodiscard]] QString normOriginText(const ContractDefinition &contract, NormVersionId norm);
