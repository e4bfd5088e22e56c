// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClipboardTable.h"

#include "HtmlTables.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString ownType()
{
    return u"application/x-maatlat-cells"_s;
}

/// Where the quoted field that begins at @p start ends: behind its closing quote; -1 when it is no quoted field.
qsizetype endOfQuoted(const QString &text, qsizetype start)
{
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        if (text[at] != u'"')
            continue;
        if (at + 1 < text.size() && text[at + 1] == u'"') {
            ++at;
            continue;
        }
        const bool closes = at + 1 == text.size() || text[at + 1] == u'\t' || text[at + 1] == u'\n';
        return closes ? at + 1 : -1;
    }
    return -1;
}

bool isBlank(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &text) { return text.trimmed().isEmpty(); });
}

CellTexts withoutBlankEnd(CellTexts rows)
{
    while (!rows.empty() && isBlank(rows.back()))
        rows.pop_back();
    return rows;
}

/// Makes rows of fields. Columns that are empty from top to bottom at the right are left out, and take no room meanwhile: a
/// whole row that is copied in a sheet has 16 384 of them.
class RowBuilder
{
public:
    void add(const QString &text)
    {
        ++m_rows.back().fields;
        if (text.trimmed().isEmpty())
            return;
        QStringList &texts = m_rows.back().texts;
        while (texts.size() + 1 < m_rows.back().fields)
            texts += QString();
        texts += text;
        m_columns = std::max(m_columns, texts.size());
    }

    void endRow() { m_rows.emplace_back(); }

    [[nodiscard]] CellTexts take()
    {
        CellTexts result;
        for (Row &row : m_rows) {
            while (row.texts.size() < std::min(row.fields, m_columns))
                row.texts += QString();
            result.push_back(std::move(row.texts));
        }
        return withoutBlankEnd(std::move(result));
    }

private:
    struct Row
    {
        QStringList texts;
        qsizetype fields = 0;
    };
    std::vector<Row> m_rows { {} };
    qsizetype m_columns = 0;
};

/// A field that would be read as more than one is put in quotes.
QString asField(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString asText(const CellTexts &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &text : row)
            fields += asField(text);
        lines += fields.join(u'\t');
    }
    return lines.join(u'\n');
}

QString asHtml(const CellTexts &rows)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &text : row)
            html += u"<td>"_s + text.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

CellTexts ClipboardTable::fromText(const QString &given)
{
    QString text = given;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    RowBuilder rows;
    qsizetype at = 0;
    for (;;) {
        const qsizetype quoted = at < text.size() && text[at] == u'"' ? endOfQuoted(text, at) : -1;
        qsizetype end = quoted;
        if (quoted >= 0) {
            rows.add(text.sliced(at + 1, quoted - at - 2).replace(u"\"\""_s, u"\""_s));
        } else {
            end = at;
            while (end < text.size() && text[end] != u'\t' && text[end] != u'\n')
                ++end;
            rows.add(text.sliced(at, end - at));
        }
        if (end >= text.size())
            break;
        if (text[end] == u'\n')
            rows.endRow();
        at = end + 1;
    }
    return rows.take();
}

CellTexts ClipboardTable::fromHtml(const QString &html)
{
    CellTexts largest;
    for (const HtmlBlock &block : readHtml(html)) {
        CellTexts rows;
        for (const std::vector<HtmlCell> &row : block.rows) {
            rows.emplace_back();
            for (const HtmlCell &cell : row)
                rows.back() += cell.covered ? QString() : cell.text;
        }
        if (rows.size() > largest.size())
            largest = std::move(rows);
    }
    return withoutBlankEnd(largest);
}

CellTexts ClipboardTable::read(const QMimeData &data)
{
    if (data.hasFormat(ownType()))
        return fromText(QString::fromUtf8(data.data(ownType())));
    const QString text = data.text();
    const bool oneRun = !text.contains(u'\t') && !text.trimmed().contains(u'\n');
    if (oneRun && data.hasHtml()) {
        if (CellTexts table = fromHtml(data.html()); !table.empty())
            return table;
    }
    return fromText(text);
}

std::unique_ptr<QMimeData> ClipboardTable::write(const CellTexts &own, const CellTexts &shown)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(asText(shown));
    data->setHtml(asHtml(shown));
    data->setData(ownType(), asText(own).toUtf8());
    return data;
}
