// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaletteModel.h"

#include "PaletteMatch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries.clear();
    m_folded.clear();
    m_words.clear();
    addEntries(entries);
}

void PaletteModel::addEntries(const std::vector<PaletteEntry> &entries)
{
    for (const PaletteEntry &entry : entries) {
        m_entries.push_back(entry);
        m_folded.push_back({ foldedForSearch(entry.text), foldedForSearch(entry.text + u' ' + entry.detail) });
    }
    narrow();
}

void PaletteModel::setPattern(const QString &pattern)
{
    m_words = foldedForSearch(pattern).split(u' ', Qt::SkipEmptyParts);
    narrow();
}

std::optional<int> PaletteModel::scoreOf(std::size_t entry) const
{
    const bool prose = m_entries[entry].prose;
    if (prose && m_words.isEmpty())
        return std::nullopt;
    const MatchReach reach = prose ? MatchReach::Words : MatchReach::Letters;
    const std::optional<int> own = matchFolded(m_words, m_folded[entry].text, reach);
    if (prose)
        return own ? std::optional(*own / 2) : std::nullopt; // a place that is called so goes before
    if (own)
        return *own + 1;
    const std::optional<int> both = matchFolded(m_words, m_folded[entry].both, reach);
    return both ? std::optional(*both / 2) : std::nullopt;
}

void PaletteModel::narrow()
{
    beginResetModel();
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<int> score = scoreOf(i))
            found.emplace_back(*score, i);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &each) { return each.first; });
    m_shown.clear();
    for (const auto &[score, place] : found) {
        if (m_shown.size() < maxShown)
            m_shown.push_back(place);
    }
    endResetModel();
}

/// Of a long note the part that holds what was typed.
QString PaletteModel::shownText(const PaletteEntry &entry) const
{
    constexpr qsizetype before = 24;
    if (!entry.prose || m_words.isEmpty())
        return entry.text;
    const qsizetype place = foldedForSearch(entry.text).indexOf(m_words.first());
    if (place <= before)
        return entry.text;
    const qsizetype start = entry.text.indexOf(u' ', place - before);
    return start < 0 || start > place ? entry.text : u"… "_s + entry.text.mid(start + 1);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &each = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(each);
    case Qt::AccessibleTextRole:
        return each.detail.isEmpty() ? each.text : u"%1, %2"_s.arg(each.text, each.detail);
    case DetailRole:
        return each.detail;
    case IconRole:
        return each.icon;
    default:
        return {};
    }
}
