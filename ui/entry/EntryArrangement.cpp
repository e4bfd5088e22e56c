// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryArrangement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            result += letter.toLower();
    }
    return result;
}

/// A line of the content with the heading of its kpi.
struct Named
{
    std::size_t row;
    QString name;
};

bool isWanted(const std::vector<EntryCell> &cells, EntryChoice::Show show)
{
    return show == EntryChoice::Show::All || std::ranges::any_of(cells, [show](const EntryCell &cell) {
        return show == EntryChoice::Show::Missing ? isMissing(cell)
            : show == EntryChoice::Show::Questions ? cell.pending.has_value()
                                                   : cell.outcome && cell.outcome->verdict == Verdict::Breach;
    });
}

/// The last verdict of a line: what is worst comes first.
int rankOf(const std::vector<EntryCell> &cells)
{
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        if (cell->pending)
            return 0;
        if (cell->outcome && cell->outcome->value)
            return cell->outcome->verdict == Verdict::Breach ? 1 : cell->outcome->verdict == Verdict::Attention ? 2 : 4;
        if (isMissing(*cell))
            return 3;
    }
    return 5;
}

std::vector<Named> namedLines(const EntryModel::Content &content)
{
    std::vector<Named> lines;
    QString group;
    for (std::size_t row = 0; row < content.rows.size(); ++row) {
        const EntryRow &line = content.rows[row];
        if (line.heading)
            group = line.group ? line.title : QString();
        else
            lines.push_back({ row, line.indented && !group.isEmpty() ? group + u" · "_s + line.title : line.title });
    }
    return lines;
}

} // namespace

bool isMissing(const EntryCell &cell)
{
    return cell.open && cell.expected && !cell.measurement && !(cell.outcome && cell.outcome->value);
}

void EntryArrangement::choose(const EntryChoice &choice)
{
    m_choice = choice;
    m_lines.reset();
}

void EntryArrangement::chooseLines(const EntryModel::Content &content)
{
    std::vector<Named> lines = namedLines(content);
    const QStringList words = folded(m_choice.words).split(u' ', Qt::SkipEmptyParts);
    std::erase_if(lines, [&](const Named &line) {
        const EntryRow &row = content.rows[line.row];
        const QString text = folded(row.code + u' ' + line.name + u' ' + row.norm);
        return !isWanted(content.cells[line.row], m_choice.show)
            || !std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
    });
    if (m_choice.order == EntryChoice::Order::Title)
        std::ranges::stable_sort(lines, [](const Named &a, const Named &b) { return a.name.localeAwareCompare(b.name) < 0; });
    else if (m_choice.order == EntryChoice::Order::Worst)
        std::ranges::stable_sort(lines, {}, [&](const Named &line) { return rankOf(content.cells[line.row]); });
    m_lines.emplace();
    for (const Named &line : lines) {
        const EntryRow &row = content.rows[line.row];
        m_lines->emplace_back(row.indicator, row.party, row.week);
    }
}

EntryModel::Content EntryArrangement::apply(EntryModel::Content content)
{
    const std::vector<Named> named = namedLines(content);
    m_all = static_cast<int>(named.size());
    m_shown = m_all;
    if (!m_choice.isActive())
        return content;
    if (!m_lines)
        chooseLines(content);
    EntryModel::Content result;
    result.year = content.year;
    result.readOnly = content.readOnly;
    const auto take = [&](std::size_t row) {
        result.rows.push_back(content.rows[row]);
        result.cells.push_back(content.cells[row]);
        result.indicators.push_back(content.indicators[row]);
        result.norms.push_back(content.norms[row]);
    };
    const bool inOrder = m_choice.order == EntryChoice::Order::Contract;
    std::vector<std::size_t> headings; // that wait for a line under them
    std::size_t next = 0;
    for (const Line &line : *m_lines) {
        const auto found = std::ranges::find_if(named, [&](const Named &each) {
            const EntryRow &row = content.rows[each.row];
            return Line(row.indicator, row.party, row.week) == line;
        });
        if (found == named.end())
            continue;
        for (; inOrder && next < found->row; ++next) {
            const EntryRow &row = content.rows[next];
            if (!row.heading)
                continue;
            if (!row.group)
                headings.clear();
            std::erase_if(headings, [&](std::size_t other) { return content.rows[other].group && row.group; });
            headings.push_back(next);
        }
        for (const std::size_t heading : headings)
            take(heading);
        headings.clear();
        take(found->row);
        if (!inOrder) { // the headings are gone, so the line says what it is of
            result.rows.back().title = found->name;
            result.rows.back().indented = false;
        }
    }
    m_shown = static_cast<int>(std::ranges::count_if(result.rows, [](const EntryRow &row) { return !row.heading; }));
    return result;
}
