// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowPacking.h"

#include <algorithm>
#include <numeric>

namespace {

enum class Words : quint8 { Whole, Short, None };

class Packer
{
public:
    Packer(std::vector<RowItem> &items, const RowRules &rules) : m_items(items), m_rules(rules) { }

    int pack()
    {
        std::vector<size_t> order(m_items.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) { return m_items[a].left < m_items[b].left; });
        for (const size_t index : order)
            place(index);
        return static_cast<int>(m_rows.size());
    }

private:
    void place(size_t index)
    {
        if (placeIn(index, Words::Whole))
            return;
        const bool isFull = m_rows.size() >= static_cast<size_t>(m_rules.comfortable);
        if (isFull && (placeIn(index, Words::Short) || placeIn(index, Words::None)))
            return;
        m_rows.emplace_back();
        for (const Words how : { Words::Whole, Words::Short, Words::None }) {
            if (fits(m_rows.size() - 1, index, how))
                return;
        }
    }

    bool placeIn(size_t index, Words how)
    {
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (fits(row, index, how))
                return true;
        }
        return false;
    }

    /// Puts the item at the end of the row if it fits there, @p how its words and those of its neighbour may be treated.
    bool fits(size_t row, size_t index, Words how)
    {
        RowItem &item = m_items[index];
        std::vector<size_t> &there = m_rows[row];
        RowItem *last = there.empty() ? nullptr : &m_items[there.back()];
        if (last && item.left < last->right)
            return false;
        const RowItem before = last ? *last : RowItem {};
        const bool isFree = !last || makeRoom(there, *last, item.left, how);
        const qreal from = last ? endOf(*last) + m_rules.air : 0;
        if (!isFree || !giveWords(item, from, how)) {
            if (last)
                *last = before;
            return false;
        }
        item.row = static_cast<int>(row);
        there.push_back(index);
        return true;
    }

    [[nodiscard]] qreal endOf(const RowItem &item) const
    {
        return item.isLeft || item.shown <= 0 ? item.right : item.right + m_rules.gap + item.shown;
    }

    /// Lets the last item of a row end before a shape at @p next: as it is, with its words at the other side, cut short, or without them.
    bool makeRoom(const std::vector<size_t> &row, RowItem &last, qreal next, Words how) const
    {
        const qreal limit = next - m_rules.air;
        if (endOf(last) <= limit || last.isLeft || last.shown <= 0)
            return true;
        const qreal from = row.size() > 1 ? endOf(m_items[row[row.size() - 2]]) + m_rules.air : 0;
        if (last.left - m_rules.gap - last.words >= from) {
            last.isLeft = true;
            last.shown = last.words;
            return true;
        }
        const qreal left = limit - last.right - m_rules.gap;
        if (how != Words::Whole && left >= m_rules.leastWords) {
            last.shown = left;
            return true;
        }
        if (how == Words::None)
            last.shown = 0;
        return how == Words::None;
    }

    bool giveWords(RowItem &item, qreal from, Words how) const
    {
        const qreal after = m_rules.width - item.right - m_rules.gap;
        const qreal ahead = item.left - m_rules.gap - from;
        item.isLeft = item.words > after && ahead > after;
        item.shown = item.words;
        const qreal room = item.isLeft ? ahead : after;
        if (item.words <= room)
            return true;
        item.shown = room;
        if (how != Words::Whole && room >= m_rules.leastWords)
            return true;
        item.shown = 0;
        return how == Words::None;
    }

    std::vector<RowItem> &m_items;
    const RowRules &m_rules;
    std::vector<std::vector<size_t>> m_rows;
};

} // namespace

int packRows(std::vector<RowItem> &items, const RowRules &rules)
{
    return Packer(items, rules).pack();
}
