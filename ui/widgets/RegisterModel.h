// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// A verdict before the text of a cell, with what both say together to who does not see it.
struct RegisterGlyph
{
    Verdict verdict = Verdict::Missing;
    QString words;

    friend bool operator==(const RegisterGlyph &, const RegisterGlyph &) = default;
};

/// A line of a register, in words.
struct RegisterRow
{
    QStringList texts;                 ///< one a column
    QVariantList keys = {};            ///< what a column is sorted by where that is not its text; one a column, or none at all
    std::optional<Verdict> mark = {};  ///< its glyph stands before the first text
    bool isQuiet = false;              ///< settled, or no longer: in a quieter ink
    QString note = {};                 ///< said of the row as a whole: its tooltip and description
    std::map<int, RegisterGlyph> glyphs = {}; ///< of cells behind the first, by column

    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
};

/// A register as a table: captions and lines, ready to sort.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< texts without regard to case
        MarkRole,                    ///< a Verdict as int; invalid: none
        QuietRole,
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setCaptions(const QStringList &captions); ///< also the number of columns
    void setRows(std::vector<RegisterRow> rows);
    [[nodiscard]] const std::vector<RegisterRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QVariant glyphAt(const RegisterRow &row, int column);

    QStringList m_captions;
    std::vector<RegisterRow> m_rows;
};
