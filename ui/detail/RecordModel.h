// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

/// When something happened or began to hold, and what that was: the norm history and the logbook.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, ColumnCount };
    struct Row
    {
        QString when;
        QString what;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows);
    /// Translated captions, set anew after a switch of language.
    void setCaptions(const QString &when, const QString &what);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    QString m_when;
    QString m_what;
};
