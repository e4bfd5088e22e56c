// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"

#include <QWidget>

#include <vector>

class DocumentActions;
class DocumentBars;
class NavigationRail;
class Navigator;
class NoticeArea;
class QVBoxLayout;
class StatusBar;
class Workspace;

/// Everything under the menu bar, laid out: the rail, beside it the page between its bars, and the status bar below.
/// Without a file there is only the start page.
class WindowFrame : public QWidget
{
    Q_OBJECT

public:
    /// @p pages have a page; @p rail is what the rail shows, settings among it.
    WindowFrame(Workspace &workspace, DocumentActions &documents, const std::vector<Feature> &pages,
                const std::vector<Feature> &rail, QWidget *parent);

    [[nodiscard]] Navigator &navigator() const { return *m_navigator; }
    [[nodiscard]] NavigationRail &rail() const { return *m_rail; }
    [[nodiscard]] NoticeArea &notices() const { return *m_notices; }
    [[nodiscard]] DocumentBars &bars() const { return *m_bars; }
    [[nodiscard]] StatusBar &status() const { return *m_status; }
    void retranslate();
    void showFile(); ///< the name of the open file, after a save under another one
    void followTheme();
    void refreshHints(); ///< the keys of the page in view

Q_SIGNALS:
    void saveCopyAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRail();

    Workspace &m_workspace;
    DocumentActions &m_documents;
    NavigationRail *m_rail = nullptr;
    Navigator *m_navigator = nullptr;
    DocumentBars *m_bars = nullptr;
    NoticeArea *m_notices = nullptr;
    StatusBar *m_status = nullptr;
};
