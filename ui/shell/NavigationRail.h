// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"
#include "Ids.h"

#include <QWidget>

#include <vector>

class ContractSwitcher;
class FindButton;
class QLabel;
class QMenu;
class QVBoxLayout;
class RailItem;
class Workspace;

/// The rail at the left: find, the features of the portfolio, the contract switcher with the features of a contract,
/// and importing and settings at the foot. Shows the features that it is given and nothing else.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int wideWidth = 232;     ///< design pixels, with the line at the right
    static constexpr int collapsedWidth = 56; ///< icons only

    NavigationRail(Workspace &workspace, const std::vector<Feature> &features, QWidget *parent);
    void setCurrent(const QString &feature);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void refresh(); ///< badges and contract
    void retranslate();
    void resizeToTheme();
    [[nodiscard]] ContractSwitcher *switcher() const { return m_switcher; }
    void fillContracts(QMenu &menu); ///< as the switcher's own menu
    [[nodiscard]] const std::vector<RailItem *> &items() const { return m_items; }

Q_SIGNALS:
    void featureChosen(const QString &feature);
    void findAsked();
    void contractChosen(ContractId contract);
    void newContractAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroup(QVBoxLayout *layout, RailGroup group);
    [[nodiscard]] QLabel *addHeading(QVBoxLayout *layout);

    Workspace &m_workspace;
    std::vector<Feature> m_features; ///< beside m_items, in the same order
    std::vector<RailItem *> m_items;
    FindButton *m_find = nullptr;
    QLabel *m_portfolioHeading = nullptr;
    QLabel *m_contractHeading = nullptr;
    ContractSwitcher *m_switcher = nullptr;
    std::vector<Feature> m_offered;
    bool m_collapsed = false;
};
