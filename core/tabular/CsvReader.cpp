// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvParser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 100 * 1024 * 1024;
constexpr int recordsLookedAt = 50;
constexpr qsizetype charactersLookedAt = 1024 * 1024;

TextTable faulty(TextTable::Fault fault)
{
    TextTable table;
    table.fault = fault;
    return table;
}

} // namespace

std::optional<QChar> namedSeparator(QStringView text)
{
    const bool quoted = text.startsWith(u'"');
    const QStringView line = quoted ? text.sliced(1) : text;
    if (line.size() < 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    const QChar separator = line[4];
    qsizetype end = 5;
    if (quoted && (line.size() <= end || line[end++] != u'"'))
        return std::nullopt;
    const bool lineEnds = line.size() == end || line[end] == u'\n' || line[end] == u'\r';
    if (!lineEnds || separator.isLetterOrNumber() || separator == u'"' || separator == u'\n' || separator == u'\r')
        return std::nullopt;
    return separator;
}

/// A decimal comma does not count, since the line of column names has none; then the number of fields decides, and then the order here.
QChar likelySeparator(QStringView text)
{
    const QStringView start = text.first(std::min(text.size(), charactersLookedAt));
    QChar best = u';';
    std::pair<qint64, qsizetype> bestScore { 0, 0 };
    for (const QChar candidate : { u';', u'\t', u'|', u',' }) {
        TextTable table;
        RecordParser(start, candidate, table).readAll(recordsLookedAt);
        const qsizetype fields = table.rows.empty() ? 0 : table.rows.front().fields.size();
        if (fields < 2)
            continue;
        const auto alike = std::ranges::count_if(table.rows, [&](const TextRow &r) { return r.fields.size() == fields; });
        const std::pair<qint64, qsizetype> score { alike, fields };
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

TextTable readTextTable(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return faulty(TextTable::Fault::TooLarge);
    const auto text = decodeText(bytes);
    if (!text)
        return faulty(TextTable::Fault::NotText);

    TextTable table;
    const auto named = namedSeparator(*text);
    table.separator = named ? *named : likelySeparator(*text);
    RecordParser parser(*text, table.separator, table);
    if (named)
        parser.skipLine();
    parser.readAll(CsvLimits::maxCells);
    if (table.rows.empty() && table.fault == TextTable::Fault::None)
        table.fault = TextTable::Fault::Empty;
    return table;
}
