// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TypedNumber.h"

#include "NumberText.h"
#include "Words.h"

using namespace Qt::StringLiterals;

TypedNumber TypedNumber::of(const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(u'€').remove(u'%');
    plain = plain.trimmed();
    if (plain.isEmpty())
        return {};
    const bool isNegative = plain.startsWith(u'-') || plain.startsWith(QChar(0x2212));
    const NumberReading read = readNumber(isNegative ? QStringView(plain).mid(1).trimmed() : QStringView(plain));
    if (read.tooManyDigits)
        return { {}, tr("Dit getal heeft te veel cijfers.") };
    if (!read.isNumber())
        return { {}, tr("‘%1’ is geen getal. Schrijf bijvoorbeeld 1500 of 2,5.").arg(text.trimmed()) };
    if (read.decimal && read.thousands && !read.isComma && *read.decimal != *read.thousands)
        return { {}, tr("Bedoel je %1 of %2? Schrijf het zonder punt.").arg(read.thousands->toPlain(), shown(*read.decimal)) };
    const Decimal value = read.decimal ? *read.decimal : *read.thousands;
    return { isNegative ? value.negated() : value, {} };
}
