// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Card;
class DefinitionModel;
class EmptyState;
class QTableView;

/// One table of what was agreed, in a card: as wide as the page, long cells wrapped so that nothing is hidden, sortable,
/// Ctrl+C copies. Without rows it says what belongs there and how it comes there.
class DefinitionView : public QWidget
{
    Q_OBJECT

public:
    DefinitionView(DefinitionModel *model, QWidget *parent);

    void setName(const QString &name); ///< for a screen reader
    void setEmpty(const QString &icon, const QString &title, const QString &text);
    void refresh(); ///< after the model was filled: columns, or the empty state
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] int currentRow() const; ///< in the model, -1 for none
    void setCurrentRow(int row);          ///< of the model

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    DefinitionModel *m_model;
    Card *m_card = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};
