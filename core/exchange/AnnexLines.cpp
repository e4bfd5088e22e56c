// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexGrid.h"
#include "HtmlTables.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace {

QString withoutArtefacts(QString line)
{
    static const QRegularExpression bookmark(uR"re(\[bookmark:[^\]]*\])re"_s);
    static const QRegularExpression arrows(uR"re(\s*>{3,}\s*$)re"_s);
    line.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').remove(QChar(0xFEFF)).remove(QChar(0x00AD));
    if (line.contains(u"[bookmark:"_s))
        line.remove(bookmark);
    if (line.endsWith(u'>') || line.contains(u">>>"_s))
        line.remove(arrows);
    return line;
}

bool isOpenPointsHeading(const QString &text)
{
    static const QRegularExpression expression(
        uR"re(^[#*\s]*(benodigde (input|informatie|gegevens)|open(staande)? (punten|vragen)|nog (te bepalen|aan te leveren|in te vullen)|nader te bepalen( punten)?|aan te leveren input|required input|input (needed|required)|open (points|issues|questions))\s*:?[*\s]*$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

} // namespace

std::vector<AnnexLine> annexLines(const QString &text)
{
    std::vector<AnnexLine> lines;
    int number = 0;
    qsizetype at = 0;
    while (at <= text.size()) {
        auto end = at;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' && text[end] != QChar(0x2028))
            ++end;
        lines.push_back({ ++number, withoutArtefacts(text.sliced(at, end - at)) });
        at = end + 1;
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++at;
    }
    return lines;
}

AnnexLine lineOf(const AnnexGridRow &row)
{
    QString text;
    for (const AnnexCell &cell : row.cells) {
        if (!text.isEmpty() || &cell != &row.cells.front())
            text += u'\t';
        if (!cell.covered)
            text += QString(cell.text).replace(u'\n', u' ').replace(u'\t', u' ');
    }
    return { row.line, text };
}

std::vector<AnnexLine> annexLines(const std::vector<AnnexGrid> &grids)
{
    std::vector<AnnexLine> lines;
    for (const AnnexGrid &grid : grids)
        std::ranges::transform(grid.rows, std::back_inserter(lines), lineOf);
    return lines;
}

std::vector<AnnexLine> tabsForBars(const std::vector<AnnexLine> &lines)
{
    std::map<int, QString> texts;
    for (const AnnexGrid &grid : pipeGrids(lines)) {
        for (const AnnexGridRow &row : grid.rows)
            texts[row.line] = row.cells.size() == 2 ? lineOf(row).text : QString();
    }
    std::vector<AnnexLine> tabbed;
    for (const AnnexLine &line : lines) {
        const auto text = texts.find(line.number);
        if (text != texts.end())
            tabbed.push_back({ line.number, text->second });
        else if (!line.text.contains(u'|'))
            tabbed.push_back(line);
    }
    return tabbed;
}

QString cleanedCell(const QString &text)
{
    static const QRegularExpression tag(uR"re(</?(b|i|u|p|br|ol|ul|li|sup|sub|strong|em|span|div|font|a)\b[^<>]*>)re"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    // Bounded, so that a cell full of stars takes no longer than its length.
    static const QRegularExpression bold(uR"re((\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1)re"_s);
    static const QRegularExpression italic(uR"re((^|[\s(])\*(?=\S)([^*]{1,300}?)(?<=\S)\*(?=$|[\s).,;:]))re"_s);
    QString cell = withoutArtefacts(text).trimmed();
    if (cell.contains(u'<') && tag.match(cell).hasMatch()) {
        QStringList paragraphs;
        for (const HtmlBlock &block : readHtml(cell))
            paragraphs += block.text;
        cell = paragraphs.join(u'\n');
    } else if (cell.contains(u'&')) {
        cell = withoutArtefacts(decodedEntities(cell));
    }
    constexpr qsizetype longestMarked = 4000;
    if (cell.size() > longestMarked)
        return cell; // no cell of a table
    if (cell.contains(u'*') || cell.contains(u"__"_s))
        cell.replace(bold, u"\\2"_s).replace(italic, u"\\1\\2"_s);
    return cell.trimmed();
}

QStringList readOpenPoints(const std::vector<AnnexLine> &lines)
{
    static const QRegularExpression bullet(uR"re(^\s*(?:[-*•·▪●○–]|\d{1,2}[.)])\s+(.*)$)re"_s);
    QStringList points;
    bool inside = false;
    bool begun = false;
    bool gap = false;
    for (const AnnexLine &line : lines) {
        if (isOpenPointsHeading(line.text)) {
            inside = true;
            begun = gap = false;
            continue;
        }
        if (!inside)
            continue;
        const QString text = line.text.trimmed();
        const auto match = bullet.match(line.text);
        if (text.isEmpty()) {
            gap = begun;
        } else if (match.hasMatch()) {
            points += cleanedCell(match.captured(1));
            begun = true;
            gap = false;
        } else if (begun && !gap) {
            points.back() += u' ' + cleanedCell(text);
        } else {
            inside = false;
        }
    }
    points.removeAll(QString());
    return points;
}
