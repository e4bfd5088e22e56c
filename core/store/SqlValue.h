// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

/// One stored value. Binary floating point has no place in the file, so there is none here.
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray>;
/// The values of one row, in the order of its column list.
using SqlRow = std::vector<SqlValue>;

[[nodiscard]] inline bool isNull(const SqlValue &value) { return std::holds_alternative<std::monostate>(value); }
