// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

/// A choice of a field: its code, and the words for it.
using FieldChoice = std::pair<QString, QString>;

/// What is wrong with a field, or worth a look.
struct FieldProblem
{
    QString text;
    bool blocks = true; ///< it cannot be saved so; false: a warning

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// What a field of a form asks of the presenter that knows about it. Every member is there.
struct FieldDoor
{
    std::function<QString()> value;
    std::function<void(const QString &)> set;
    std::function<std::vector<FieldChoice>()> choices; ///< of a combo box or a segmented control
    std::function<std::optional<FieldProblem>()> problem;
    std::function<QString()> lock; ///< why it cannot change; empty: it can
    std::function<bool()> isShown;
};
