// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvReader.h"
#include "TextDecoding.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <vector>

/// Reads a text table of any number of rows part by part: the same rules as readTextTable(), without its limits on the
/// whole. What it holds in memory is a part of the file and one unfinished record. Limits: 4 GB, a million characters a
/// field, 1024 fields a record. Source: decision 22.
class CsvStream
{
public:
    static constexpr qint64 maxBytes = 4LL * 1024 * 1024 * 1024;

    /// @p device is open for reading, can be read again from its start, and outlives the stream.
    explicit CsvStream(QIODevice &device);

    /// The next rows, at least one; none at the end and after a fault.
    [[nodiscard]] std::vector<TextRow> next();
    [[nodiscard]] TextTable::Fault fault() const { return m_fault; }
    [[nodiscard]] int faultLine() const { return m_faultLine; } ///< as TextTable has it
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// Of the bytes that were read: of the whole file once next() gave nothing and there is no fault.
    [[nodiscard]] QByteArray sha256() const { return m_hash.result(); }

private:
    [[nodiscard]] bool readPart();
    void begin();
    void fail(TextTable::Fault fault, int line);

    QIODevice &m_device;
    TextDecoder m_decoder { TextDecoder::Encoding::Utf8 };
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    QString m_pending; ///< text from the first unfinished record on
    QChar m_separator;
    int m_line = 1;    ///< of the first character of m_pending
    qint64 m_bytesRead = 0;
    bool m_begun = false;
    bool m_anything = false;
    TextTable::Fault m_fault = TextTable::Fault::None;
    int m_faultLine = 0;
};
