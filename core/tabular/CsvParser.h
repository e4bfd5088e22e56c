// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvReader.h"

/// How much of a text table is taken. Source: dependencies §3.
namespace CsvLimits {
constexpr qsizetype maxField = 1024 * 1024; ///< characters
constexpr qsizetype maxFields = 1024;       ///< in a record
constexpr qint64 maxCells = 10'000'000;     ///< in a text
}

/// Walks through the text once. A quote opens a field only at its first character; inside it two quotes are one.
class RecordParser
{
public:
    /// Which part of a file the text is. More: what stands unfinished at its end goes on in the next part.
    enum class Extent : quint8 { Last, More };

    RecordParser(QStringView text, QChar separator, TextTable &table, int line = 1, Extent extent = Extent::Last)
        : m_text(text), m_separator(separator), m_table(table), m_line(line), m_isOpen(extent == Extent::More)
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

    [[nodiscard]] qsizetype position() const { return m_at; } ///< where the first unfinished record begins
    [[nodiscard]] int line() const { return m_line; }         ///< the line of that place

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

    /// The end of an open text may stand inside a quote, a field or a line end: the record is left to the next part.
    [[nodiscard]] bool isUnfinished() const { return m_isOpen && atEnd(); }

    void readRecord()
    {
        TextRow row { m_line, {} };
        const qsizetype start = m_at;
        qsizetype fields = 0;
        bool anything = false;
        while (!m_stopped) {
            const bool quoted = !atEnd() && m_text[m_at] == u'"';
            QString field = quoted ? readQuoted() : readPlain();
            anything = anything || quoted || !field.isEmpty();
            if (++fields <= CsvLimits::maxFields)
                row.fields += std::move(field);
            if (atEnd() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        if (m_stopped)
            return;
        takeLineEnd();
        if (isUnfinished()) {
            m_at = start;
            m_line = row.line;
            m_stopped = true;
            return;
        }
        if (fields > CsvLimits::maxFields)
            return fail(TextTable::Fault::TooManyFields, row.line, false);
        if (!anything)
            return;
        m_cells += fields;
        if (m_cells > CsvLimits::maxCells)
            return fail(TextTable::Fault::TooLarge, row.line, true);
        m_table.rows.push_back(std::move(row));
    }

    QString readPlain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !atLineEnd())
            ++m_at;
        if (m_at - start > CsvLimits::maxField)
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
            if (isUnfinished())
                return {};
            if (atEnd()) {
                fail(TextTable::Fault::OpenQuote, openedAt, true);
                return {};
            }
            if (m_at - start > CsvLimits::maxField) {
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
    int m_line;
    bool m_isOpen;
    qsizetype m_at = 0;
    qint64 m_cells = 0;
    bool m_stopped = false;
};

/// The separator that a first line "sep=;" names, quoted or not.
[[nodiscard]] std::optional<QChar> namedSeparator(QStringView text);
/// The separator under which the most records have as many fields as the first one.
[[nodiscard]] QChar likelySeparator(QStringView text);
