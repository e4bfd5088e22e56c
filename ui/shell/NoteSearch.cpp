// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoteSearch.h"

#include "Words.h"
#include "Workspace.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 2000;

} // namespace

NoteSearch::NoteSearch(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &NoteSearch::readOn);
    connect(&workspace, &Workspace::portfolioChanged, &m_timer, &QTimer::stop);
}

void NoteSearch::start()
{
    m_after.reset();
    if (m_workspace.portfolio())
        m_timer.start();
}

void NoteSearch::readOn()
{
    const NotePage page = m_workspace.portfolio()->notes(m_after, rowsAtOnce);
    std::vector<PaletteEntry> entries;
    for (const auto &[cell, note] : page.notes) {
        if (PaletteEntry entry = entryOf(cell, note); entry.run)
            entries.push_back(std::move(entry));
    }
    if (!entries.empty())
        Q_EMIT found(entries);
    m_after = page.last;
    if (!m_after) {
        m_timer.stop();
        Q_EMIT finished();
    }
}

PaletteEntry NoteSearch::entryOf(const Cell &cell, const QString &note) const
{
    const auto contract = m_workspace.portfolio()->contractOf(cell.indicator);
    const auto definition = contract ? m_workspace.portfolio()->definition(*contract) : nullptr;
    const Indicator *indicator = definition ? definition->indicator(cell.indicator) : nullptr;
    const Kpi *kpi = indicator ? definition->kpi(indicator->kpi) : nullptr;
    if (!kpi)
        return {};
    const Party *party = cell.party.isValid() ? definition->party(cell.party) : nullptr;
    QStringList where { tr("toelichting"), kpi->shortTitle.isEmpty() ? kpi->title : kpi->shortTitle };
    if (party)
        where += party->shortName.isEmpty() ? party->name : party->shortName;
    where += periodName(cell.period);
    where += definition->contract.title;
    Route route { u"entry"_s, contract, kpi->id };
    route.cell = cell;
    PaletteEntry entry;
    entry.text = note.simplified();
    entry.detail = where.join(u", "_s);
    entry.icon = u"message"_s;
    entry.run = [&workspace = m_workspace, route] { workspace.go(route); };
    entry.prose = true;
    return entry;
}
