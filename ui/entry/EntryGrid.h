// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class EntryModel;

/// The grid with an Excel feel: typing replaces, F2 edits, Tab goes to the next month and Enter to the next kpi, Ctrl+D fills
/// down, Ctrl+C and Ctrl+V move blocks, Del clears, F8 goes to the next question. The first two columns stay in sight.
/// F6, or Esc and then Tab, leaves (decision 26).
class EntryGrid : public QTableView
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);
    void setEntryModel(EntryModel *model);
    /// Column widths, row heights and spans for the room there is.
    void fit();
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    void pasteWanted();
    void copyWanted();
    void fillWanted();
    void clearWanted();
    void questionWanted(); ///< the next one
    void currentMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void buildFrozen();
    void placeFrozen();
    bool command(const QKeyEvent &event);
    void leave(bool next);
    [[nodiscard]] QModelIndex nextMeasured(const QModelIndex &from, int rowStep, int columnStep) const;

    EntryModel *m_model = nullptr;
    QTableView *m_frozen = nullptr;
    bool m_leaving = false;
};
