// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaletteModel.h"

#include "PaletteMatch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    setPattern({});
}

void PaletteModel::setPattern(const QString &pattern)
{
    beginResetModel();
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::optional<int> own = matchScore(pattern, m_entries[i].text);
        const std::optional<int> both = matchScore(pattern, m_entries[i].text + u' ' + m_entries[i].detail);
        if (own || both)
            found.emplace_back(own ? *own + 1 : *both / 2, i);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &each) { return each.first; });
    m_shown.clear();
    for (const auto &[score, place] : found) {
        if (m_shown.size() < maxShown)
            m_shown.push_back(place);
    }
    endResetModel();
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
        return each.text;
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
