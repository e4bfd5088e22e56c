// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MarkScale.h"
#include "SurveyResult.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

/// The mark of one onderwerp by one deelnemer: given as one mark, or the mean of several people's marks.
struct MarkCell
{
    std::optional<Decimal> mark; ///< the deelnemer's own mark
    std::optional<Ratio> mean; ///< of the people's marks; then the cell is not typed in
    int people = 0;
};

/// What was typed for a mark and could not be taken: it stays as typed, with the question.
struct PendingMark
{
    QString text;
    std::vector<Decimal> suggestions; ///< what may have been meant, the likeliest first
};

/// The grid: factor, letter, onderwerp, a column per deelnemer, mean, verdict. Holds values; setData asks the
/// presenter.
class SurveyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FixedColumn { Factor, Letter, Topic, FirstParty };
    enum Role {
        BandRole = Qt::UserRole, ///< MarkBand as int; invalid without one
        MarkRole, ///< the text of a mark
        DescribedRole,
        ResponseRole, ///< header: "12 van 15"
        PendingRole, ///< what stands there could not be taken
        CommentRole, ///< what was said beside the mark; empty: nothing
    };
    struct Column
    {
        PartyId party;
        QString name;
        QString fullName;
        QString response;
    };
    struct Content
    {
        std::vector<SurveyTopic> topics;
        std::vector<Column> parties;
        std::map<std::pair<QString, PartyId>, MarkCell> marks;
        std::map<std::pair<QString, PartyId>, PendingMark> pending;
        std::map<std::pair<QString, PartyId>, QString> comments;
        std::vector<TopicResult> results; ///< one per topic, same order
        MarkScale scale;
        bool lowest = false; ///< the score is the lowest mark, not the mean
        bool readOnly = false; ///< the file cannot be written
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setContent(Content content);
    [[nodiscard]] bool isMarkColumn(int column) const { return column >= FirstParty && column < meanColumn(); }
    [[nodiscard]] int meanColumn() const { return FirstParty + static_cast<int>(m_content.parties.size()); }
    [[nodiscard]] int verdictColumn() const { return meanColumn() + 1; }
    [[nodiscard]] const SurveyTopic &topic(int row) const { return m_content.topics[static_cast<std::size_t>(row)]; }
    [[nodiscard]] PartyId party(int column) const
    {
        return m_content.parties[static_cast<std::size_t>(column - FirstParty)].party;
    }
    /// How many rows the factor of @p row covers, when @p row is its first; else 0.
    [[nodiscard]] int factorSpan(int row) const;
    [[nodiscard]] const PendingMark *pending(const QModelIndex &index) const; ///< null: nothing is asked here
    [[nodiscard]] QString comment(const QModelIndex &index) const;
    [[nodiscard]] const Content &content() const { return m_content; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// 1 to 10, with at most two decimals, comma or point; a valid reading without a mark is an empty cell.
    struct ReadMark
    {
        std::optional<Decimal> mark;
        bool valid = false;
    };
    [[nodiscard]] static ReadMark readMark(const QString &text);

Q_SIGNALS:
    void markEntered(int row, int column, const QString &text);

private:
    [[nodiscard]] const MarkCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QString markText(const QModelIndex &index) const;
    [[nodiscard]] QString meanText(const Ratio &mean) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QString displayText(const QModelIndex &index) const;
    [[nodiscard]] std::optional<MarkBand> bandAt(const QModelIndex &index) const;

    Content m_content;
};
