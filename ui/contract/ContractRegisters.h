// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CriteriaPresenter.h"
#include "MomentsPresenter.h"
#include "Page.h"
#include "PartsPresenter.h"
#include "PeoplePresenter.h"
#include "ReferencesPresenter.h"
#include "SlaPresenter.h"
#include "SourcesPresenter.h"

#include <array>

class QTabWidget;
class RegisterPanel;

/// The registers of the contract editor behind its first tab: people, SLA parameters, requirements, references, what was
/// agreed per part, the measurement sources with their evidence, and the days of indexation and options. Each step is stored at
/// once, unlike the draft of names and dates.
class ContractRegisters : public QObject
{
    Q_OBJECT

public:
    /// Adds its tabs to @p tabs.
    ContractRegisters(Workspace &workspace, QTabWidget *tabs);

    void retranslate();
    void load();
    /// The tab of "people", "sla", "criteria", "references", "parts", "sources" or "moments"; 0 for anything else.
    [[nodiscard]] static int tabOf(const QString &argument);
    void focusStart(int tab);
    /// What the keys of a tab do: no register offers what it cannot.
    [[nodiscard]] std::vector<KeyHint> keyHints(int tab) const;

private:
    void add(RegisterPanel *panel, std::size_t place);
    void addSources();
    void chooseFiles(int row);

    QTabWidget *m_tabs;
    PeoplePresenter m_people;
    SlaPresenter m_sla;
    CriteriaPresenter m_criteria;
    ReferencesPresenter m_references;
    PartsPresenter m_parts;
    SourcesPresenter m_sources;
    MomentsPresenter m_moments;
    std::array<RegisterPanel *, 7> m_panels {};
};
