// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Checks.h"
#include "Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

/// Looking at an unknown file, from the outside in: nothing is believed before it was checked, and nothing of the
/// document is ever written. Source: reliability.md §8.1, decision 12.
namespace DocumentProbe {

/// A portfolio of the worst case is 0,3 GB; what is over this was not made by us.
constexpr qint64 sizeLimit = 4ll * 1024 * 1024 * 1024;

/// What the file system and the first 100 bytes say. FileMissing, FileUnreadable, FileTooLarge, FileNotOurs.
Status header(const QString &path);
/// Copies the document, and a journal that a tool left beside it; returns the SHA-256 of the document.
[[nodiscard]] Result<QByteArray> copyTo(const QString &document, const QString &workCopy,
                                        const std::function<bool()> &cancelled);
/// What the copy says about itself after everything was checked.
struct Findings
{
    Checks::Shape shape;
    QString documentId;
    qint64 lastEvent = 0;
};
/// Checks a fresh copy through and through. FileDamaged, FileTooNew, FileNotOurs.
[[nodiscard]] Result<Findings> inspect(const QString &workCopy, const std::function<bool()> &cancelled);
/// The same questions for a report: damage is a finding here, not an error. FileTooNew.
[[nodiscard]] Result<CheckReport> examine(const QString &workCopy);
/// A work copy that an earlier run left: its pages and references (its seal is open while it has unpublished changes).
Status inspectLeft(const QString &workCopy);

} // namespace DocumentProbe
