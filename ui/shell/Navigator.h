// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"
#include "Page.h"
#include "Route.h"

#include <QStackedWidget>

#include <map>
#include <vector>

class Workspace;

/// Shows one page at a time, makes it when it is first asked for, and remembers the way back and forward.
class Navigator : public QStackedWidget
{
    Q_OBJECT

public:
    Navigator(Workspace &workspace, std::vector<Feature> features, QWidget *parent);

    /// A page that belongs to the shell itself.
    void addPage(const QString &feature, Page *page);
    [[nodiscard]] const std::vector<Feature> &features() const { return m_features; }
    [[nodiscard]] bool has(const QString &feature) const;
    /// The feature whose rail item stands for @p feature: itself, or the one it lies under.
    [[nodiscard]] QString railFeature(const QString &feature) const;

    /// Shows the page of the route; a feature that is not there is ignored.
    void show(const Route &route);
    [[nodiscard]] const Route &current() const { return m_current; }
    [[nodiscard]] Page *page() const { return qobject_cast<Page *>(currentWidget()); }
    [[nodiscard]] bool canGo(int direction) const; ///< -1 back, 1 forward
    void go(int direction);
    void forget(); ///< another file: the way back is gone, and so are the pages' contents

Q_SIGNALS:
    void shown(const Route &route);

private:
    [[nodiscard]] QWidget *pageOf(const QString &feature);
    void remember(const Route &route);

    Workspace &m_workspace;
    std::vector<Feature> m_features;
    std::map<QString, QWidget *> m_pages;
    Route m_current;
    std::vector<Route> m_history;
    int m_place = -1;
    bool m_goingBack = false;
};
