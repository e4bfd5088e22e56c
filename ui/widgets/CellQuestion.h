// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// The question beside a cell of a grid that could not be taken: what is wrong, what may have been meant as a button,
/// and the ways out. It never takes the keyboard by itself; F6 or Tab from the grid leads into it, Esc leads back.
/// Source: ux §5 "Errors appear in place", §6-06.
class CellQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit CellQuestion(QAbstractItemView *view);
    /// Shows the question beside @p cell, a rectangle in the view's viewport. The first answer is the primary button.
    void ask(const QString &title, const QString &text, const QStringList &answers, const QRect &cell);

Q_SIGNALS:
    void answered(int answer);
    void editWanted();
    void discarded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillButtons(const QStringList &answers);
    QPushButton *addButton(const QString &text, bool primary);
    void place(const QRect &cell);

    QAbstractItemView *m_view;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QStringList m_answers;
};
