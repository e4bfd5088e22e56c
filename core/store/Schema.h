// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>

#include <span>

class Db;

/// One numbered step of the file's shape. Steps are only ever appended: a released one never changes.
struct Migration
{
    int version;
    std::span<const char *const> statements; ///< one statement per string
};

/// What the file looks like, and how an older one gets to look like it.
namespace Schema {

constexpr qint64 applicationId = 0x4D414154; ///< "MAAT"
constexpr int currentVersion = 1;
/// The oldest version of the program's schema that can still read what this one writes.
constexpr int minReader = 1;

/// Every step, in order.
[[nodiscard]] std::span<const Migration> migrations();
/// Brings an empty or older file to @p version, each step in a transaction of its own that ends with its number.
Status migrate(Db &db, int version = currentVersion);
[[nodiscard]] Result<int> versionOf(Db &db);
/// SHA-256 over every table, index, view and trigger of the file.
[[nodiscard]] Result<QByteArray> fingerprint(Db &db);
/// The fingerprint that a file of @p version should have.
[[nodiscard]] Result<QByteArray> expectedFingerprint(int version);

} // namespace Schema
