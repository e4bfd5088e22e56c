// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"

/// It is kept among the settings of the contract and is no reading of it: no verdict rests on it.
[[nodiscard]] bool isKeptText(const ContractSetting &setting);
