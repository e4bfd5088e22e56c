// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipWriter.h"

/// What goes into an XLSX file; each text is the inside of its part.
struct XlsxParts
{
    QByteArray sheetData; ///< rows
    QByteArray afterData; ///< mergeCells
    QByteArray strings; ///< <si>…</si>
    QByteArray styles; ///< <numFmts>…<cellXfs>…
    QByteArray workbook = "<sheets><sheet name=\"KPI\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
    QByteArray moreRelations;
    QList<std::pair<QString, QByteArray>> moreMembers;
};

inline QByteArray xlsxSheet(const QByteArray &data, const QByteArray &after = {})
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)"
        + data + "</sheetData>" + after + "</worksheet>";
}

inline QByteArray xlsxOf(const XlsxParts &parts)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    const QByteArray relations
        = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto related = [&](const char *id, const char *type, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relation + type + "\" Target=\"" + target
            + "\"/>";
    };
    QList<std::pair<QString, QByteArray>> members = {
        { QStringLiteral("[Content_Types].xml"), head + "<Types/>" },
        { QStringLiteral("_rels/.rels"),
          head + relations + related("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>" },
        { QStringLiteral("xl/workbook.xml"), head + "<workbook" + main + parts.workbook + "</workbook>" },
        { QStringLiteral("xl/_rels/workbook.xml.rels"),
          head + relations + related("rId1", "worksheet", "worksheets/sheet1.xml")
              + related("rId8", "sharedStrings", "/xl/sharedStrings.xml") + related("rId9", "styles", "styles.xml")
              + parts.moreRelations + "</Relationships>" },
        { QStringLiteral("xl/sharedStrings.xml"), head + "<sst" + main + parts.strings + "</sst>" },
        { QStringLiteral("xl/styles.xml"), head + "<styleSheet" + main + parts.styles + "</styleSheet>" },
        { QStringLiteral("xl/worksheets/sheet1.xml"), xlsxSheet(parts.sheetData, parts.afterData) },
    };
    members += parts.moreMembers;
    return zipOf(members);
}

/// An ODS file around tables.
inline QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {})
{
    const QByteArray content
        = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">)"
          "<office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    return zipOf({ { QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet" },
                   { QStringLiteral("content.xml"), content } });
}

/// An XLSX file with inline texts, a row a list.
inline QByteArray xlsxOfTexts(const QList<QStringList> &rows)
{
    QByteArray data;
    for (const QStringList &row : rows) {
        data += "<row>";
        for (const QString &text : row)
            data += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8()
                + "</t></is></c>";
        data += "</row>";
    }
    XlsxParts parts;
    parts.sheetData = data;
    return xlsxOf(parts);
}
