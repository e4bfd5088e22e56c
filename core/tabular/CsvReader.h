// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A record of a text table, with the line where it starts (1-based).
struct TextRow
{
    int line = 0;
    QStringList fields;
};

/// What a table of text, or of a workbook, came to. The reader goes on after a fault, so that all of them are known.
struct TextTable
{
    enum class Fault : quint8 { None, Empty, NotText, TooLarge, OpenQuote, TooManyFields, NotAWorkbook };
    QChar separator = u';';
    std::vector<TextRow> rows; ///< empty lines, and lines of nothing but separators, left out
    Fault fault = Fault::None; ///< the first one
    int faultLine = 0;         ///< 1-based; of an open quote the line where it opened; 0 when it is about the whole
};

/// Reads CSV (RFC 4180) and TSV: quotes, doubled quotes, line ends in quotes, CR, LF, CRLF; UTF-8, UTF-16 with mark,
/// Windows-1252; separator ; , tab or | found by looking, or given by a line "sep=;".
/// Limits: 100 MB, a million characters a field, 1024 fields a record, ten million fields. Source: dependencies §3.
[[nodiscard]] TextTable readTextTable(const QByteArray &bytes);
/// The text behind a decoding that never fails silently; none when the bytes are no text.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray &bytes);
/// One CSV line without its line end, quoted where needed; a leading = + - @ tab or CR in text gets an apostrophe before
/// it, so that no spreadsheet runs it as a formula. A signed number is left as it is.
[[nodiscard]] QString csvLine(const QStringList &fields, QChar separator = u';');
