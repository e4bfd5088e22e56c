// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class NoteBar;
class Workspace;
struct Notice;

/// The bar at the foot of the page: tells what happened, offers to undo it, and goes away by itself when it was good
/// news; a problem stays until it is closed or something else is told (reliability §11.12: at least 5 seconds).
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    NoticeArea(Workspace &workspace, QWidget *parent);
    void show(const Notice &notice);
    void dismiss();
    [[nodiscard]] QString text() const { return m_text; } ///< empty when nothing is shown

protected:
    void changeEvent(QEvent *event) override; ///< what was told in another language goes; it stays in the list of messages

private:
    Workspace &m_workspace;
    NoteBar *m_bar = nullptr;
    QTimer m_timer;
    QString m_text;
};
