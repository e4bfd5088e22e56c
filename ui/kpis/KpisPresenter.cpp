// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpisPresenter.h"

#include "AgreementFacts.h"
#include "KpiVerbs.h"
#include "Readings.h"
#include "ReportWords.h"
#include "Words.h"

namespace {

/// "Vanaf 1 juli 2026: elke maand moet de norm halen. Afgesproken door …: …"
QStringList historyOf(const ContractDefinition &definition, const QString &key)
{
    QStringList lines;
    for (const ContractSetting &setting : definition.settings) {
        if (setting.key != key)
            continue;
        const QString value = readingValue(key, setting.value);
        QString line = setting.validFrom.isValid()
            ? KpisPresenter::tr("Vanaf %1: %2.").arg(shownDate(setting.validFrom), value)
            : KpisPresenter::tr("Vanaf het begin: %1.").arg(value);
        if (!setting.reason.isEmpty())
            line += u' ' + KpisPresenter::tr("Reden: %1.").arg(setting.reason);
        if (!setting.agreedBy.isEmpty())
            line += u' ' + KpisPresenter::tr("Afgesproken door %1.").arg(setting.agreedBy);
        lines += line;
    }
    const ContractSetting *last = definition.lastSetting(key);
    return lines.size() > 1 || (last && !last->reason.isEmpty()) ? lines : QStringList();
}

} // namespace

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
    if (!found)
        return {};
    KpiDescription description = KpiText::describe(*definition, *found);
    for (KpiFact &fact : AgreementFacts::of(*m_workspace.portfolio(), *definition, kpi, m_workspace.view()))
        description.facts.push_back(std::move(fact));
    return description;
}

std::vector<ReadingChoice> KpisPresenter::readings() const
{
    std::vector<ReadingChoice> choices;
    const auto definition = m_workspace.definition();
    if (!definition)
        return choices;
    for (const Interpretation &reading : readingsThatMatter(*definition)) {
        const ContractSetting *last = definition->lastSetting(reading.key);
        ReadingChoice choice { reading.key, readingName(reading.key), reading.requirement, {}, {}, {} };
        choice.current = last ? last->value : reading.values.front();
        if (reading.values.size() > 1) {
            for (const QString &value : reading.values)
                choice.values.emplace_back(value, readingValue(reading.key, value));
        }
        choice.history = historyOf(*definition, reading.key);
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

Status KpisPresenter::chooseReading(const QString &key, const QString &value, const SettingChange &change)
{
    return changeSetting(*m_workspace.portfolio(), m_workspace.contract(), key, value, change);
}

bool KpisPresenter::isMeasured() const
{
    return !m_workspace.portfolio()->periodsWithData(m_workspace.contract()).empty();
}
