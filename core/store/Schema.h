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
constexpr int currentVersion = 4;
/// The oldest version of the program's schema that can still read what this one writes.
constexpr int minReader = 3;

/// Every step, in order.
[[nodiscard]] std::span<const Migration> migrations();
/// Brings an empty or older file to @p version in one transaction: all of @p steps up to it, or none. An older file has to
/// come out whole and looking like a fresh one, else FileDamaged. Source: reliability.md §8.6.
Status migrate(Db &db, int version = currentVersion, std::span<const Migration> steps = migrations());
[[nodiscard]] Result<int> versionOf(Db &db);
/// SHA-256 over every table, index, view and trigger of the file.
[[nodiscard]] Result<QByteArray> fingerprint(Db &db);
/// The fingerprint that a file of @p version should have.
[[nodiscard]] Result<QByteArray> expectedFingerprint(int version, std::span<const Migration> steps = migrations());

} // namespace Schema
