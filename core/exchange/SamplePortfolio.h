// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <QDate>

#include <memory>

/// The sample: contracts from the library with two years of fictional figures, built from the readable files under
/// resources/sample. It is unsaved; "Bewaren als" gives it a file.
[[nodiscard]] Result<std::unique_ptr<Portfolio>> buildSample(const Environment &environment);
/// The day on which the sample plays.
[[nodiscard]] QDate sampleToday();
