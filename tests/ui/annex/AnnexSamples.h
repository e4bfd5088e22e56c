// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"
#include "Workbooks.h"

#include <QFile>

/// The tables that the tests of the wizard paste, in the clothes that people send them in.
namespace AnnexSamples {

inline QByteArray document(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/annex/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}
inline QByteArray document000()
{
    return document(QStringLiteral("000_8760d00727f84e18.txt"));
}
inline QByteArray document001()
{
    return document(QStringLiteral("001_56c0bafff6b0ea94.txt"));
}

inline const QList<QStringList> &rows()
{
    static const QList<QStringList> all {
        { QStringLiteral("Nr"), QStringLiteral("Omschrijving"), QStringLiteral("Norm"), QStringLiteral("Frequentie") },
        { QStringLiteral("K1"), QStringLiteral("Beschikbaarheid"), QStringLiteral("≥ 99,5%"),
          QStringLiteral("Maandelijks") },
        { QStringLiteral("K2"), QStringLiteral("Aangenomen gesprekken"), QStringLiteral("95%"),
          QStringLiteral("Maandelijks") },
        { QStringLiteral("K3"), QStringLiteral("Aangenomen mails"), QStringLiteral("90%"),
          QStringLiteral("Maandelijks") },
        { QStringLiteral("K4"), QStringLiteral("Klachten coördinatie"), QStringLiteral("nader te bepalen"),
          QStringLiteral("Kwartaal") },
    };
    return all;
}

inline QByteArray joined(const QString &between)
{
    QStringList lines;
    for (const QStringList &row : rows())
        lines += row.join(between);
    return lines.join(u'\n').toUtf8() + '\n';
}

/// As Word puts a table on the clipboard: a namespace, styles, paragraphs in cells, a space that does not break.
inline QByteArray word()
{
    QString html = QStringLiteral(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal {margin:0}</style></head>"
        "<body><!--StartFragment--><table class=MsoTableGrid border=1>");
    for (const QStringList &row : rows()) {
        html += QStringLiteral("<tr style='mso-yfti-irow:0'>");
        for (const QString &cell : row)
            html += QStringLiteral(
                        "<td width=100 valign=top><p class=MsoNormal><span lang=NL>%1<o:p></o:p></span></p></td>")
                        .arg(cell.toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;")));
        html += QStringLiteral("</tr>");
    }
    return (html + QStringLiteral("</table><!--EndFragment--></body></html>")).toUtf8();
}

inline QByteArray windows1252()
{
    QByteArray bytes;
    const QString text = QString::fromUtf8(joined(QStringLiteral(";"))).replace(u'≥', QStringLiteral("minimaal"));
    for (const QChar letter : text)
        bytes += static_cast<char>(letter.unicode());
    return bytes;
}

inline QByteArray workbook()
{
    return xlsxOfTexts(rows());
}

/// A sheet that unpacks to far more than it weighs.
inline QByteArray zipBomb()
{
    XlsxParts parts;
    parts.sheetData = QByteArray(300'000'000, ' ');
    return xlsxOf(parts);
}

} // namespace AnnexSamples
