// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class RegisterModel;

/// A register as a table that can be sorted and copied, with the buttons and keys to add, edit, remove, move and paste. What
/// these do is up to whoever listens.
class RegisterView : public QWidget
{
    Q_OBJECT

public:
    enum Can : quint8 { Add = 1, Edit = 2, Remove = 4, Paste = 8, Move = 16 };
    Q_DECLARE_FLAGS(Abilities, Can)

    RegisterView(RegisterModel *model, Abilities abilities, QWidget *parent);

    void setName(const QString &name); ///< of the table, for a screen reader
    void setHint(const QString &hint); ///< above the table: what it is for, or that it is empty
    void setWords(const QString &add, const QString &edit, const QString &remove, const QString &paste);
    /// Columns that share the room there is; their texts wrap.
    void setWideColumns(std::vector<int> columns);
    void setWritable(bool writable);
    /// One more button behind the others; it needs a chosen row when @p ofRow.
    QPushButton *addButton(const QString &icon, bool ofRow);
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// What the keys do now: nothing changes what may only be read.
    [[nodiscard]] Abilities abilities() const { return m_writable ? m_abilities : Abilities(); }
    [[nodiscard]] int currentRow() const; ///< in the model; -1: none
    void choose(int row);
    void retranslate();
    void focusStart(); ///< the table, or without rows the first button that can be pressed

Q_SIGNALS:
    void addAsked();
    void editAsked(int row);
    void removeAsked(const std::vector<int> &rows);
    void moveAsked(int row, int direction); ///< -1 or 1; not while the table is sorted
    void pasteAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildButtons();
    void buildTable();
    bool takeKey(QEvent *event);
    void refreshButtons();
    void fit();
    void move(int direction);
    [[nodiscard]] bool isSorted() const;
    [[nodiscard]] std::vector<int> chosen() const;

    RegisterModel *m_model;
    Abilities m_abilities;
    bool m_writable = true;
    int m_kept = -1; ///< the row that was current before the rows were read anew
    std::vector<int> m_wide;
    QLabel *m_hint = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    std::vector<QPushButton *> m_ofRow;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(RegisterView::Abilities)
