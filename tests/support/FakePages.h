// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"
#include "Page.h"
#include "Route.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

/// A page that remembers what it was asked to show; for tests of the shell.
class FakePage : public Page
{
public:
    explicit FakePage(QWidget *parent) : Page(parent), m_button(new QPushButton(QStringLiteral("Knop"), this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_button);
    }
    void enter(const Route &route) override { entered.push_back(route); }
    void retranslate() override { ++retranslated; }
    void focusStart() override { m_button->setFocus(); }
    [[nodiscard]] std::vector<KeyHint> keyHints() const override { return hints; }

    std::vector<KeyHint> hints { { QStringLiteral("F2"), QStringLiteral("wijzig") } };
    std::vector<Route> entered;
    int retranslated = 0;

private:
    QPushButton *m_button;
};

inline QWidget *makeFakePage(Workspace &, QWidget *parent)
{
    return new FakePage(parent);
}

/// An overview, a dashboard with a count of three, and importing at the foot: two groups and the bottom.
inline std::vector<Feature> fakeFeatures()
{
    return {
        { .id = "start", .title = [] { return QStringLiteral("Start"); }, .icon = "folder", .group = RailGroup::None, .createPage = makeFakePage },
        { .id = "overview", .title = [] { return QStringLiteral("Overzicht"); }, .icon = "overview", .group = RailGroup::Portfolio,
          .createPage = makeFakePage },
        { .id = "dashboard", .title = [] { return QStringLiteral("Dashboard"); }, .icon = "dashboard", .group = RailGroup::Contract,
          .createPage = makeFakePage, .badge = [](const Workspace &) { return RailBadge { 3, false }; } },
        { .id = "importing", .title = [] { return QStringLiteral("Importeren"); }, .icon = "import", .group = RailGroup::Bottom,
          .createPage = makeFakePage },
    };
}
