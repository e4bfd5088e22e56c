// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The first shape of the file, one statement per string. docs/file-format.md explains it.
[[nodiscard]] std::span<const char *const> schemaVersion1();
