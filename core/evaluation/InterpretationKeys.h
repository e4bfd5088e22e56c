// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A reading of a contract that its text leaves open: the key under which it is stored, its values with the
/// default first, and the requirement that explains it. Shown beside each result that used it.
struct Interpretation
{
    QString key;
    QStringList values;
    QString requirement; ///< "A4-14"
};

/// Every reading that evaluation knows, in a fixed order.
[[nodiscard]] const std::vector<Interpretation> &interpretations();
[[nodiscard]] std::optional<Interpretation> interpretation(const QString &key);
/// Whether @p value can be chosen: one of the values, or of a reading with one value anything that is written alike, such as
/// another number or other hours.
[[nodiscard]] bool takesValue(const Interpretation &reading, const QString &value);
/// It decides how the rows of a log are counted. Such a figure tells itself how it was read.
[[nodiscard]] bool isOfLogs(QStringView key);
