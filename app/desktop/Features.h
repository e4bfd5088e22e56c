// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShellParts.h"

/// The features of the program, in the order of the rail. A new feature is one line in Features.cpp.
[[nodiscard]] std::vector<Feature> allFeatures();
/// Everything the shell is given: the features, the sample, how a contract begins, the help.
[[nodiscard]] ShellParts shellParts();
