// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"

#include <QMenuBar>

#include <functional>
#include <vector>

class FeatureActions;
class RecentFiles;

/// The menu bar: every command of the program stands in it, and nothing that does not work.
class MenuBar : public QMenuBar
{
    Q_OBJECT

public:
    MenuBar(const Actions &actions, const FeatureActions &features, RecentFiles &recent, QWidget *parent);
    void retranslate();
    /// Fills the list of contracts each time that the menu opens.
    void setContractFiller(std::function<void(QMenu &)> filler) { m_fillContracts = std::move(filler); }

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    void add(QMenu *menu, std::initializer_list<Command> commands);
    void addFeatures(QMenu *menu, std::initializer_list<const char *> features);
    void buildFileMenus();
    void buildViewMenus();
    void buildContractMenus();
    void buildToolMenus();
    void fillRecent();

    const Actions &m_actions;
    const FeatureActions &m_features;
    RecentFiles &m_recentFiles;
    std::function<void(QMenu &)> m_fillContracts;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_contract = nullptr;
    QMenu *m_choose = nullptr;
    QMenu *m_measure = nullptr;
    QMenu *m_report = nullptr;
    QMenu *m_extra = nullptr;
    QMenu *m_help = nullptr;
};
