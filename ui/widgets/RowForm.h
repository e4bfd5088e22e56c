// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldDoor.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

/// One field of a dialog that fills in a row of a register.
struct RowField
{
    enum class Kind : quint8 {
        Line,
        Area,       ///< several lines
        Choice,     ///< one of the choices
        OpenChoice, ///< anything, with the words of the choices offered
        Check,      ///< "1" or "0"; its label stands beside the box
    };
    QString key;
    QString label;
    Kind kind = Kind::Line;
    int width = 12; ///< of the twelve parts of a line; fields share a line while they fit on it
    std::vector<FieldChoice> choices = {};
    QString example = {}; ///< shown while nothing is filled in
};

/// What is filled in, as typed; a choice as its code.
using RowValues = std::map<QString, QString>;
/// What is wrong, or worth a look, by field.
using RowProblems = std::map<QString, FieldProblem>;

/// A row to fill in: what a dialog asks of the presenter that knows about it. Says what is wrong before anything is stored.
struct RowForm
{
    QString heading;
    QString intro;  ///< may be empty
    QString button; ///< the main one: "Opslaan"
    std::vector<RowField> fields;
    RowValues values;
    std::function<RowProblems(const RowValues &)> problems;
    std::function<bool(const RowField &, const RowValues &)> isShown; ///< none: every field
    /// Stores the row. What stands in the way, as a sentence; empty: it is stored.
    std::function<QString(const RowValues &)> store;
    QString lock = {}; ///< why nothing can change here; empty: it can
};

/// The value of a field; empty when it has none.
[[nodiscard]] inline QString valueIn(const RowValues &values, const QString &key)
{
    const auto found = values.find(key);
    return found == values.end() ? QString() : found->second;
}
