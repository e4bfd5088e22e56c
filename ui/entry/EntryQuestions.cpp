// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPresenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What was typed or pasted and could not be taken: where it is, and what becomes of it when the file is closed.

std::shared_ptr<const ContractDefinition> EntryPresenter::contractOf(const Cell &cell) const
{
    const Portfolio *portfolio = m_workspace.portfolio();
    for (const Contract &contract : portfolio ? portfolio->contracts() : std::vector<Contract>()) {
        if (auto definition = portfolio->definition(contract.id); definition->indicator(cell.indicator))
            return definition;
    }
    return nullptr;
}

int EntryPresenter::questions() const
{
    const auto definition = m_workspace.definition();
    return static_cast<int>(std::ranges::count_if(m_pending, [&](const auto &entry) { return definition && definition->indicator(entry.first.indicator); }));
}

std::optional<Route> EntryPresenter::questionPlace() const
{
    std::optional<Route> place;
    for (const auto &[cell, pending] : m_pending) {
        const auto definition = contractOf(cell);
        if (!definition)
            continue;
        const bool isHere = definition->contract.id == m_workspace.contract();
        if (place && !isHere)
            continue;
        place = Route { .feature = u"entry"_s, .contract = definition->contract.id, .kpi = definition->indicator(cell.indicator)->kpi, .argument = u"grid"_s, .cell = cell };
        if (isHere)
            break;
    }
    return place;
}

bool EntryPresenter::hasDrafts() const
{
    return std::ranges::any_of(m_pending, [this](const auto &entry) { return contractOf(entry.first) != nullptr; });
}

bool EntryPresenter::saveDrafts()
{
    const auto place = questionPlace();
    if (!place)
        return true;
    m_workspace.go(*place);
    m_workspace.notify({ Notice::Tone::Warning, tr("Deze waarde kan zo niet worden opgeslagen: beantwoord de vraag erbij, of maak de cel leeg.") });
    return false;
}

void EntryPresenter::dropDrafts()
{
    m_pending.clear();
    forget();
}
