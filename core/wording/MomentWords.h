// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractMoment.h"

[[nodiscard]] QString momentKindName(MomentKind kind);    ///< "indexering, elk jaar", "verlengingsoptie"
[[nodiscard]] QString optionStateName(OptionState state); ///< "open", "gelicht", "vervallen"
/// The moments of a contract as its setting keeps them, a sentence each: "indexering, elk jaar vanaf 1 januari 2027 (CBS)".
[[nodiscard]] QString momentListText(const QString &setting);
