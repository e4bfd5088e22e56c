// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryText.h"

#include <QString>

#include <optional>

/// Reads "1.122/1.520", "738 van 1000", "738 of 1000"; nullopt when @p words is no fraction. Both sides are things that
/// were counted, so that a point before three digits marks thousands; a comma there, or "1.000", is a question unless
/// the other side answers it. @p text is what was typed, for the problem. With @p isShare the part
/// is no more than the whole.
[[nodiscard]] std::optional<EntryReading> fractionFrom(const QString &text, const QString &words, bool isShare);
