// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "-14,2", "+34", "-1.234,5%": begins like a formula and is none.
bool isSignedNumber(const QString &field)
{
    const QStringView body = QStringView(field).sliced(1);
    const QStringView digits = body.endsWith(u'%') ? body.chopped(1) : body;
    return !digits.isEmpty() && digits.front().isDigit()
        && std::ranges::all_of(digits, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; });
}

/// A spreadsheet takes such a text for a formula and would carry it out.
bool looksLikeFormula(const QString &field)
{
    if (field.isEmpty() || !u"=+-@\t\r"_s.contains(field.front()))
        return false;
    return !((field.front() == u'-' || field.front() == u'+') && isSignedNumber(field));
}

bool needsQuotes(const QString &field, QChar separator)
{
    return field.contains(separator) || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r')
        || field.startsWith(u' ') || field.endsWith(u' ');
}

} // namespace

QString csvLine(const QStringList &fields, QChar separator)
{
    // A lone empty field would read back as an empty line.
    if (fields.size() == 1 && fields.front().isEmpty())
        return u"\"\""_s;
    QStringList written;
    written.reserve(fields.size());
    for (const QString &field : fields) {
        QString text = looksLikeFormula(field) ? u'\'' + field : field;
        if (needsQuotes(text, separator))
            text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
        written += text;
    }
    return written.join(separator);
}
