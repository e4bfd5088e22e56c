// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetBuilder.h"
#include "SheetNumbers.h"
#include "XlsxReader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How often a cell or row is repeated: 1 unless it says so.
qint64 countOf(const QString &text)
{
    bool read = false;
    const qint64 count = text.toLongLong(&read);
    return read && count > 0 ? std::min<qint64>(count, 1LL << 40) : 1;
}

/// The shown decimals behind the comma or point of "95,0%". Three may as well be thousands, so they do not count.
int decimalsOf(const QString &shown)
{
    const auto mark = std::max(shown.lastIndexOf(u','), shown.lastIndexOf(u'.'));
    int count = 0;
    for (auto i = mark + 1; mark >= 0 && i < shown.size() && shown[i].isDigit(); ++i)
        ++count;
    constexpr int group = 3;
    return count == group ? 0 : count;
}

class OdsContent
{
public:
    explicit OdsContent(ZipFile &zip)
        : m_xml(zip, u"content.xml"_s)
    {
    }

    Workbook read()
    {
        QString style;
        while (m_xml.next()) {
            if (m_xml.starts("style"_L1))
                style = m_xml.attribute("name"_L1);
            else if (m_xml.starts("table-properties"_L1) && m_xml.attribute("display"_L1) == u"false")
                m_hiddenStyles.insert(style);
            else if (m_xml.starts("tracked-changes"_L1))
                m_xml.skip(); // holds cells as they were once
            else if (m_xml.starts("table"_L1))
                readTable();
        }
        if (m_xml.fault() != GuardedXml::Fault::None)
            return { faultOf(m_xml.fault()), {} };
        return { Workbook::Fault::None, m_builder.take() };
    }

private:
    void readTable()
    {
        if (m_hiddenStyles.contains(m_xml.attribute("style-name"_L1)))
            return m_xml.skip();
        m_builder.beginSheet(m_xml.attribute("name"_L1));
        m_row = 0;
        const int level = m_xml.depth();
        while (m_xml.depth() >= level && m_xml.next()) {
            if (m_xml.starts("table-row"_L1))
                readRow();
            else if (m_xml.starts("shapes"_L1) || m_xml.starts("table"_L1))
                m_xml.skip();
        }
        m_builder.endSheet();
    }

    void readRow()
    {
        const qint64 repeated = countOf(m_xml.attribute("number-rows-repeated"_L1));
        struct Run
        {
            qint64 column;
            qint64 count;
            SheetCell cell;
        };
        std::vector<Run> runs;
        qint64 column = 0;
        const int level = m_xml.depth();
        while (m_xml.depth() >= level && m_xml.next()) {
            if (!m_xml.starts("table-cell"_L1) && !m_xml.starts("covered-table-cell"_L1))
                continue;
            const qint64 count = countOf(m_xml.attribute("number-columns-repeated"_L1));
            readSpan(column);
            SheetCell cell = readCell();
            if (!cell.text.isEmpty())
                runs.push_back({ column, count, std::move(cell) });
            column += count;
            if (runs.size() > SheetBuilder::maxColumns)
                return m_xml.refuse(GuardedXml::Fault::TooLarge);
        }
        if (runs.empty()) {
            m_row = std::min(m_row + repeated, SheetBuilder::maxRows);
            return;
        }
        // Empty rows to the end of the sheet are common and cost nothing; a filled row may repeat only so often.
        for (qint64 i = 0; i < repeated; ++i) {
            for (const Run &run : runs) {
                for (qint64 at = 0; at < run.count; ++at) {
                    if (!m_builder.put(run.column + at, run.cell))
                        return m_xml.refuse(GuardedXml::Fault::TooLarge);
                }
            }
            if (++m_row > SheetBuilder::maxRows)
                return m_xml.refuse(GuardedXml::Fault::TooLarge);
            m_builder.endRow(m_row);
        }
    }

    void readSpan(qint64 column)
    {
        const qint64 rows = countOf(m_xml.attribute("number-rows-spanned"_L1));
        const qint64 columns = countOf(m_xml.attribute("number-columns-spanned"_L1));
        if ((rows > 1 || columns > 1) && !m_builder.merge({ m_row, m_row + rows - 1, column, column + columns - 1 }))
            m_xml.refuse(GuardedXml::Fault::TooLarge);
    }

    SheetCell readCell()
    {
        using Kind = SheetCell::Kind;
        const QString type = m_xml.attribute("value-type"_L1);
        const QString value = m_xml.attribute("value"_L1);
        const QString date = m_xml.attribute("date-value"_L1);
        const QString truth = m_xml.attribute("boolean-value"_L1);
        const QString shown = readParagraphs();
        if (type == u"percentage")
            return { Kind::Percentage, false, percentageText(value, decimalsOf(shown)) };
        if (type == u"float" || type == u"currency")
            return numberCell(value, { NumberLook::Kind::Plain, decimalsOf(shown) }, false);
        if (type == u"date")
            return { Kind::Date, false, date.endsWith("T00:00:00"_L1) ? date.first(date.size() - 9) : date };
        if (type == u"boolean")
            return { Kind::Truth, false, truth == u"true" ? u"ja"_s : u"nee"_s };
        if (shown.isEmpty())
            return {};
        const bool error = shown.startsWith(u'#') && type == u"string" && shown.endsWith(u'!');
        return { error ? Kind::Error : Kind::Text, false, shown };
    }

    /// The paragraphs of the cell that has just started, a line each; notes and drawings left out.
    QString readParagraphs()
    {
        QString text;
        bool any = false;
        const int level = m_xml.depth();
        while (m_xml.depth() >= level && m_xml.next()) {
            if (m_xml.starts("annotation"_L1) || m_xml.starts("frame"_L1) || m_xml.starts("table"_L1)) {
                m_xml.skip();
            } else if (m_xml.starts("p"_L1)) {
                if (any)
                    text += u'\n';
                any = true;
                readParagraph(text);
            }
            if (text.size() > GuardedXml::maxToken)
                m_xml.refuse(GuardedXml::Fault::TooLarge);
        }
        return text;
    }

    void readParagraph(QString &text)
    {
        constexpr qint64 maxSpaces = 1000;
        const int level = m_xml.depth();
        while (m_xml.depth() >= level && m_xml.next()) {
            if (m_xml.isText())
                text += m_xml.text();
            else if (m_xml.starts("s"_L1))
                text += QString(std::min(countOf(m_xml.attribute("c"_L1)), maxSpaces), u' ');
            else if (m_xml.starts("tab"_L1))
                text += u'\t';
            else if (m_xml.starts("line-break"_L1))
                text += u'\n';
            else if (m_xml.starts("annotation"_L1))
                m_xml.skip();
            if (text.size() > GuardedXml::maxToken)
                m_xml.refuse(GuardedXml::Fault::TooLarge);
        }
    }

    GuardedXml m_xml;
    SheetBuilder m_builder;
    QSet<QString> m_hiddenStyles;
    qint64 m_row = 0; ///< rows so far
};

} // namespace

Workbook readOds(ZipFile &zip)
{
    return OdsContent(zip).read();
}
