// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"

class HugTable;
class QAbstractItemDelegate;
class QAbstractItemModel;
class QLabel;

/// A card with a list that is painted a row at a time, and the keys that lists of the house have: Ins, F2, Enter, Del, space.
/// The first column of the model is the sentence that is read aloud and copied; the others are what the row is painted from.
class ListCard : public Card
{
    Q_OBJECT

public:
    ListCard(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent);

    void setWords(const QString &title, const QString &empty); ///< @p empty: what stands there without rows
    void setCount(const QString &text);                        ///< beside the title
    void setProblem(const QString &problem);                   ///< below the list; empty: nothing is wrong
    void setHint(const QString &hint);                         ///< below the list, in a quiet ink
    /// Buttons in the head: to add, and a menu of what can be done with the chosen row.
    [[nodiscard]] QToolButton *addTool(const QString &icon);
    [[nodiscard]] HugTable *list() const { return m_list; }
    [[nodiscard]] int currentRow() const;                      ///< -1: none
    void choose(int row);
    void fit();

Q_SIGNALS:
    void addAsked();
    void openAsked(int row); ///< Enter, or a double click
    void editAsked(int row); ///< F2
    void removeAsked(int row);
    void toggleAsked(int row);
    void pasteAsked();
    void menuAsked(int row, const QPoint &place); ///< on the screen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool takeKey(QEvent *event);
    void showSentence();
    [[nodiscard]] bool isRow(int row) const;

    HugTable *m_list = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_problem = nullptr;
    int m_kept = -1; ///< the row that was current before the rows were read anew
};
