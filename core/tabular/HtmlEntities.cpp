// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlTables.h"

#include <QHash>

namespace {

/// The names that Dutch and English texts with numbers use. Source: HTML 4, entity sets.
const QHash<QStringView, char16_t> &names()
{
    static const QHash<QStringView, char16_t> table = {
        { u"amp", u'&' },      { u"lt", u'<' },       { u"gt", u'>' },       { u"quot", u'"' },
        { u"apos", u'\'' },    { u"nbsp", 0x00A0 },   { u"ge", 0x2265 },     { u"le", 0x2264 },
        { u"ne", 0x2260 },     { u"plusmn", 0x00B1 }, { u"minus", 0x2212 },  { u"times", 0x00D7 },
        { u"divide", 0x00F7 }, { u"euro", 0x20AC },   { u"pound", 0x00A3 },  { u"permil", 0x2030 },
        { u"ndash", 0x2013 },  { u"mdash", 0x2014 },  { u"lsquo", 0x2018 },  { u"rsquo", 0x2019 },
        { u"ldquo", 0x201C },  { u"rdquo", 0x201D },  { u"bdquo", 0x201E },  { u"sbquo", 0x201A },
        { u"laquo", 0x00AB },  { u"raquo", 0x00BB },  { u"hellip", 0x2026 }, { u"bull", 0x2022 },
        { u"middot", 0x00B7 }, { u"deg", 0x00B0 },    { u"sup2", 0x00B2 },   { u"sup3", 0x00B3 },
        { u"frac12", 0x00BD }, { u"frac14", 0x00BC }, { u"frac34", 0x00BE }, { u"micro", 0x00B5 },
        { u"sect", 0x00A7 },   { u"copy", 0x00A9 },   { u"reg", 0x00AE },    { u"trade", 0x2122 },
        { u"rarr", 0x2192 },   { u"larr", 0x2190 },   { u"uarr", 0x2191 },   { u"darr", 0x2193 },
        { u"shy", 0x00AD },    { u"zwnj", 0x200C },   { u"zwj", 0x200D },    { u"ensp", 0x2002 },
        { u"emsp", 0x2003 },   { u"thinsp", 0x2009 }, { u"aacute", 0x00E1 }, { u"agrave", 0x00E0 },
        { u"acirc", 0x00E2 },  { u"auml", 0x00E4 },   { u"atilde", 0x00E3 }, { u"aring", 0x00E5 },
        { u"aelig", 0x00E6 },  { u"ccedil", 0x00E7 }, { u"eacute", 0x00E9 }, { u"egrave", 0x00E8 },
        { u"ecirc", 0x00EA },  { u"euml", 0x00EB },   { u"iacute", 0x00ED }, { u"igrave", 0x00EC },
        { u"icirc", 0x00EE },  { u"iuml", 0x00EF },   { u"ntilde", 0x00F1 }, { u"oacute", 0x00F3 },
        { u"ograve", 0x00F2 }, { u"ocirc", 0x00F4 },  { u"ouml", 0x00F6 },   { u"uacute", 0x00FA },
        { u"ugrave", 0x00F9 }, { u"ucirc", 0x00FB },  { u"uuml", 0x00FC },   { u"szlig", 0x00DF },
        { u"Eacute", 0x00C9 }, { u"Egrave", 0x00C8 }, { u"Euml", 0x00CB },   { u"Iuml", 0x00CF },
        { u"Ouml", 0x00D6 },   { u"Uuml", 0x00DC },   { u"Auml", 0x00C4 },   { u"Delta", 0x0394 },
        { u"Sigma", 0x03A3 },  { u"mu", 0x03BC },
    };
    return table;
}

/// The text of "&name;" without its ends; empty when it means nothing.
QString meaningOf(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const auto found = names().constFind(name);
        return found == names().constEnd() ? QString() : QString(QChar(*found));
    }
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    bool read = false;
    const uint code = hex ? name.sliced(2).toUInt(&read, 16) : name.sliced(1).toUInt(&read);
    if (!read || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

} // namespace

QString decodedEntities(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const auto end = text.sliced(i, std::min(text.size() - i, longestName + 2)).indexOf(u';');
            const QString meaning = end > 1 ? meaningOf(text.sliced(i + 1, end - 1)) : QString();
            if (!meaning.isEmpty()) {
                result += meaning;
                i += end;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}
