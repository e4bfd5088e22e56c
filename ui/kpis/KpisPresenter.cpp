// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpisPresenter.h"

#include "ContractVerbs.h"
#include "InterpretationKeys.h"
#include "KpiVerbs.h"
#include "ReportWords.h"
#include "Words.h"

KpisPresenter::KpisPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &KpisPresenter::reload);
    connect(&workspace, &Workspace::contractChanged, this, &KpisPresenter::reload);
    connect(&workspace, &Workspace::changed, this, [this](const Topics &topics) {
        if (topics.definitions)
            reload();
    });
    reload();
}

void KpisPresenter::reload()
{
    const auto definition = m_workspace.definition();
    m_kpis.setTable(definition ? DefinitionTables::kpis(*definition) : DefinitionTable());
    m_parties.setTable(definition ? DefinitionTables::parties(*definition) : DefinitionTable());
    m_topics.setTable(definition ? DefinitionTables::topics(*definition) : DefinitionTable());
    m_criteria.setTable(definition ? DefinitionTables::criteria(*definition) : DefinitionTable());
    m_sanctions.setTable(definition ? DefinitionTables::sanctions(*definition) : DefinitionTable());
    Q_EMIT reloaded();
}

KpiDescription KpisPresenter::describe(KpiId kpi) const
{
    const auto definition = m_workspace.definition();
    const Kpi *found = definition ? definition->kpi(kpi) : nullptr;
    return found ? KpiText::describe(*definition, *found) : KpiDescription();
}

std::vector<ReadingChoice> KpisPresenter::readings() const
{
    std::vector<ReadingChoice> choices;
    const auto definition = m_workspace.definition();
    if (!definition)
        return choices;
    for (const ContractSetting &setting : definition->settings) {
        const auto known = interpretation(setting.key);
        if (!known)
            continue;
        ReadingChoice choice { setting.key, readingName(setting.key), known->requirement, {}, setting.value };
        if (known->values.size() > 1) {
            for (const QString &value : known->values)
                choice.values.emplace_back(value, readingValue(setting.key, value));
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

void KpisPresenter::remove(KpiId kpi)
{
    const auto definition = m_workspace.definition();
    const Kpi *row = definition ? definition->kpi(kpi) : nullptr;
    if (!row)
        return;
    const QString title = row->title;
    if (m_workspace.check(removeKpi(*m_workspace.portfolio(), m_workspace.contract(), kpi)))
        m_workspace.notify({ Notice::Tone::Information, changeText(ChangeKind::RemoveKpi, { title }), true });
}

Status KpisPresenter::chooseReading(const QString &key, const QString &value)
{
    return changeSetting(*m_workspace.portfolio(), m_workspace.contract(), key, value);
}
