// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexReading.h"

#include "AnnexGrid.h"
#include "AnnexRows.h"
#include "CsvReader.h"
#include "HtmlTables.h"
#include "SheetReader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 10 * 1024 * 1024; ///< bytes; an annex of a thousand pages has four million
constexpr std::size_t mostRows = 20'000; ///< of lines with text, or rows of a sheet

AnnexReading refusedWhole(AnnexNoteCode code, int line = 0)
{
    AnnexReading reading;
    reading.refused.push_back({ code, line, {}, {} });
    return reading;
}

/// Rows with a norm count most; what had to be refused counts against it.
qint64 scoreOf(const AnnexDraft &draft)
{
    constexpr qint64 withNorm = 4;
    qint64 score = 0;
    for (const AnnexRow &row : draft.rows)
        score += row.norm.isEmpty() ? 1 : withNorm;
    return score - static_cast<qint64>(draft.refused.size());
}

/// The best of several ways to understand a source; the first of equals.
class Contest
{
public:
    explicit Contest(const AnnexChoice &choice)
        : m_choice(choice)
    {
    }

    [[nodiscard]] bool wants(AnnexLayout layout) const
    {
        return m_choice.layout == AnnexLayout::None || m_choice.layout == layout;
    }
    void enter(AnnexLayout layout, AnnexDraft draft)
    {
        if (!wants(layout))
            return;
        const qint64 score = scoreOf(draft);
        const bool anything = !draft.rows.empty() || !draft.refused.empty();
        if (m_layout == AnnexLayout::None && !draft.tables.empty() && isPlainTable(draft.tables)) {
            m_tables = draft.tables;
            m_layout = layout;
        }
        if (anything && (!m_best || score > m_score)) {
            m_best = std::move(draft);
            m_score = score;
            m_bestLayout = layout;
        }
    }
    [[nodiscard]] bool hasRows() const { return m_best && !m_best->rows.empty(); }
    [[nodiscard]] AnnexReading result(const QStringList &openPoints)
    {
        if (!m_best) {
            AnnexReading nothing = refusedWhole(AnnexNoteCode::NoTable);
            nothing.tables = std::move(m_tables); // a person may say what its columns are
            nothing.layout = m_layout;
            return nothing;
        }
        AnnexReading reading;
        reading.layout = m_bestLayout;
        reading.tables = std::move(m_best->tables);
        reading.columns = std::move(m_best->columns);
        reading.rows = std::move(m_best->rows);
        reading.refused = std::move(m_best->refused);
        reading.findings = std::move(m_best->findings);
        reading.openPoints = openPoints;
        lintAnnex(reading.rows, reading.findings);
        std::ranges::stable_sort(reading.findings, {}, &AnnexNote::line);
        return reading;
    }

private:
    static bool isPlainTable(const std::vector<AnnexTable> &tables)
    {
        return std::ranges::any_of(tables,
                                   [](const AnnexTable &table) { return table.columns.size() > 1 && table.rows > 1; });
    }

    const AnnexChoice &m_choice;
    std::optional<AnnexDraft> m_best;
    qint64 m_score = 0;
    AnnexLayout m_bestLayout = AnnexLayout::None;
    std::vector<AnnexTable> m_tables; ///< of the first layout that has any, for when none is of KPI's
    AnnexLayout m_layout = AnnexLayout::None;
};

/// What a text falls apart into by chance is no table that a person should name the columns of.
AnnexDraft withoutTables(AnnexDraft draft)
{
    if (draft.rows.empty() && draft.refused.empty())
        draft.tables.clear();
    return draft;
}

bool isTooLong(const std::vector<AnnexLine> &lines)
{
    const auto filled
        = std::ranges::count_if(lines, [](const AnnexLine &line) { return !line.text.trimmed().isEmpty(); });
    return static_cast<std::size_t>(filled) > mostRows;
}

AnnexReading readText(const QString &text, const AnnexChoice &choice)
{
    const std::vector<AnnexLine> lines = annexLines(text);
    if (isTooLong(lines))
        return refusedWhole(AnnexNoteCode::TooLarge);
    Contest contest(choice);
    contest.enter(AnnexLayout::Bars, readAnnexTables(pipeGrids(lines), choice));
    contest.enter(AnnexLayout::Tabs, readAnnexTables(tabGrids(lines), choice));
    contest.enter(AnnexLayout::Form, readAnnexForm(lines));
    contest.enter(AnnexLayout::Form, readAnnexForm(tabsForBars(lines)));
    contest.enter(AnnexLayout::Listing, readAnnexListing(lines));
    if (!contest.hasRows())
        contest.enter(AnnexLayout::Spaces, withoutTables(readAnnexTables(spacedGrids(lines), choice)));
    if (!contest.hasRows())
        contest.enter(AnnexLayout::Bullets, withoutTables(readAnnexTables(bulletGrids(lines), choice)));
    if (!contest.hasRows()) {
        std::optional<AnnexNote> fault;
        contest.enter(AnnexLayout::Separated,
                      withoutTables(readAnnexTables(separatedGrids(text.toUtf8(), fault), choice)));
    }
    return contest.result(readOpenPoints(lines));
}

AnnexReading readSeparated(const QByteArray &bytes, const QString &text, const AnnexChoice &choice)
{
    std::optional<AnnexNote> fault;
    const std::vector<AnnexGrid> grids = separatedGrids(bytes, fault);
    if (fault)
        return refusedWhole(fault->code, fault->line);
    if (grids.front().rows.size() > mostRows)
        return refusedWhole(AnnexNoteCode::TooLarge);
    Contest contest(choice);
    contest.enter(AnnexLayout::Separated, readAnnexTables(grids, choice));
    contest.enter(AnnexLayout::Form, readAnnexForm(annexLines(grids)));
    if (contest.hasRows() || choice.layout == AnnexLayout::Separated)
        return contest.result(readOpenPoints(annexLines(text)));
    AnnexReading other = readText(text, choice);
    return other.rows.empty() && other.tables.empty() ? contest.result(other.openPoints) : other;
}

AnnexReading readHtmlSource(const QString &html, const AnnexChoice &choice)
{
    std::vector<AnnexGrid> grids;
    std::vector<AnnexLine> lines;
    int number = 0;
    for (const HtmlBlock &block : readHtml(html)) {
        if (block.rows.empty()) {
            for (AnnexLine &line : annexLines(block.text))
                lines.push_back({ ++number, line.text });
            continue;
        }
        AnnexGrid grid { {}, true };
        for (const auto &cells : block.rows) {
            AnnexGridRow row { ++number, {} };
            for (const HtmlCell &cell : cells)
                row.cells.push_back({ cell.text, cell.covered });
            lines.push_back(lineOf(row));
            grid.rows.push_back(std::move(row));
        }
        grids.push_back(std::move(grid));
    }
    if (isTooLong(lines))
        return refusedWhole(AnnexNoteCode::TooLarge);
    Contest contest(choice);
    contest.enter(AnnexLayout::Html, readAnnexTables(grids, choice));
    contest.enter(AnnexLayout::Form, readAnnexForm(lines));
    contest.enter(AnnexLayout::Listing, readAnnexListing(lines));
    if (!contest.hasRows())
        contest.enter(AnnexLayout::Bars, readAnnexTables(pipeGrids(lines), choice));
    return contest.result(readOpenPoints(lines));
}

AnnexNoteCode noteOf(Workbook::Fault fault)
{
    switch (fault) {
    case Workbook::Fault::OldFormat:
        return AnnexNoteCode::OldFormat;
    case Workbook::Fault::BinaryFormat:
        return AnnexNoteCode::BinaryFormat;
    case Workbook::Fault::WithMacros:
        return AnnexNoteCode::WithMacros;
    case Workbook::Fault::Password:
        return AnnexNoteCode::Password;
    case Workbook::Fault::TooLarge:
        return AnnexNoteCode::TooLarge;
    case Workbook::Fault::Hostile:
        return AnnexNoteCode::Hostile;
    case Workbook::Fault::OtherDocument:
        return AnnexNoteCode::OtherDocument;
    case Workbook::Fault::NotAWorkbook:
        return AnnexNoteCode::NotAWorkbook;
    default:
        return AnnexNoteCode::Damaged;
    }
}

void join(AnnexDraft &whole, AnnexDraft part)
{
    const auto append = [](auto &to, auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    append(whole.columns, part.columns);
    append(whole.rows, part.rows);
    append(whole.refused, part.refused);
    append(whole.findings, part.findings);
    append(whole.tables, part.tables);
}

/// The tables of all sheets, of which those that were read keep their mark.
AnnexReading withSheets(AnnexReading reading, std::vector<AnnexTable> tables)
{
    if (reading.layout != AnnexLayout::Sheets && !reading.rows.empty())
        return reading; // a form
    const auto isRead = [&](const AnnexTable &table) {
        return table.isTaken && std::ranges::any_of(reading.tables, [&](const AnnexTable &read) {
                   return read.isTaken && read.name == table.name && read.line == table.line;
               });
    };
    for (AnnexTable &table : tables)
        table.isTaken = isRead(table);
    reading.tables = std::move(tables);
    reading.layout = AnnexLayout::Sheets;
    return reading;
}

/// A sheet as a grid, and as lines for what reads lines.
struct SheetContents
{
    AnnexGrid grid;
    std::vector<AnnexLine> lines;
};

SheetContents contentsOf(const Sheet &sheet)
{
    SheetContents contents { { {}, true, false, sheet.name }, {} };
    int previous = 0;
    for (const SheetRow &cells : sheet.rows) {
        AnnexGridRow row { cells.number, {} };
        for (const SheetCell &cell : cells.cells)
            row.cells.push_back({ cell.text.trimmed(), cell.covered });
        if (cells.number > previous + 1)
            contents.lines.push_back({ previous + 1, QString() });
        previous = cells.number;
        contents.lines.push_back(lineOf(row));
        contents.grid.rows.push_back(std::move(row));
    }
    return contents;
}

/// Whether none of @p more is about a KPI of @p rows; a copy of a sheet is.
bool areOthers(const std::vector<AnnexRow> &rows, const std::vector<AnnexRow> &more)
{
    QSet<QString> names;
    for (const AnnexRow &row : rows)
        names << row.code.toCaseFolded() << row.title.toCaseFolded();
    names.remove(QString());
    return std::ranges::none_of(more, [&names](const AnnexRow &row) {
        return names.contains(row.code.toCaseFolded()) || names.contains(row.title.toCaseFolded());
    });
}

/// Every sheet as a draft of its own, and all of them together where they are about different KPI's; those that a
/// person chose go together.
AnnexReading readSheets(const QByteArray &bytes, const AnnexChoice &choice)
{
    const Workbook book = readWorkbook(bytes);
    if (book.fault != Workbook::Fault::None)
        return refusedWhole(noteOf(book.fault));
    Contest contest(choice);
    AnnexDraft chosen;
    std::vector<AnnexTable> tables;
    QStringList openPoints;
    for (const Sheet &sheet : book.sheets) {
        if (sheet.rows.size() > mostRows)
            return refusedWhole(AnnexNoteCode::TooLarge);
        const SheetContents contents = contentsOf(sheet);
        AnnexDraft draft = readAnnexTables({ contents.grid }, choice, tables.size());
        tables.insert(tables.end(), draft.tables.begin(), draft.tables.end());
        openPoints += readOpenPoints(contents.lines);
        if (!choice.tables.empty()) {
            join(chosen, std::move(draft));
            continue;
        }
        contest.enter(AnnexLayout::Form, readAnnexForm(contents.lines));
        if (!draft.rows.empty() && areOthers(chosen.rows, draft.rows))
            join(chosen, draft);
        contest.enter(AnnexLayout::Sheets, std::move(draft));
    }
    contest.enter(AnnexLayout::Sheets, std::move(chosen));
    return withSheets(contest.result(openPoints), std::move(tables));
}

bool looksLikeHtml(const QString &text)
{
    constexpr qsizetype looked = 200'000;
    const QString start = text.first(std::min(text.size(), looked));
    return start.contains(u"<table"_s, Qt::CaseInsensitive) || start.contains(u"<tr"_s, Qt::CaseInsensitive)
        || start.trimmed().startsWith(u"<html"_s, Qt::CaseInsensitive)
        || start.trimmed().startsWith(u"<!doctype html"_s, Qt::CaseInsensitive);
}

} // namespace

QString codeOf(AnnexField field)
{
    static const QStringList codes = { u"code"_s,       u"title"_s,       u"norm"_s,        u"target"_s, u"method"_s,
                                       u"frequency"_s,  u"consequence"_s, u"responsible"_s, u"links"_s,  u"purpose"_s,
                                       u"definition"_s, u"source"_s,      u"unit"_s,        u"group"_s,  u"band"_s };
    return codes.at(static_cast<int>(field));
}

AnnexKind annexKindOf(const QString &fileName)
{
    const QString end = fileName.sliced(fileName.lastIndexOf(u'.') + 1).toLower();
    if (end == u"txt" || end == u"md")
        return AnnexKind::Text;
    if (end == u"csv" || end == u"tsv")
        return AnnexKind::Separated;
    if (end == u"xlsx" || end == u"ods" || end == u"xls" || end == u"xlsm" || end == u"xlsb")
        return AnnexKind::Workbook;
    return end == u"html" || end == u"htm" ? AnnexKind::Html : AnnexKind::Guess;
}

AnnexReading readAnnex(const AnnexSource &source, const AnnexChoice &choice)
{
    if (source.bytes.trimmed().isEmpty())
        return refusedWhole(AnnexNoteCode::Empty);
    if (looksLikeWorkbook(source.bytes))
        return readSheets(source.bytes, choice);
    if (source.bytes.startsWith("%PDF") || source.bytes.startsWith("{\\rtf"))
        return refusedWhole(AnnexNoteCode::OtherDocument);
    if (source.kind == AnnexKind::Workbook)
        return refusedWhole(AnnexNoteCode::NotAWorkbook);
    if (source.bytes.size() > mostText)
        return refusedWhole(AnnexNoteCode::TooLarge);
    const auto text = decodeText(source.bytes);
    if (!text)
        return refusedWhole(AnnexNoteCode::NotText);
    if (source.kind == AnnexKind::Html || looksLikeHtml(*text))
        return readHtmlSource(*text, choice);
    return source.kind == AnnexKind::Separated ? readSeparated(source.bytes, *text, choice) : readText(*text, choice);
}
