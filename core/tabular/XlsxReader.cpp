// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxReader.h"

#include "SheetBuilder.h"
#include "XlsxParts.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct CellPlace
{
    qint64 column = 0; ///< 0-based
    qint64 row = 0; ///< 0-based
};

/// "AB12"; nothing else, no dollars.
std::optional<CellPlace> placeOf(QStringView reference)
{
    constexpr qint64 lettersIn = 26;
    CellPlace place;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z'; ++i) {
        place.column = place.column * lettersIn + (reference[i].unicode() - u'A' + 1);
        if (place.column > SheetBuilder::maxRows)
            return std::nullopt;
    }
    bool read = false;
    const int row = reference.sliced(i).toInt(&read);
    if (i == 0 || !read || row < 1 || row > SheetBuilder::maxRows)
        return std::nullopt;
    return CellPlace { place.column - 1, row - 1 };
}

/// Reads the rows of one sheet into the builder.
class XlsxSheet
{
public:
    XlsxSheet(GuardedXml &xml, SheetBuilder &builder, const std::vector<QString> &strings,
              const std::vector<NumberLook> &looks, bool since1904)
        : m_xml(xml)
        , m_builder(builder)
        , m_strings(strings)
        , m_looks(looks)
        , m_since1904(since1904)
    {
    }

    void read()
    {
        while (m_xml.next()) {
            if (m_xml.starts("row"_L1))
                readRow();
            else if (m_xml.starts("mergeCell"_L1))
                readMerge();
        }
    }

private:
    void readRow()
    {
        const QString numbered = m_xml.attribute("r"_L1);
        bool read = true;
        const qint64 row = numbered.isEmpty() ? m_row + 1 : numbered.toInt(&read);
        if (!read || row <= m_row || row > SheetBuilder::maxRows)
            return m_xml.refuse(GuardedXml::Fault::Damaged);
        m_row = row;
        m_column = -1;
        const int level = m_xml.depth();
        while (m_xml.depth() >= level && m_xml.next()) {
            if (m_xml.starts("c"_L1))
                readCell();
        }
        m_builder.endRow(m_row);
    }

    void readCell()
    {
        const QString reference = m_xml.attribute("r"_L1);
        if (reference.isEmpty()) {
            ++m_column;
        } else {
            const auto place = placeOf(reference);
            if (!place || place->row + 1 != m_row || place->column <= m_column)
                return m_xml.refuse(GuardedXml::Fault::Damaged);
            m_column = place->column;
        }
        const QString type = m_xml.attribute("t"_L1);
        const auto format = static_cast<std::size_t>(m_xml.attribute("s"_L1).toUInt());
        QString value;
        QString inlineText;
        const int level = m_xml.depth();
        while (m_xml.depth() >= level && m_xml.next()) {
            if (m_xml.starts("v"_L1)) {
                while (m_xml.next() && m_xml.isText())
                    value += m_xml.text();
            } else if (m_xml.starts("is"_L1)) {
                inlineText = readRichText(m_xml);
            }
        }
        if (!m_builder.put(m_column, cellOf(type, value, inlineText, format)))
            m_xml.refuse(GuardedXml::Fault::TooLarge);
    }

    SheetCell cellOf(const QString &type, const QString &value, const QString &inlineText, std::size_t format)
    {
        using Kind = SheetCell::Kind;
        if (type == u"inlineStr")
            return { Kind::Text, false, inlineText };
        if (value.isEmpty())
            return {};
        if (type == u"s") {
            bool read = false;
            const auto index = static_cast<std::size_t>(value.toUInt(&read));
            if (!read || index >= m_strings.size()) {
                m_xml.refuse(GuardedXml::Fault::Damaged);
                return {};
            }
            return { Kind::Text, false, m_strings[index] };
        }
        if (type == u"str")
            return { Kind::Text, false, decodedEscapes(value).remove(u'\r') };
        if (type == u"b")
            return { Kind::Truth, false, value == u"1" ? u"ja"_s : u"nee"_s };
        if (type == u"e")
            return { Kind::Error, false, value };
        if (type == u"d")
            return { Kind::Date, false, value.endsWith("T00:00:00"_L1) ? value.first(value.size() - 9) : value };
        return numberCell(value, format < m_looks.size() ? m_looks[format] : NumberLook {}, m_since1904);
    }

    void readMerge()
    {
        const QStringList ends = m_xml.attribute("ref"_L1).split(u':');
        const auto first = placeOf(ends.value(0));
        const auto last = placeOf(ends.value(1));
        if (first && last && !m_builder.merge({ first->row, last->row, first->column, last->column }))
            m_xml.refuse(GuardedXml::Fault::TooLarge);
    }

    GuardedXml &m_xml;
    SheetBuilder &m_builder;
    const std::vector<QString> &m_strings;
    const std::vector<NumberLook> &m_looks;
    bool m_since1904;
    qint64 m_row = 0;
    qint64 m_column = -1;
};

Workbook faulty(GuardedXml::Fault fault)
{
    return { faultOf(fault), {} };
}

} // namespace

Workbook::Fault faultOf(GuardedXml::Fault fault)
{
    switch (fault) {
    case GuardedXml::Fault::None:
        return Workbook::Fault::None;
    case GuardedXml::Fault::TooLarge:
        return Workbook::Fault::TooLarge;
    case GuardedXml::Fault::Encrypted:
        return Workbook::Fault::Password;
    case GuardedXml::Fault::Hostile:
        return Workbook::Fault::Hostile;
    case GuardedXml::Fault::Damaged:
    case GuardedXml::Fault::NoMember:
        break;
    }
    return Workbook::Fault::Damaged;
}

Workbook readXlsx(ZipFile &zip, const QString &workbook)
{
    using Fault = GuardedXml::Fault;
    XlsxOutline outline;
    QHash<QString, XlsxRelation> relations;
    if (const Fault fault = readOutline(zip, workbook, outline); fault != Fault::None)
        return faulty(fault);
    if (const Fault fault = readRelations(zip, workbook, relations); fault != Fault::None)
        return faulty(fault);
    std::vector<QString> strings;
    std::vector<NumberLook> looks;
    for (const XlsxRelation &relation : std::as_const(relations)) {
        Fault fault = Fault::None;
        if (relation.type == u"sharedStrings" && strings.empty() && zip.has(relation.target))
            fault = readSharedStrings(zip, relation.target, strings);
        else if (relation.type == u"styles" && looks.empty() && zip.has(relation.target))
            fault = readLooks(zip, relation.target, looks);
        if (fault != Fault::None)
            return faulty(fault);
    }
    SheetBuilder builder;
    for (const XlsxSheetName &sheet : outline.sheets) {
        const auto relation = relations.constFind(sheet.relation);
        if (sheet.hidden || (relation != relations.constEnd() && relation->type != u"worksheet"))
            continue; // hidden, or a sheet that is a chart
        if (relation == relations.constEnd())
            return faulty(Fault::Damaged);
        GuardedXml xml(zip, relation->target);
        builder.beginSheet(sheet.name);
        XlsxSheet(xml, builder, strings, looks, outline.since1904).read();
        if (xml.fault() != Fault::None)
            return faulty(xml.fault());
        builder.endSheet();
    }
    return { Workbook::Fault::None, builder.take() };
}
