// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"

class KpisPresenter;
class QGridLayout;
class QLabel;
class QScrollArea;
class Workspace;
struct ReadingChoice;

/// The readings of a contract, where its text leaves room: what is read, the choice there is, and the requirement that
/// asks for it. A choice is stored at once; a refusal puts the old one back and is told in the bar.
class ReadingsPanel : public Card
{
    Q_OBJECT

public:
    ReadingsPanel(Workspace &workspace, KpisPresenter &presenter, QWidget *parent);
    void setTexts(const QString &intro, const QString &emptyTitle, const QString &emptyText);
    void refresh();

private:
    void addReading(QGridLayout *grid, const ReadingChoice &choice);
    [[nodiscard]] QWidget *editorOf(const ReadingChoice &choice, QWidget *parent);
    void choose(const QString &key, const QString &value);

    Workspace &m_workspace;
    KpisPresenter &m_presenter;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_intro = nullptr;
    QWidget *m_rows = nullptr;
    EmptyState *m_empty = nullptr;
};
