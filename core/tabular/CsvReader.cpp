// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 100 * 1024 * 1024;
constexpr qsizetype maxField = 1024 * 1024;
constexpr qsizetype maxFields = 1024;
constexpr qint64 maxCells = 10'000'000;
constexpr int recordsLookedAt = 50;
constexpr qsizetype charactersLookedAt = 1024 * 1024;

/// Walks through the text once. A quote opens a field only at its first character; inside it two quotes are one.
class RecordParser
{
public:
    RecordParser(QStringView text, QChar separator, TextTable &table)
        : m_text(text), m_separator(separator), m_table(table)
    {
    }

    void skipLine()
    {
        while (!atEnd() && !atLineEnd())
            ++m_at;
        takeLineEnd();
    }

    void readAll(qsizetype maxRecords)
    {
        while (!atEnd() && !m_stopped && qsizetype(m_table.rows.size()) < maxRecords)
            readRecord();
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void takeLineEnd()
    {
        if (atEnd())
            return;
        const bool carriageReturn = m_text[m_at++] == u'\r';
        if (carriageReturn && !atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    void fail(TextTable::Fault fault, int line, bool stop)
    {
        if (m_table.fault == TextTable::Fault::None) {
            m_table.fault = fault;
            m_table.faultLine = line;
        }
        m_stopped = m_stopped || stop;
    }

    void readRecord()
    {
        TextRow row { m_line, {} };
        qsizetype fields = 0;
        bool anything = false;
        while (!m_stopped) {
            const bool quoted = !atEnd() && m_text[m_at] == u'"';
            QString field = quoted ? readQuoted() : readPlain();
            anything = anything || quoted || !field.isEmpty();
            if (++fields <= maxFields)
                row.fields += std::move(field);
            if (atEnd() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        if (m_stopped)
            return;
        takeLineEnd();
        if (fields > maxFields)
            return fail(TextTable::Fault::TooManyFields, row.line, false);
        if (!anything)
            return;
        m_cells += fields;
        if (m_cells > maxCells)
            return fail(TextTable::Fault::TooLarge, row.line, true);
        m_table.rows.push_back(std::move(row));
    }

    QString readPlain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !atLineEnd())
            ++m_at;
        if (m_at - start > maxField)
            fail(TextTable::Fault::TooLarge, m_line, true);
        return m_stopped ? QString() : m_text.sliced(start, m_at - start).toString();
    }

    QString readQuoted()
    {
        const int openedAt = m_line;
        const qsizetype start = ++m_at;
        QString field;
        for (;;) {
            const qsizetype stretch = m_at;
            while (!atEnd() && m_text[m_at] != u'"')
                countLine();
            if (atEnd()) {
                fail(TextTable::Fault::OpenQuote, openedAt, true);
                return {};
            }
            if (m_at - start > maxField) {
                fail(TextTable::Fault::TooLarge, openedAt, true);
                return {};
            }
            field += m_text.sliced(stretch, m_at++ - stretch);
            if (atEnd() || m_text[m_at] != u'"')
                break;
            field += m_text[m_at++];
        }
        // What stands between a closing quote and the separator is kept, as spreadsheets do: "ab"cd is abcd.
        return field + readPlain();
    }

    /// One character inside quotes, where a line end belongs to the field.
    void countLine()
    {
        if (m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'\n')))
            ++m_line;
        ++m_at;
    }

    QStringView m_text;
    QChar m_separator;
    TextTable &m_table;
    qsizetype m_at = 0;
    int m_line = 1;
    qint64 m_cells = 0;
    bool m_stopped = false;
};

/// The separator that a first line "sep=;" names, quoted or not.
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

/// The separator under which the most records have as many fields as the first one. A decimal comma does not
/// count, since the line of column names has none; then the number of fields decides, and then the order here.
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

TextTable faulty(TextTable::Fault fault)
{
    TextTable table;
    table.fault = fault;
    return table;
}

} // namespace

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
    parser.readAll(maxCells);
    if (table.rows.empty() && table.fault == TextTable::Fault::None)
        table.fault = TextTable::Fault::Empty;
    return table;
}
