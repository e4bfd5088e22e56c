// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Navigator.h"

#include "Workspace.h"

#include <algorithm>

namespace {
constexpr std::size_t maxHistory = 100;
}

Navigator::Navigator(Workspace &workspace, std::vector<Feature> features, QWidget *parent)
    : QStackedWidget(parent), m_workspace(workspace), m_features(std::move(features))
{
    connect(&workspace, &Workspace::routeRequested, this, &Navigator::show);
}

void Navigator::addPage(const QString &feature, Page *page)
{
    m_pages.emplace(feature, page);
    addWidget(page);
}

bool Navigator::has(const QString &feature) const
{
    return m_pages.contains(feature)
        || std::ranges::any_of(m_features, [&](const Feature &each) { return feature == QLatin1StringView(each.id); });
}

QString Navigator::railFeature(const QString &feature) const
{
    for (const Feature &each : m_features) {
        if (feature == QLatin1StringView(each.id) && each.under)
            return QString::fromLatin1(each.under);
    }
    return feature;
}

QWidget *Navigator::pageOf(const QString &feature)
{
    if (const auto found = m_pages.find(feature); found != m_pages.end())
        return found->second;
    const auto it = std::ranges::find_if(
        m_features, [&](const Feature &each) { return feature == QLatin1StringView(each.id); });
    if (it == m_features.end())
        return nullptr;
    QWidget *page = it->createPage(m_workspace, this);
    page->setObjectName(feature);
    m_pages.emplace(feature, page);
    addWidget(page);
    return page;
}

void Navigator::show(const Route &route)
{
    QWidget *widget = pageOf(route.feature);
    if (!widget)
        return;
    m_current = route;
    m_current.contract = m_workspace.contract();
    if (!m_current.period)
        m_current.period = m_workspace.view();
    if (!m_goingBack)
        remember(m_current);
    setCurrentWidget(widget);
    if (auto *page = qobject_cast<Page *>(widget)) {
        page->enter(route);
        page->focusStart();
    }
    Q_EMIT shown(m_current);
}

void Navigator::remember(const Route &route)
{
    if (m_place >= 0 && m_history[static_cast<std::size_t>(m_place)] == route)
        return;
    m_history.resize(static_cast<std::size_t>(m_place + 1));
    m_history.push_back(route);
    if (m_history.size() > maxHistory)
        m_history.erase(m_history.begin());
    m_place = static_cast<int>(m_history.size()) - 1;
}

bool Navigator::canGo(int direction) const
{
    const int place = m_place + direction;
    return place >= 0 && place < static_cast<int>(m_history.size());
}

void Navigator::go(int direction)
{
    if (!canGo(direction))
        return;
    m_place += direction;
    m_goingBack = true;
    m_workspace.go(m_history[static_cast<std::size_t>(m_place)]);
    m_goingBack = false;
}

void Navigator::forget()
{
    m_history.clear();
    m_place = -1;
}
