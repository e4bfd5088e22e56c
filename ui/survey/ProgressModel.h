// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Norm.h"
#include "SurveyMoves.h"

#include <QAbstractTableModel>

/// Two rounds side by side: each factor with its onderwerpen under it, then and now.
class ProgressModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Topic, Before, BandBefore, Now, BandNow, Difference, Move, ColumnCount };
    enum Role { SortRole = Qt::UserRole }; ///< what a column is sorted by; the order of the questionnaire for the key
    struct Content
    {
        SurveyProgress progress;
        std::vector<SurveyTopic> topics; ///< of both rounds, for the texts
        QString before; ///< title of the earlier round
        QString now;
        NormVersion bounds; ///< the bands, so that no mean is shown on the other side of one
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setContent(Content content);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        SurveyMoveRow move;
        QString text;
        bool isFactor = false;
    };
    [[nodiscard]] QString textOf(const Row &row, int column) const;
    [[nodiscard]] QString meanText(const std::optional<Ratio> &mean) const;
    [[nodiscard]] static QString bandText(const std::optional<MarkBand> &band);
    [[nodiscard]] static std::optional<Verdict> verdictOf(const Row &row, int column);
    [[nodiscard]] QVariant sortKey(const Row &row, int number, int column) const;

    std::vector<Row> m_rows;
    Content m_content;
};
