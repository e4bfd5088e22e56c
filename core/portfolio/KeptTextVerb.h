// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

/// Keeps @p text among the settings of the contract, as lists are kept that are no reading of it; an empty one takes it away.
/// Nothing happens when it stands there so already. For the verbs of those lists.
[[nodiscard]] Status keepText(Portfolio &portfolio, const ContractDefinition &definition, const QString &key, const QString &text);

/// The same for a list of which @p asRead is what was read of it, written again. FileDamaged when something there was not
/// understood, as a later version may write it: it would be lost.
[[nodiscard]] Status keepList(Portfolio &portfolio, const ContractDefinition &definition, const QString &key, const QString &asRead,
                              const QString &text);
