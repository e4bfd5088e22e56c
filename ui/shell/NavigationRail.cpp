// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NavigationRail.h"

#include "AgendaShares.h"
#include "ContractSwitcher.h"
#include "FindButton.h"
#include "Labels.h"
#include "RailItem.h"
#include "Workspace.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

NavigationRail::NavigationRail(Workspace &workspace, const std::vector<Feature> &features, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_offered(features)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() switched it on
    outer->addWidget(scroll);

    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(0);
    m_find = new FindButton(content);
    connect(m_find, &FindButton::clicked, this, &NavigationRail::findAsked);
    layout->addWidget(m_find);
    m_portfolioHeading = addHeading(layout);
    addGroup(layout, RailGroup::Portfolio);
    m_contractHeading = addHeading(layout);
    m_switcher = new ContractSwitcher(workspace, content);
    connect(m_switcher, &ContractSwitcher::contractChosen, this, &NavigationRail::contractChosen);
    connect(m_switcher, &ContractSwitcher::newContractAsked, this, &NavigationRail::newContractAsked);
    layout->addWidget(m_switcher);
    layout->addSpacing(Theme::instance().px(6));
    addGroup(layout, RailGroup::Contract);
    layout->addStretch(1);
    addGroup(layout, RailGroup::Bottom);

    connect(&workspace, &Workspace::portfolioChanged, this, &NavigationRail::refresh);
    connect(&workspace, &Workspace::contractChanged, this, &NavigationRail::refresh);
    connect(&workspace, &Workspace::changed, this, &NavigationRail::refresh);
    connect(&workspace.weekAgenda(), &AgendaShares::advanced, this, &NavigationRail::refresh);
    resizeToTheme();
    retranslate();
}

QLabel *NavigationRail::addHeading(QVBoxLayout *layout)
{
    QLabel *heading = Labels::text({}, this, TextSize::Caption, true, Labels::Ink::Hint);
    layout->addWidget(heading);
    return heading;
}

void NavigationRail::addGroup(QVBoxLayout *layout, RailGroup group)
{
    for (const Feature &feature : m_offered) {
        if (feature.group != group)
            continue;
        auto *item = new RailItem(QString::fromLatin1(feature.id), QString::fromLatin1(feature.icon), this);
        connect(item, &RailItem::clicked, this, [this, item] {
            item->setChecked(true);
            Q_EMIT featureChosen(item->feature());
        });
        layout->addWidget(item);
        m_items.push_back(item);
        m_features.push_back(feature);
    }
}

void NavigationRail::setCurrent(const QString &feature)
{
    for (RailItem *item : m_items)
        item->setChecked(item->feature() == feature);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    m_portfolioHeading->setVisible(!collapsed);
    m_contractHeading->setVisible(!collapsed);
    m_find->setCollapsed(collapsed);
    m_switcher->setCollapsed(collapsed);
    for (RailItem *item : m_items)
        item->setCollapsed(collapsed);
    resizeToTheme();
}

void NavigationRail::resizeToTheme()
{
    const Theme &theme = Theme::instance();
    setFixedWidth(theme.px(m_collapsed ? collapsedWidth : wideWidth));
    if (QLayout *layout = m_find->parentWidget()->layout())
        layout->setContentsMargins(theme.px(8), theme.px(10), theme.px(7), theme.px(8));
    for (QLabel *heading : { m_portfolioHeading, m_contractHeading }) {
        heading->setContentsMargins(theme.px(10), theme.px(14), theme.px(10), theme.px(5));
    }
    m_find->setFixedHeight(theme.px(32));
    m_switcher->setFixedHeight(m_switcher->sizeHint().height());
    for (RailItem *item : m_items)
        item->setFixedHeight(item->sizeHint().height());
    update();
}

void NavigationRail::fillContracts(QMenu &menu)
{
    m_switcher->fill(menu);
}

void NavigationRail::refresh()
{
    m_switcher->refresh();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const bool counts = m_features[i].badge && m_workspace.portfolio();
        m_items[i]->setBadge(counts ? m_features[i].badge(m_workspace) : RailBadge {});
    }
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Navigatie"));
    m_portfolioHeading->setText(tr("Portefeuille"));
    m_contractHeading->setText(tr("Contract"));
    m_find->retranslate();
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setTitle(m_features[i].title());
    refresh();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::instance().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.setPen(t.line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}
