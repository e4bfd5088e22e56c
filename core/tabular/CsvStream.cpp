// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvStream.h"

#include "CsvParser.h"

#include <algorithm>

namespace {

constexpr qint64 bytesAPart = 1024 * 1024;
/// Longer than any record within the limits: what is not finished by then never will be.
constexpr qsizetype maxPending = 4 * CsvLimits::maxField;

} // namespace

CsvStream::CsvStream(QIODevice &device) : m_device(device)
{
    if (device.size() > maxBytes) {
        fail(TextTable::Fault::TooLarge, 0);
        return;
    }
    m_decoder = TextDecoder(TextDecoder::encodingOf(device));
    device.seek(0);
}

std::vector<TextRow> CsvStream::next()
{
    TextTable table;
    while (m_fault == TextTable::Fault::None && table.rows.empty()) {
        if (!readPart())
            return {};
        const bool isLast = m_device.atEnd();
        if (!m_begun)
            begin();
        const bool isHopeless = m_pending.size() > maxPending;
        RecordParser parser(m_pending, m_separator, table, m_line,
                            isLast || isHopeless ? RecordParser::Extent::Last : RecordParser::Extent::More);
        parser.readAll(CsvLimits::maxCells);
        m_pending.remove(0, parser.position());
        m_line = parser.line();
        m_anything = m_anything || !table.rows.empty();
        if (table.fault != TextTable::Fault::None)
            fail(table.fault, table.faultLine);
        else if (isLast && !m_anything)
            fail(TextTable::Fault::Empty, 0);
    }
    return std::move(table.rows);
}

/// Adds the next part to what is pending; false at the end, or when the part is no text.
bool CsvStream::readPart()
{
    if (m_device.atEnd()) {
        if (m_bytesRead == 0)
            fail(TextTable::Fault::Empty, 0);
        return false;
    }
    const QByteArray part = m_device.read(bytesAPart);
    m_bytesRead += part.size();
    m_hash.addData(part);
    const auto text = m_decoder.decode(part);
    if (!text || part.isEmpty()) {
        fail(TextTable::Fault::NotText, 0);
        return false;
    }
    m_pending += *text;
    return true;
}

/// Looks at the first part for the separator.
void CsvStream::begin()
{
    m_begun = true;
    const auto named = namedSeparator(m_pending);
    m_separator = named ? *named : likelySeparator(m_pending);
    if (!named)
        return;
    TextTable none;
    RecordParser parser(m_pending, m_separator, none);
    parser.skipLine();
    m_pending.remove(0, parser.position());
    m_line = parser.line();
}

void CsvStream::fail(TextTable::Fault fault, int line)
{
    m_fault = fault;
    m_faultLine = line;
}
