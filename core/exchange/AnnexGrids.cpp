// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexCells.h"
#include "AnnexGrid.h"
#include "CsvReader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLinesOfARow = 50; ///< that a wrapped row or a quoted cell may take
constexpr qsizetype maxCells = 1024;

/// Cells at the bars that have no backslash before them.
QStringList cellsAtBars(const QString &line)
{
    QStringList cells { QString() };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size() && line[i + 1] == u'|')
            cells.back() += line[++i];
        else if (line[i] == u'|' && cells.size() < maxCells)
            cells += QString();
        else
            cells.back() += line[i];
    }
    return cells;
}

/// What stands outside the outer bars is no cell.
QStringList withoutOuterBars(QStringList cells)
{
    if (cells.size() > 1 && cells.front().trimmed().isEmpty())
        cells.removeFirst();
    if (cells.size() > 1 && cells.back().trimmed().isEmpty())
        cells.removeLast();
    return cells;
}

bool hasBar(const QString &line)
{
    for (auto at = line.indexOf(u'|'); at >= 0; at = line.indexOf(u'|', at + 1)) {
        if (at == 0 || line[at - 1] != u'\\')
            return true;
    }
    return false;
}

bool isSeparatorRow(const QStringList &cells)
{
    static const QRegularExpression rule(uR"re(^\s*:?[-=–—+]+:?\s*$)re"_s);
    const auto isRule = [](const QString &cell) { return rule.match(cell).hasMatch(); };
    return std::ranges::any_of(cells, isRule)
        && std::ranges::all_of(cells, [&](const QString &cell) { return isRule(cell) || cell.trimmed().isEmpty(); });
}

/// Bars as boxes are drawn with, and the double bars of a wiki's header, as plain ones.
QString withPlainBars(const QString &line)
{
    static const QRegularExpression drawn(u"[│┃║¦┆]"_s);
    QString text = line;
    if (text.contains(drawn))
        text.replace(drawn, u"|"_s);
    const QString trimmed = text.trimmed();
    constexpr qsizetype least = 5;
    const bool wiki = trimmed.size() > least && trimmed.startsWith(u"||"_s) && trimmed.endsWith(u"||"_s);
    return wiki ? QString(trimmed).replace(u"||"_s, u"|"_s) : text;
}

/// A line that only draws: "+-----+-----+", "├──┼──┤".
bool isDrawing(const QString &line)
{
    static const QRegularExpression drawing(uR"re(^\s*[+┌├└╔╠╚][\s+=:|\-─━═┬┼┴┐┤┘╦╬╩╗╣╝]+$)re"_s);
    return drawing.match(line).hasMatch();
}

/// A bullet before a row of bars: "- KPI-01 | …", but not the rule "-|-|-".
QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(uR"re(^\s*(?:[-*•·▪●○]|\d{1,3}[.)])\s+(?=[^\s|:=-]))re"_s);
    QString text = line;
    return text.remove(bullet).trimmed();
}

AnnexGridRow rowOf(int line, const QStringList &cells)
{
    AnnexGridRow row { line, {} };
    for (const QString &cell : cells)
        row.cells.push_back({ cleanedCell(cell), false });
    return row;
}

/// Collects rows of bars into grids.
class BarReader
{
public:
    explicit BarReader(const std::vector<AnnexLine> &lines)
    {
        for (const AnnexLine &line : lines) {
            if (!isDrawing(line.text))
                m_lines.push_back({ line.number, withPlainBars(line.text) });
        }
    }

    std::vector<AnnexGrid> read()
    {
        int blanks = 0;
        for (std::size_t i = 0; i < m_lines.size();) {
            const QString &text = m_lines[i].text;
            if (text.trimmed().isEmpty()) {
                if (++blanks > 1)
                    close();
                ++i;
            } else if (!hasBar(text)) {
                i += continues(i, blanks) ? appendTo(i) : 1;
                blanks = 0;
            } else {
                i += addRow(i);
                blanks = 0;
            }
        }
        close();
        return std::move(m_grids);
    }

private:
    /// A line without bars is the rest of the last cell when a row follows directly and nothing was skipped.
    bool continues(std::size_t i, int blanks)
    {
        const bool rowFollows = i + 1 < m_lines.size() && hasBar(m_lines[i + 1].text);
        const bool continuing = blanks == 0 && m_grid.rows.size() > 1 && !m_outerBars && rowFollows;
        if (!continuing)
            close();
        return continuing;
    }

    std::size_t appendTo(std::size_t i)
    {
        if (auto &cells = m_grid.rows.back().cells; !cells.empty())
            cells.back().text += u' ' + cleanedCell(m_lines[i].text);
        return 1;
    }

    /// The cells of a row as its table has them: an empty first cell without outer bars begins with a bar.
    [[nodiscard]] QStringList cellsOf(const QString &line, qsizetype width) const
    {
        QStringList cells = cellsAtBars(line);
        if (m_outerBars || width == 0 || cells.size() >= width + 2)
            return withoutOuterBars(cells);
        if (cells.size() > width && cells.back().trimmed().isEmpty())
            cells.removeLast();
        return cells;
    }

    /// Takes the row at line @p i, and the lines after it that it was wrapped over; gives how many lines that were.
    std::size_t addRow(std::size_t i)
    {
        const QString first = withoutBullet(m_lines[i].text);
        const auto width = m_grid.rows.empty() ? 0 : static_cast<qsizetype>(m_grid.rows.front().cells.size());
        if (isSeparatorRow(withoutOuterBars(cellsAtBars(first))))
            return 1;
        QStringList cells = cellsOf(first, width);
        std::size_t taken = 1;
        if (width == 0)
            m_outerBars = first.startsWith(u'|');
        else if (cells.size() < width)
            taken = takeWrapped(i, first, width, cells);
        m_grid.rows.push_back(rowOf(m_lines[i].number, cells));
        return taken;
    }

    /// Only when the lines together make exactly one row.
    std::size_t takeWrapped(std::size_t i, const QString &first, qsizetype width, QStringList &cells) const
    {
        QString text = first;
        const std::size_t end = std::min(m_lines.size(), i + mostLinesOfARow);
        for (std::size_t next = i + 1; next < end; ++next) {
            const QString line = m_lines[next].text.trimmed();
            const QStringList own = withoutOuterBars(cellsAtBars(line));
            const bool newRow = (m_outerBars && line.startsWith(u'|')) || looksLikeCode(own.value(0).trimmed());
            if (line.isEmpty() || (newRow && hasBar(line)) || (m_outerBars && text.endsWith(u'|')))
                return 1;
            text += u' ' + line;
            const QStringList joined = cellsOf(text, width);
            if (joined.size() == width) {
                cells = joined;
                return next - i + 1;
            }
            if (joined.size() > width)
                return 1;
        }
        return 1;
    }

    void close()
    {
        if (!m_grid.rows.empty())
            m_grids.push_back(std::move(m_grid));
        m_grid = {};
    }

    std::vector<AnnexLine> m_lines;
    std::vector<AnnexGrid> m_grids;
    AnnexGrid m_grid;
    bool m_outerBars = false;
};

/// Cells at tabs. A cell in quotes may hold tabs, quotes and line ends, as Excel copies them.
QStringList cellsAtTabs(const QString &record)
{
    QStringList cells;
    qsizetype i = 0;
    for (;;) {
        QString cell;
        if (i < record.size() && record[i] == u'"') {
            for (++i; i < record.size(); ++i) {
                if (record[i] == u'"' && (i + 1 == record.size() || record[i + 1] != u'"'))
                    break;
                i += record[i] == u'"';
                cell += record[i];
            }
            i = std::min(i + 1, record.size());
        }
        while (i < record.size() && record[i] != u'\t')
            cell += record[i++];
        cells += cell;
        if (i >= record.size() || cells.size() >= maxCells)
            return cells;
        ++i;
    }
}

/// Which lines hold an odd number of quotes.
std::vector<bool> unevenQuotes(const std::vector<AnnexLine> &lines)
{
    std::vector<bool> uneven;
    uneven.reserve(lines.size());
    for (const AnnexLine &line : lines)
        uneven.push_back(line.text.count(u'"') % 2 == 1);
    return uneven;
}

/// The last line of the record that begins at @p i: where the quote that opened a cell is closed. One that is never
/// closed is a quote like any other.
std::size_t lastLineOf(const std::vector<AnnexLine> &lines, const std::vector<bool> &uneven, std::size_t i)
{
    const QString &text = lines[i].text;
    if (!uneven[i] || (!text.startsWith(u'"') && !text.contains(u"\t\""_s)))
        return i;
    const std::size_t end = std::min(lines.size(), i + mostLinesOfARow);
    for (std::size_t last = i + 1; last < end; ++last) {
        if (uneven[last])
            return last;
    }
    return i;
}

} // namespace

std::vector<AnnexGrid> pipeGrids(const std::vector<AnnexLine> &lines)
{
    return BarReader(lines).read();
}

std::vector<AnnexGrid> tabGrids(const std::vector<AnnexLine> &lines)
{
    std::vector<AnnexGrid> grids;
    AnnexGrid grid;
    const auto close = [&] {
        if (!grid.rows.empty())
            grids.push_back(std::move(grid));
        grid = {};
    };
    const std::vector<bool> uneven = unevenQuotes(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QString record = lines[i].text;
        const std::size_t last = lastLineOf(lines, uneven, i);
        for (std::size_t next = i + 1; next <= last; ++next)
            record += u'\n' + lines[next].text;
        if (record.trimmed().isEmpty() || !record.contains(u'\t')) {
            if (!record.trimmed().isEmpty())
                close();
            i = last;
            continue;
        }
        grid.endMayBeTrimmed = true;
        grid.rows.push_back(rowOf(lines[i].number, cellsAtTabs(record)));
        i = last;
    }
    close();
    return grids;
}

std::vector<AnnexGrid> spacedGrids(const std::vector<AnnexLine> &lines)
{
    static const QRegularExpression gap(uR"re( {2,})re"_s);
    std::vector<AnnexLine> tabbed;
    for (const AnnexLine &line : lines) {
        QString text = line.text.trimmed();
        const bool spaced = !text.contains(u'\t') && text.count(gap) >= 2;
        if (spaced)
            tabbed.push_back({ line.number, text.replace(gap, u"\t"_s).replace(u'"', u'\'') });
        else
            tabbed.push_back({ line.number, text.replace(u'\t', u' ') });
    }
    return tabGrids(tabbed);
}

std::vector<AnnexGrid> bulletGrids(const std::vector<AnnexLine> &lines)
{
    static const QRegularExpression expression(
        uR"re(^\s*(?:[-*•·▪●○–]|\d{1,2}[.)])\s+([^:|\t]{3,80}?)\s*(?::|\s[–—-])\s+(\S.*)$)re"_s);
    static const QRegularExpression border(uR"re(\s+[–—-]\s+|\s*;\s+)re"_s);
    static const QRegularExpression label(uR"re(^\pL[^:]{2,30}:\s*\S)re"_s);
    AnnexGrid grid;
    for (const AnnexLine &line : lines) {
        const auto match = expression.match(line.text);
        if (!match.hasMatch() || !looksLikeNorm(match.captured(2)))
            continue;
        const QStringList parts = match.captured(2).split(border);
        const bool areLabelled
            = std::ranges::all_of(parts, [](const QString &part) { return label.match(part).hasMatch(); });
        grid.rows.push_back(
            rowOf(line.number,
                  QStringList { match.captured(1) } + (areLabelled ? parts : QStringList { match.captured(2) })));
    }
    return { std::move(grid) };
}

std::vector<AnnexGrid> separatedGrids(const QByteArray &bytes, std::optional<AnnexNote> &fault)
{
    const TextTable table = readTextTable(bytes);
    switch (table.fault) {
    case TextTable::Fault::OpenQuote:
        fault = AnnexNote { AnnexNoteCode::OpenQuote, table.faultLine, {}, {} };
        break;
    case TextTable::Fault::TooLarge:
    case TextTable::Fault::TooManyFields:
        fault = AnnexNote { AnnexNoteCode::TooLarge, table.faultLine, {}, {} };
        break;
    default:
        break;
    }
    AnnexGrid grid;
    for (const TextRow &row : table.rows) {
        if (isSeparatorRow(row.fields))
            continue;
        QStringList fields = row.fields;
        for (QString &field : fields) {
            const bool guarded = field.size() > 1 && field[0] == u'\'' && QStringView(u"=+-@").contains(field[1]);
            if (guarded) // against formulas, as csvLine() writes it
                field.remove(0, 1);
        }
        grid.rows.push_back(rowOf(row.line, fields));
    }
    return { std::move(grid) };
}
