// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdtWriter.h"

#include "ChartPainter.h"
#include "PaperLook.h"
#include "PaperTimeline.h"
#include "ReportStyle.h"
#include "Words.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF chartSize(ReportStyle::textWidth, ReportStyle::textWidth * 0.36);
constexpr int chartDots = 1280;  ///< of its picture, across
constexpr int chartWidth = 600;  ///< on the page

/// Fills a text document from a report.
class Filling
{
public:
    explicit Filling(QTextDocument &document) : m_document(document), m_cursor(&document) { }

    void heading(const QString &text, int level)
    {
        QTextBlockFormat block;
        block.setHeadingLevel(level);
        block.setTopMargin(level == 1 ? 0 : 12);
        block.setBottomMargin(4);
        QTextCharFormat letters;
        letters.setFontWeight(QFont::DemiBold);
        letters.setFontPointSize(level == 1 ? 18 : 13);
        begin(block, letters);
        m_cursor.insertText(text);
    }

    void operator()(const ReportText &text)
    {
        QTextBlockFormat block;
        block.setBottomMargin(6);
        QTextCharFormat letters;
        if (text.style == ReportText::Style::Note)
            letters.setFontItalic(true);
        if (text.style == ReportText::Style::Lead)
            letters.setFontWeight(QFont::DemiBold);
        begin(block, letters);
        m_cursor.insertText(text.text);
        if (text.style == ReportText::Style::Bullet)
            m_cursor.createList(QTextListFormat::ListDisc);
    }

    void operator()(const ReportVerdict &verdict)
    {
        (*this)(ReportText { verdict.heading, ReportText::Style::Lead });
        (*this)(ReportText { verdictWord(verdict.verdict) + u": "_s + verdict.text });
    }

    void operator()(const ReportTable &table)
    {
        if (!table.caption.isEmpty())
            (*this)(ReportText { table.caption, ReportText::Style::Lead });
        const int columns = static_cast<int>(table.header.size());
        if (columns == 0)
            return;
        begin({}, {});
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(3);
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *grid = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
        for (int column = 0; column < columns; ++column)
            put(*grid, 0, column, { .text = table.header.at(column), .strong = true });
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (int column = 0; column < columns && column < static_cast<int>(table.rows[row].size()); ++column)
                put(*grid, static_cast<int>(row) + 1, column, table.rows[row][static_cast<std::size_t>(column)]);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFresh = true;
    }

    void operator()(const ChartSpec &spec)
    {
        addPicture(chartSize, [&spec](QPainter &painter, const QRectF &rect) { ChartPainter::paint(painter, rect, spec, paperLook()); });
    }

    void operator()(const TimelineSpec &spec)
    {
        (*this)(ReportText { spec.summary });
        const QSizeF size(ReportStyle::textWidth, PaperTimeline::heightOf(spec, ReportStyle::textWidth, PaperTimeline::mostHeight));
        addPicture(size, [&spec](QPainter &painter, const QRectF &rect) { PaperTimeline::paint(painter, rect, spec); });
    }

private:
    template<typename Paint>
    void addPicture(const QSizeF &size, const Paint &paint)
    {
        const qreal scale = chartDots / size.width();
        QImage picture((size * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        {
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(scale, scale);
            paint(painter, QRectF(QPointF(), size));
        }
        const QUrl name(u"grafiek-%1.png"_s.arg(++m_pictures));
        m_document.addResource(QTextDocument::ImageResource, name, picture);
        begin({}, {});
        QTextImageFormat image;
        image.setName(name.toString());
        image.setWidth(chartWidth);
        image.setHeight(chartWidth * size.height() / size.width());
        m_cursor.insertImage(image);
    }

    /// A block of its own; the document starts with an empty one.
    void begin(const QTextBlockFormat &block, const QTextCharFormat &letters)
    {
        if (m_isFresh) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        m_isFresh = false;
    }

    static void put(QTextTable &grid, int row, int column, const ReportCell &cell)
    {
        QTextCursor cursor = grid.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat block;
        if (cell.rightAligned)
            block.setAlignment(Qt::AlignRight);
        if (cell.part)
            block.setLeftMargin(12);
        cursor.setBlockFormat(block);
        QTextCharFormat letters;
        if (cell.strong)
            letters.setFontWeight(QFont::DemiBold);
        cursor.insertText(cell.text, letters);
    }

    QTextDocument &m_document;
    QTextCursor m_cursor;
    int m_pictures = 0;
    bool m_isFresh = true;
};

} // namespace

Status writeOdt(const Report &report, const QString &path)
{
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, report.title);
    Filling filling(document);
    filling.heading(report.title, 1);
    if (!report.subtitle.isEmpty())
        filling(ReportText { report.subtitle, ReportText::Style::Lead });
    for (const QString &fact : report.facts)
        filling(ReportText { fact });
    for (const ReportSection &section : report.sections) {
        if (!section.title.isEmpty())
            filling.heading(section.title, 2);
        for (const ReportBlock &block : section.blocks)
            std::visit(filling, block);
    }
    QBuffer content; // the writer closes what it wrote to, and a file that is renamed afterwards may not be closed
    if (!content.open(QIODevice::WriteOnly) || !QTextDocumentWriter(&content, "ODF").write(&document))
        return Error { ErrorCode::WriteFailed, u"the text could not be made"_s, { QDir::toNativeSeparators(path) } };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data()) != content.data().size() || !file.commit())
        return Error { ErrorCode::WriteFailed, file.errorString(), { QDir::toNativeSeparators(path) } };
    return done();
}
