// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartPage.h"

#include "Controls.h"
#include "Desk.h"
#include "Elide.h"
#include "FileCare.h"
#include "FlowGrid.h"
#include "FollowTheme.h"
#include "Icons.h"
#include "KeyCap.h"
#include "Labels.h"
#include "NewContract.h"
#include "RecentList.h"
#include "StartPanel.h"
#include "TemplateCard.h"
#include "TemplateLibrary.h"
#include "Workspace.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

StartPage::StartPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_panel = new StartPanel(workspace, this);
    connect(m_panel, &StartPanel::newFileAsked, this, [this] { startNewContract(m_workspace, this, NewContractPlace::NewFile); });
    layout->addWidget(m_panel);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    layout->addWidget(scroll, 1);
    retranslate();
}

QWidget *StartPage::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    m_unfinished = new NoteBar(content);
    m_recent = new RecentList(m_workspace, content);
    layout->addWidget(m_unfinished);
    layout->addWidget(makeRecentHead(content));
    layout->addWidget(m_recent);
    layout->addSpacing(Theme::instance().px(16));
    layout->addWidget(makeTemplateHead(content));
    m_grid = new FlowGrid(nullptr, 230, 14);
    m_grid->setMaximumColumns(3);
    layout->addLayout(m_grid);
    makeCards(content);
    layout->addSpacing(Theme::instance().px(12));
    layout->addWidget(makeDropZone(content));
    layout->addStretch(1);
    m_content = layout;
    followTheme(content, [this] { arrange(); });
    return content;
}

QWidget *StartPage::makeRecentHead(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(6));
    m_recentTitle = Labels::text({}, row, TextSize::Dialog, true);
    m_chooseHint = Labels::text({}, row, TextSize::Caption, false, Labels::Ink::Hint);
    m_openHint = Labels::text({}, row, TextSize::Caption, false, Labels::Ink::Hint);
    layout->addWidget(m_recentTitle);
    layout->addStretch(1);
    layout->addWidget(new KeyCap(u"↑ ↓"_s, row));
    layout->addWidget(m_chooseHint);
    layout->addWidget(new KeyCap(u"Enter"_s, row));
    layout->addWidget(m_openHint);
    return row;
}

QWidget *StartPage::makeTemplateHead(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_templateTitle = Labels::text({}, row, TextSize::Dialog, true);
    m_templateHint = new ElideLabel({}, row, TextSize::Caption, false, Labels::Ink::Hint);
    m_templateHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_templateTitle);
    layout->addSpacing(Theme::instance().px(16));
    layout->addWidget(m_templateHint, 1);
    return row;
}

void StartPage::makeCards(QWidget *parent)
{
    const auto add = [&](const QString &picture, const QString &templateId) {
        auto *card = new TemplateCard(picture, parent);
        connect(card, &TemplateCard::clicked, this,
                [this, templateId] { startNewContract(m_workspace, this, NewContractPlace::NewFile, templateId); });
        m_grid->addWidget(card);
        m_cards.push_back(card);
    };
    for (const TemplateInfo &info : templateLibrary())
        add(info.picture, info.id);
    add(u"empty"_s, {});
}

QWidget *StartPage::makeDropZone(QWidget *parent)
{
    auto *card = new Card(parent);
    card->setDashed(true);
    auto *row = new QHBoxLayout;
    m_dropIcon = Labels::text({}, card);
    m_drop = Labels::markup({}, card);
    m_drop->setWordWrap(false);
    Labels::dress(m_drop, TextSize::Body, false, Labels::Ink::Secondary);
    row->addStretch(1);
    row->addWidget(m_dropIcon);
    row->addWidget(m_drop);
    row->addStretch(1);
    card->body()->addLayout(row);
    followTheme(card, [card, icon = m_dropIcon, row] {
        const Theme &theme = Theme::instance();
        const int size = theme.px(20);
        icon->setPixmap(Icons::icon(u"download"_s, theme.tokens().acc).pixmap(QSize(size, size)));
        row->setSpacing(theme.px(12));
        card->setFixedHeight(theme.px(74));
    });
    return card;
}

/// A small window, or large letters: the panel and the margins give way first.
void StartPage::arrange()
{
    const Theme &theme = Theme::instance();
    constexpr qreal panelShare = 0.4;
    const int panel = std::min(theme.px(StartPanel::designWidth), static_cast<int>(width() * panelShare));
    m_panel->setFixedWidth(panel);
    const int side = width() - panel < theme.px(700) ? theme.px(28) : theme.px(56);
    m_content->setContentsMargins(side, theme.px(36), side, theme.px(24));
    m_content->setSpacing(theme.px(8));
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void StartPage::showUnfinished()
{
    m_unfinished->clearButtons();
    const std::vector<UnfinishedWork> found = unfinishedWork(m_workspace.environment());
    m_unfinished->setVisible(!found.empty() && m_workspace.desk());
    if (!m_unfinished->isVisibleTo(m_unfinished->parentWidget()))
        return;
    const UnfinishedWork &work = found.front();
    const QString name = work.documentPath.isEmpty() ? tr("een nieuw bestand") : QFileInfo(work.documentPath).completeBaseName();
    m_unfinished->set(NoteBar::Tone::Information,
                      tr("Werk dat nog in geen bestand staat: %1, %n wijziging(en).", nullptr, static_cast<int>(work.changes)).arg(name),
                      u"clock"_s);
    connect(m_unfinished->addButton(tr("Openen"), u"folder"_s), &QPushButton::clicked, this, [this, work] {
        if (work.documentPath.isEmpty())
            m_workspace.desk()->recoverWork(work.workCopy);
        else
            m_workspace.desk()->openFile(work.documentPath);
    });
}

void StartPage::enter(const Route &)
{
    m_recent->refresh();
    showUnfinished();
}

void StartPage::focusStart()
{
    if (m_recent->isEmpty())
        m_panel->setFocus();
    else
        m_recent->focusFirst();
}

void StartPage::retranslate()
{
    m_panel->retranslate();
    m_recentTitle->setText(tr("Recent geopend"));
    m_chooseHint->setText(tr("kiezen"));
    m_openHint->setText(tr("openen"));
    m_recent->retranslate();
    m_templateTitle->setText(tr("Nieuw vanuit sjabloon"));
    m_templateHint->setText(tr("Normen, sancties en termijnen zijn ingevuld en aan te passen"));
    const std::vector<TemplateInfo> library = templateLibrary();
    for (std::size_t i = 0; i < library.size(); ++i)
        m_cards[i]->setTexts(library[i].name, library[i].description);
    m_cards.back()->setTexts(tr("Leeg bestand"), tr("Begin met één contract en voeg zelf toe"));
    m_drop->setText(Labels::semibold(tr("Of sleep een bestand hierheen: <b>.maatlat</b>, <b>CSV</b> of een <b>KPI-tabel</b>")));
    m_dropIcon->setAccessibleName(tr("Hierheen slepen"));
}
