// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowFrame.h"

#include "DocumentActions.h"
#include "DocumentBars.h"
#include "NavigationRail.h"
#include "Navigator.h"
#include "NoticeArea.h"
#include "StatusBar.h"
#include "Theme.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int collapseBelow = 1180; ///< design pixels of window width (ux §2)
}

WindowFrame::WindowFrame(Workspace &workspace, DocumentActions &documents, const std::vector<Feature> &pages,
                         const std::vector<Feature> &rail, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_documents(documents)
{
    m_rail = new NavigationRail(workspace, rail, this);
    m_bars = new DocumentBars(workspace, documents, this);
    m_navigator = new Navigator(workspace, pages, this);
    m_notices = new NoticeArea(workspace, this);
    m_status = new StatusBar(workspace, this);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_bars);
    page->addWidget(m_navigator, 1);
    page->addWidget(m_notices);
    middle->addWidget(m_rail);
    middle->addLayout(page, 1);
    outer->addLayout(middle, 1);
    outer->addWidget(m_status);

    connect(m_rail, &NavigationRail::featureChosen, &workspace, [&workspace](const QString &id) { workspace.go({ id }); });
    connect(m_navigator, &Navigator::shown, this, [this](const Route &route) {
        m_rail->setCurrent(m_navigator->railFeature(route.feature));
        if (const Page *shown = m_navigator->page()) // one that is not in view anymore may tell, and is not asked
            connect(shown, &Page::hintsChanged, this, &WindowFrame::refreshHints, Qt::UniqueConnection);
        refreshHints();
    });
    connect(m_status, &StatusBar::saveCopyAsked, this, &WindowFrame::saveCopyAsked);
    const auto showChrome = [this] {
        const bool hasFile = m_workspace.portfolio() != nullptr;
        m_rail->setVisible(hasFile);
        m_status->setVisible(hasFile);
    };
    connect(&workspace, &Workspace::portfolioChanged, this, showChrome);
    showChrome();
}

void WindowFrame::refreshHints()
{
    if (const Page *page = m_navigator->page())
        m_status->setKeyHints(page->keyHints());
}

void WindowFrame::showFile()
{
    m_status->setFileName(m_documents.displayName());
}

void WindowFrame::retranslate()
{
    m_rail->retranslate();
    showFile();
    m_status->retranslate();
    m_bars->refresh();
    refreshHints();
}

void WindowFrame::followTheme()
{
    m_rail->resizeToTheme();
    m_status->resizeToTheme();
    fitRail();
}

void WindowFrame::fitRail()
{
    m_rail->setCollapsed(width() < Theme::instance().px(collapseBelow));
}

void WindowFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRail();
}
