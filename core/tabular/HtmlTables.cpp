// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlTables.h"

#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxColumns = 1024;
constexpr qint64 maxCells = 2'000'000;
constexpr std::size_t maxNesting = 32;
constexpr qsizetype longestTag = 65'536; ///< Word's tags with styles have some hundreds
constexpr int maxSpan = 65'534; ///< that HTML allows

struct Tag
{
    QString name; ///< in small letters
    bool closing = false;
    QStringView attributes;
};

/// The value of an attribute, in small letters' terms; empty when it is not there.
QString attributeOf(QStringView attributes, QStringView name)
{
    qsizetype i = 0;
    const auto isGap = [&](qsizetype at) { return attributes[at].isSpace() || attributes[at] == u'/'; };
    while (i < attributes.size()) {
        while (i < attributes.size() && isGap(i))
            ++i;
        const qsizetype start = i;
        while (i < attributes.size() && !attributes[i].isSpace() && attributes[i] != u'=')
            ++i;
        const QStringView key = attributes.sliced(start, i - start);
        while (i < attributes.size() && attributes[i].isSpace())
            ++i;
        if (i >= attributes.size() || attributes[i] != u'=')
            continue;
        ++i;
        while (i < attributes.size() && attributes[i].isSpace())
            ++i;
        const bool quoted = i < attributes.size() && (attributes[i] == u'"' || attributes[i] == u'\'');
        const QChar quote = quoted ? attributes[i++] : QChar();
        const qsizetype from = i;
        while (i < attributes.size() && (quoted ? attributes[i] != quote : !attributes[i].isSpace()))
            ++i;
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return attributes.sliced(from, i - from).toString();
        if (quoted)
            ++i;
    }
    return {};
}

int spanOf(const Tag &tag, QStringView name)
{
    return std::clamp(attributeOf(tag.attributes, name).trimmed().toInt(), 1, maxSpan);
}

/// Text as a browser shows it: runs of white space are one space, none at the ends of a line.
class FlowText
{
public:
    void add(QStringView text)
    {
        for (const QChar sign : text) {
            const bool space = sign == u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r' || sign == u'\f';
            if (!space) {
                if (m_space && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
                    m_text += u' ';
                m_text += sign;
            }
            m_space = space;
        }
    }
    void breakLine()
    {
        m_space = false;
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }
    [[nodiscard]] QString take()
    {
        QString text = m_text.replace(QChar(0x00A0), u' ').remove(QChar(0x00AD)).trimmed();
        m_text.clear();
        m_space = false;
        return text;
    }

private:
    QString m_text;
    bool m_space = false;
};

/// One table while its tags go by.
class TableInMaking
{
public:
    explicit TableInMaking(qint64 &cells)
        : m_cells(cells)
    {
    }
    FlowText text; ///< of the cell that is open

    void beginRow()
    {
        endRow();
        m_open = true;
    }
    void beginCell(int columns, int rows)
    {
        endCell();
        m_open = true;
        m_inCell = true;
        m_columns = columns;
        m_rows = rows;
    }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        const QString words = text.take();
        fillCovered();
        for (int i = 0; i < m_columns && put({ words, i > 0 }); ++i) {
            if (m_rows > 1)
                m_hanging[m_row.size() - 1] = { m_rows - 1, words };
        }
    }
    void endRow()
    {
        endCell();
        if (!m_open)
            return;
        m_open = false;
        fillCovered();
        for (auto &[column, hanging] : m_hanging) {
            if (hanging.fresh)
                hanging.fresh = false;
            else
                --hanging.left;
        }
        std::erase_if(m_hanging, [](const auto &entry) { return entry.second.left <= 0; });
        if (!m_row.empty())
            m_block.rows.push_back(std::move(m_row));
        m_row.clear();
    }
    [[nodiscard]] bool inCell() const { return m_inCell; }
    [[nodiscard]] HtmlBlock take()
    {
        endRow();
        return std::move(m_block);
    }

private:
    /// A rowspan that reaches into rows to come.
    struct Hanging
    {
        int left = 0; ///< rows still to cover
        QString text;
        bool fresh = true; ///< began in this row
    };

    void fillCovered()
    {
        for (;;) {
            const auto found = m_hanging.find(m_row.size());
            if (found == m_hanging.end() || found->second.fresh || !put({ found->second.text, true }))
                return;
        }
    }
    bool put(HtmlCell cell)
    {
        if (m_row.size() >= static_cast<std::size_t>(maxColumns) || m_cells >= maxCells)
            return false;
        ++m_cells;
        m_row.push_back(std::move(cell));
        return true;
    }

    HtmlBlock m_block;
    std::vector<HtmlCell> m_row;
    std::map<std::size_t, Hanging> m_hanging; ///< by column
    qint64 &m_cells;
    bool m_open = false;
    bool m_inCell = false;
    int m_columns = 1;
    int m_rows = 1;
};

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {
    }

    std::vector<HtmlBlock> read()
    {
        if (m_html.startsWith(u"Version:")) // the header that Windows puts before a fragment
            m_at = std::max<qsizetype>(m_html.indexOf(u'<'), 0);
        while (m_at < m_html.size()) {
            const auto open = nextTag(m_at);
            flow().add(decodedEntities(m_html.sliced(m_at, open - m_at)));
            m_at = open;
            if (m_at < m_html.size())
                readMarkup();
        }
        while (!m_tables.empty())
            endTable();
        endParagraph();
        return std::move(m_blocks);
    }

private:
    /// Where the next tag or comment starts. "<95%" is text.
    [[nodiscard]] qsizetype nextTag(qsizetype from) const
    {
        for (auto at = m_html.indexOf(u'<', from); at >= 0; at = m_html.indexOf(u'<', at + 1)) {
            const QChar next = at + 1 < m_html.size() ? m_html[at + 1] : QChar(u' ');
            if ((next.unicode() < 128 && next.isLetter()) || next == u'/' || next == u'!' || next == u'?')
                return at;
        }
        return m_html.size();
    }

    void readMarkup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            const auto end = rest.indexOf(u"-->", 4);
            m_at = end < 0 ? m_html.size() : m_at + end + 3;
            return;
        }
        const auto end = tagEnd(rest);
        if (end < 0) { // a tag that is never closed is no tag
            flow().add(decodedEntities(rest));
            m_at = m_html.size();
            return;
        }
        m_at += end + 1;
        if (rest[1] != u'!' && rest[1] != u'?')
            readTag(rest.sliced(1, end - 1));
    }

    /// The '>' that ends a tag, past those in quotes.
    static qsizetype tagEnd(QStringView rest)
    {
        QChar quote;
        const qsizetype end = std::min(rest.size(), longestTag);
        for (qsizetype i = 1; i < end; ++i) {
            if (!quote.isNull())
                quote = rest[i] == quote ? QChar() : quote;
            else if (rest[i] == u'>')
                return i;
            else if ((rest[i] == u'"' || rest[i] == u'\'') && rest[i - 1] == u'=')
                quote = rest[i];
        }
        return rest.indexOf(u'>');
    }

    void readTag(QStringView inside)
    {
        Tag tag;
        tag.closing = inside.startsWith(u'/');
        qsizetype i = tag.closing ? 1 : 0;
        const qsizetype start = i;
        while (i < inside.size() && (inside[i].isLetterOrNumber() || inside[i] == u':'))
            ++i;
        tag.name = inside.sliced(start, i - start).toString().toLower();
        tag.attributes = inside.sliced(i);
        if (!tag.closing && (tag.name == u"style" || tag.name == u"script" || tag.name == u"title"))
            skipTo(tag.name);
        else if (!readTableTag(tag))
            readTextTag(tag);
    }

    void skipTo(const QString &name)
    {
        const auto end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    bool readTableTag(const Tag &tag)
    {
        if (tag.name == u"table") {
            if (tag.closing)
                endTable();
            else if (m_tables.size() < maxNesting)
                beginTable();
            return true;
        }
        const bool cell = tag.name == u"td" || tag.name == u"th";
        if (!cell && tag.name != u"tr")
            return false;
        if (m_tables.empty()) {
            if (tag.closing)
                return true;
            beginTable(); // Excel's fragment begins inside its table
        }
        TableInMaking &table = m_tables.back();
        if (cell && tag.closing)
            table.endCell();
        else if (cell)
            table.beginCell(spanOf(tag, u"colspan"), spanOf(tag, u"rowspan"));
        else if (tag.closing)
            table.endRow();
        else
            table.beginRow();
        return true;
    }

    void readTextTag(const Tag &tag)
    {
        const QString &name = tag.name;
        const bool heading = name.size() == 2 && name[0] == u'h' && name[1].isDigit();
        if (name == u"br" || name == u"p" || name == u"div" || name == u"li" || name == u"ul" || name == u"ol"
            || heading) {
            flow().breakLine();
            if (m_tables.empty())
                endParagraph();
        }
    }

    void beginTable()
    {
        if (m_tables.empty())
            endParagraph();
        m_tables.emplace_back(m_cells);
    }

    void endTable()
    {
        if (m_tables.empty())
            return;
        HtmlBlock block = m_tables.back().take();
        m_tables.pop_back();
        if (!m_tables.empty() && m_tables.back().inCell()) { // the cell around it shows it too
            for (const auto &row : block.rows) {
                m_tables.back().text.breakLine();
                for (const HtmlCell &cell : row)
                    m_tables.back().text.add(cell.covered ? QString() : cell.text + u' ');
            }
        }
        if (!block.rows.empty())
            m_blocks.push_back(std::move(block));
    }

    void endParagraph()
    {
        const QString text = m_text.take();
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            m_blocks.push_back({ line, {} });
    }

    FlowText &flow() { return m_tables.empty() ? m_text : m_tables.back().text; }

    QStringView m_html;
    qsizetype m_at = 0;
    FlowText m_text;
    std::vector<TableInMaking> m_tables;
    std::vector<HtmlBlock> m_blocks;
    qint64 m_cells = 0;
};

} // namespace

std::vector<HtmlBlock> readHtml(QStringView html)
{
    return HtmlReader(html).read();
}
