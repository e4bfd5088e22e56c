// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

#include <vector>

class ElideLabel;
class FlowGrid;
class NoteBar;
class QLabel;
class QVBoxLayout;
class RecentList;
class StartPanel;
class TemplateCard;
class Workspace;

/// What there is before a file is open: actions, recent files, templates, and where to drop a file.
class StartPage : public Page
{
    Q_OBJECT

public:
    StartPage(Workspace &workspace, QWidget *parent);
    void enter(const Route &route) override;
    void retranslate() override;
    void focusStart() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeRecentHead(QWidget *parent);
    [[nodiscard]] QWidget *makeTemplateHead(QWidget *parent);
    [[nodiscard]] QWidget *makeDropZone(QWidget *parent);
    void makeCards(QWidget *parent);
    void showUnfinished();
    void arrange();

    Workspace &m_workspace;
    StartPanel *m_panel = nullptr;
    QVBoxLayout *m_content = nullptr;
    NoteBar *m_unfinished = nullptr;
    QLabel *m_recentTitle = nullptr;
    QLabel *m_chooseHint = nullptr;
    QLabel *m_openHint = nullptr;
    RecentList *m_recent = nullptr;
    QLabel *m_templateTitle = nullptr;
    ElideLabel *m_templateHint = nullptr;
    FlowGrid *m_grid = nullptr;
    std::vector<TemplateCard *> m_cards;
    QLabel *m_dropIcon = nullptr;
    QLabel *m_drop = nullptr;
};
