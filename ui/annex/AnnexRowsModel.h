// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiImport.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

class AnnexPresenter;

/// The KPI's of the wizard with their norms as they stand there and as they were read. Code and title can be edited,
/// and the tick decides whether a row goes along.
class AnnexRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TakenColumn, CodeColumn, TitleColumn, NormColumn, ReadingColumn, CertaintyColumn, ColumnCount };
    enum Role { CertaintyRole = Qt::UserRole, MarkupRole, NotesRole };

    explicit AnnexRowsModel(AnnexPresenter &presenter, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void refresh();
    [[nodiscard]] QString text(std::size_t row, int column) const;
    [[nodiscard]] QStringList notes(std::size_t row) const;

    AnnexPresenter &m_presenter;
    int m_rows = 0;
};

/// Those of one certainty, or all; sorted by what a caption says.
class AnnexRowsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void show(std::optional<NormCertainty> certainty); ///< none: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<NormCertainty> m_shown;
};
