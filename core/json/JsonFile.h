// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonText.h"
#include "Problem.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// A JSON file that comes with the program or from elsewhere, opened as far as its text.
struct JsonFile
{
    std::optional<JsonNode> root; ///< none: see problems
    std::vector<Problem> problems;
};

/// Refuses, with a problem: more than 4 MB, nothing at all, bytes that are no text, text that is no JSON.
[[nodiscard]] JsonFile openJson(const QByteArray &bytes);
