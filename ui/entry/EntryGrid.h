// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QTableView>

class EntryModel;

/// The grid with an Excel feel: typing replaces, F2 edits, Tab goes to the next month and Enter to the next kpi, Ctrl+D
/// fills down, Ctrl+C and Ctrl+V move blocks, Del clears, F8 goes to the next question, Ctrl+F filters. The first two columns stay in
/// sight. F6, or Esc and then Tab, leaves (decision 26).
class EntryGrid : public QTableView
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget *parent = nullptr);
    void setEntryModel(EntryModel *model);
    /// Column widths and row heights for the room there is: months are as wide as the widest value with its glyph.
    void fit();
    [[nodiscard]] QSize sizeHint() const override; ///< as high as its rows
    void goTo(const QModelIndex &index);
    [[nodiscard]] QList<QItemSelectionRange> chosen() const; ///< the cells in sight that are selected, else the current one
    void setQuarter(int quarter); ///< only its months; 0: the whole year

Q_SIGNALS:
    void pasteWanted();
    void copyWanted();
    void fillWanted();
    void clearWanted();
    void questionWanted(int step); ///< the next one, or the one before
    void filterWanted();
    void fitted(); ///< the height that the rows need may have changed
    void currentMoved(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void buildFrozen();
    void placeFrozen();
    void spanHeadings();
    void keepCurrentInSight(); ///< and not under the frozen columns
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int normWidth() const;
    [[nodiscard]] int neededMonthWidth() const;
    bool command(const QKeyEvent &event);
    void leave(bool next);
    [[nodiscard]] QModelIndex nextMeasured(const QModelIndex &from, int rowStep, int columnStep) const;

    EntryModel *m_model = nullptr;
    QTableView *m_frozen = nullptr;
    bool m_leaving = false;
    int m_quarter = 0; ///< 0: all
};
