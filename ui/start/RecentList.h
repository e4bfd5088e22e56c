// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class NoteBar;
class QLabel;
class QListView;
class RecentModel;
class Workspace;

/// "Recent geopend": arrows choose, Enter opens, Delete takes off the list, the menu key pins. A file that is gone gets
/// a bar below the list with what can be done about it.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    RecentList(Workspace &workspace, QWidget *parent);
    void refresh();
    void retranslate();
    void focusFirst();
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] bool isEmpty() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void showMissing(const QModelIndex &index);
    void find(const QString &path);
    void remove(const QString &path);
    void togglePin(const QModelIndex &index);
    void openMenu(const QPoint &place);
    void fit();

    Workspace &m_workspace;
    RecentModel *m_model;
    QListView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    NoteBar *m_missing = nullptr;
};
