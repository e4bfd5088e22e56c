// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexReadingSegment.h"

#include "AnnexBands.h"
#include "AnnexCells.h"
#include "AnnexHeaderWords.h"
#include "AnnexRows.h"
#include "NormReader.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Reads the rows under one header.
class SegmentReader
{
public:
    SegmentReader(const AnnexMapping &mapping, const AnnexGrid &grid, AnnexDraft &draft)
        : m_mapping(mapping)
        , m_grid(grid)
        , m_draft(draft)
        , m_width(mapping.fields.size())
    {
    }

    void add(AnnexGridRow row)
    {
        while (row.cells.size() > m_width && row.cells.back().text.isEmpty())
            row.cells.pop_back();
        const auto filled = std::ranges::count_if(
            row.cells, [](const AnnexCell &cell) { return !cell.text.isEmpty() && !cell.covered; });
        if (filled == 0)
            return;
        const bool isNote = filled == 1 && looksLikeFootnote(row.cells[firstFilled(row)].text);
        if (isNote || isTotal(row))
            return;
        if (isSection(row, filled)) {
            m_group = row.cells[firstFilled(row)].text.simplified();
            return;
        }
        const bool fits = row.cells.size() == m_width || m_grid.alignsByItself;
        const bool trimmed = !fits && m_grid.endMayBeTrimmed && row.cells.size() < m_width
            && (isRowWithoutEnd(row) || (m_mapping.has(AnnexField::Code) && continuesLast(row)));
        if (!fits && !trimmed)
            return refuse(row, row.cells.size() < m_width ? AnnexNoteCode::TooFewCells : AnnexNoteCode::TooManyCells,
                          { QString::number(row.cells.size()), QString::number(m_width) });
        row.cells.resize(std::max(row.cells.size(), m_width));
        if (continuesLast(row))
            return join(row);
        if (const auto field = shiftedField(row))
            return refuse(row, AnnexNoteCode::CellsShifted,
                          { headerOf(static_cast<std::size_t>(m_mapping.columnOf(*field))) });
        take(row, trimmed);
    }

    void finish() { flush(); }

private:
    [[nodiscard]] const AnnexCell *cellOf(const AnnexGridRow &row, AnnexField field) const
    {
        const int column = m_mapping.columnOf(field);
        return column >= 0 && static_cast<std::size_t>(column) < row.cells.size()
            ? &row.cells[static_cast<std::size_t>(column)]
            : nullptr;
    }

    /// The text of a cell of this row alone: what a merged cell lends to rows under it does not count.
    [[nodiscard]] QString ownText(const AnnexGridRow &row, AnnexField field) const
    {
        const AnnexCell *cell = cellOf(row, field);
        return cell && !cell->covered ? cell->text : QString();
    }

    [[nodiscard]] static std::size_t firstFilled(const AnnexGridRow &row)
    {
        const auto found = std::ranges::find_if(row.cells, [](const AnnexCell &cell) { return !cell.text.isEmpty(); });
        return static_cast<std::size_t>(found - row.cells.begin());
    }

    /// "Totaal", with nothing but sums beside it.
    [[nodiscard]] bool isTotal(const AnnexGridRow &row) const
    {
        const bool isBare = ownText(row, AnnexField::Norm).isEmpty() && ownText(row, AnnexField::Frequency).isEmpty();
        return isBare
            && (looksLikeTotal(ownText(row, AnnexField::Title)) || looksLikeTotal(ownText(row, AnnexField::Code)));
    }

    /// A heading between the rows: a single cell at the front, in a table of three columns or more.
    [[nodiscard]] bool isSection(const AnnexGridRow &row, std::ptrdiff_t filled) const
    {
        constexpr std::size_t leastWidth = 3;
        if (filled != 1 || m_width < leastWidth || row.cells.front().text.isEmpty() || row.cells.front().covered)
            return false;
        static const QRegularExpression numbered(uR"re(^(\d+(\.\d+)*|\pL)[.)]?\s+\p{Lu})re"_s);
        const QString &text = row.cells.front().text;
        const bool isHeading = text.front().isUpper() || numbered.match(text).hasMatch();
        return isHeading && !looksLikeCode(text) && row.cells.size() <= m_width;
    }

    /// A row whose last cells are absent, and where all that is there stands in its column.
    [[nodiscard]] bool isRowWithoutEnd(const AnnexGridRow &row) const
    {
        const AnnexCell *norm = cellOf(row, AnnexField::Norm);
        const AnnexCell *code = cellOf(row, AnnexField::Code);
        const AnnexCell *frequency = cellOf(row, AnnexField::Frequency);
        if (!norm || !looksLikeNorm(norm->text) || looksLikeConsequence(norm->text))
            return false;
        if (m_mapping.has(AnnexField::Code) && !(code && looksLikeCode(code->text)))
            return false;
        if (frequency)
            return looksLikeFrequency(frequency->text);
        // What is typical of a column that is absent shows that a cell before it was left out.
        const bool misplaced = std::ranges::any_of(row.cells, [this](const AnnexCell &cell) {
            return (m_mapping.has(AnnexField::Frequency) && looksLikeFrequency(cell.text))
                || (m_mapping.has(AnnexField::Links) && looksLikeLinks(cell.text));
        });
        return !misplaced;
    }

    /// The right number of cells, and yet something stands where it cannot belong: the column of it.
    [[nodiscard]] std::optional<AnnexField> shiftedField(const AnnexGridRow &row) const
    {
        const QString code = ownText(row, AnnexField::Code);
        const QString title = ownText(row, AnnexField::Title);
        const QString norm = ownText(row, AnnexField::Norm);
        const QString frequency = ownText(row, AnnexField::Frequency);
        const bool isNoPeriod = !frequency.isEmpty() && !looksLikeFrequency(frequency);
        if (isNoPeriod && looksLikeNorm(frequency) && !norm.isEmpty() && !looksLikeNorm(norm))
            return AnnexField::Frequency;
        if (isOnlyNorm(code) || (isOnlyFrequency(code) && !looksLikeCode(code))) // "Q1" may be either
            return AnnexField::Code;
        const bool isPeriod = isOnlyFrequency(title) && (isNoPeriod || !looksLikeNorm(norm));
        if (isOnlyNorm(title) || isPeriod || (looksLikeCode(title) && !code.isEmpty() && !looksLikeCode(code)))
            return AnnexField::Title;
        if ((isNoPeriod && isOnlyFrequency(norm))
            || (isCodeWithLetters(norm) && !code.isEmpty() && !looksLikeCode(code)))
            return AnnexField::Norm;
        const bool lacksPeriod = m_mapping.has(AnnexField::Frequency) && !looksLikeFrequency(frequency);
        if (lacksPeriod && isOnlyFrequency(ownText(row, AnnexField::Method)))
            return AnnexField::Method;
        const QString responsible = ownText(row, AnnexField::Responsible);
        if (isOnlyNorm(responsible) || (lacksPeriod && isOnlyFrequency(responsible)))
            return AnnexField::Responsible;
        return std::nullopt;
    }

    [[nodiscard]] static bool isCodeWithLetters(const QString &text)
    {
        return looksLikeCode(text) && std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
    }

    /// A norm in another column, while the column of norms holds none.
    void noteNormElsewhere(const AnnexGridRow &row, const AnnexRow &kpi)
    {
        const bool hasFigure = std::ranges::any_of(kpi.norm, [](QChar sign) { return sign.isDigit(); });
        const bool hasNoColumn = !m_mapping.has(AnnexField::Norm);
        if (hasNoColumn && kpi.norm.isEmpty() && !m_mapping.hasRivalNorms && looksLikeNorm(kpi.title))
            m_draft.findings.push_back(
                { AnnexNoteCode::NormElsewhere,
                  row.line,
                  nameOf(kpi),
                  kpi.title,
                  { headerOf(static_cast<std::size_t>(m_mapping.columnOf(AnnexField::Title))) } });
        if (hasNoColumn || hasFigure || looksUndecided(kpi.norm) || !kpi.bands.empty())
            return;
        static const QRegularExpression start(uR"re(^\s*([<>≤≥]=?\s*[-+−]?\d|\d+([.,]\d+)?\s*%))re"_s);
        for (std::size_t column = 0; column < std::min(row.cells.size(), m_width); ++column) {
            const auto field = m_mapping.fields[column];
            const bool isOther = (!field && !headsFigures(foldedHeader(headerOf(column))))
                || field == AnnexField::Method || field == AnnexField::Source || field == AnnexField::Frequency;
            const QString &text = row.cells[column].text;
            if (isOther && start.match(text).hasMatch() && !looksLikeConsequence(text)) {
                m_draft.findings.push_back(
                    { AnnexNoteCode::NormElsewhere, row.line, nameOf(kpi), text, { headerOf(column) } });
                return;
            }
        }
    }

    /// The columns of norms that were left out.
    void noteRivals(const AnnexGridRow &row, const AnnexRow &kpi)
    {
        for (const std::size_t column : m_mapping.rivals) {
            const QString text = column < row.cells.size() ? row.cells[column].text : QString();
            const bool isLeftOut = column < m_width && !m_mapping.fields[column];
            if (isLeftOut && looksLikeNorm(text) && text != kpi.norm)
                m_draft.findings.push_back(
                    { kpi.norm.isEmpty() ? AnnexNoteCode::NormElsewhere : AnnexNoteCode::OtherNormText,
                      row.line,
                      nameOf(kpi),
                      text,
                      { headerOf(column) } });
        }
    }

    [[nodiscard]] bool continuesLast(const AnnexGridRow &row) const
    {
        if (!m_last)
            return false;
        const QString title = ownText(row, AnnexField::Title);
        const bool hasCode = m_mapping.has(AnnexField::Code);
        if (hasCode && !ownText(row, AnnexField::Code).isEmpty())
            return false;
        if (!m_mapping.has(AnnexField::Title))
            return hasCode;
        if (title.isEmpty())
            return true;
        if (!hasCode)
            return isRestOfTitle(row, title);
        const bool ownNorm = looksLikeNorm(ownText(row, AnnexField::Norm));
        return !(title.front().isUpper() && ownNorm);
    }

    /// "spoedmeldingen" under "Reactietijd bij", in a table without codes.
    [[nodiscard]] bool isRestOfTitle(const AnnexGridRow &row, const QString &title) const
    {
        const QString before = ownText(*m_last, AnnexField::Title);
        return title.front().isLower() && !before.isEmpty() && before.front().isUpper()
            && m_mapping.has(AnnexField::Norm) && !looksLikeNorm(ownText(row, AnnexField::Norm));
    }

    /// Another requirement is set apart; the rest of a sentence is not.
    static QString joined(const QString &before, const QString &after)
    {
        if (before.isEmpty() || after.isEmpty())
            return before + after;
        const bool another = QStringView(u"<>≤≥=").contains(after.front()) && !before.endsWith(u';');
        return before + (another ? u"; "_s : u" "_s) + after;
    }

    void join(const AnnexGridRow &row)
    {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const AnnexCell &cell = row.cells[column];
            if (cell.covered || column >= m_last->cells.size())
                continue;
            m_last->cells[column].text = joined(m_last->cells[column].text, cell.text);
        }
    }

    void take(const AnnexGridRow &row, bool cutShort)
    {
        flush();
        m_last = row;
        m_lastGroup = m_group;
        m_lastCutShort = cutShort;
    }

    void refuse(const AnnexGridRow &row, AnnexNoteCode code, const QStringList &arguments)
    {
        QStringList texts;
        for (const AnnexCell &cell : row.cells)
            texts += cell.text;
        const QString text = texts.join(u" | "_s).simplified();
        constexpr qsizetype shown = 200;
        m_draft.refused.push_back({ code, row.line, ownText(row, AnnexField::Code),
                                    text.size() > shown ? text.first(shown) + u'…' : text, arguments });
    }

    void flush()
    {
        if (!m_last)
            return;
        const AnnexGridRow row = *std::exchange(m_last, std::nullopt);
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const bool isNorm = column < m_width && m_mapping.fields[column] == AnnexField::Norm;
            const QString &text = row.cells[column].text;
            if (looksRunTogether(text) || (isNorm && holdsSeveralNorms(text)))
                return refuse(row, AnnexNoteCode::SeveralInOneCell, { headerOf(column) });
        }
        AnnexRow kpi;
        kpi.line = row.line;
        kpi.group = m_lastGroup;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const QString &text = row.cells[column].text;
            if (text.isEmpty())
                continue;
            kpi.raw.push_back({ headerOf(column), text });
            if (column < m_width && m_mapping.fields[column] == AnnexField::Band)
                kpi.bands.push_back({ row.line, text, headerOf(column), {} });
            else if (column < m_width && m_mapping.fields[column])
                assignField(kpi, *m_mapping.fields[column], text, m_draft.findings);
        }
        if (kpi.norm.isEmpty())
            kpi.norm = normOfBands(kpi.bands);
        takeWrittenBands(row, kpi);
        keepGroup(kpi);
        const bool isNamed = std::ranges::any_of(kpi.title, [](QChar sign) { return sign.isLetter(); });
        if (kpi.code.isEmpty() && !isNamed)
            return refuse(row, AnnexNoteCode::NoTitle, {});
        noteNormElsewhere(row, kpi);
        noteRivals(row, kpi);
        if (m_lastCutShort)
            m_draft.findings.push_back({ AnnexNoteCode::CellsMissingAtEnd, row.line, nameOf(kpi), {} });
        m_draft.rows.push_back(std::move(kpi));
    }

    /// A merged cell of the group stands in its first row only.
    void keepGroup(AnnexRow &kpi)
    {
        if (!m_mapping.has(AnnexField::Group))
            return;
        if (kpi.group.isEmpty())
            kpi.group = m_columnGroup;
        m_columnGroup = kpi.group;
    }

    /// "Goed: ≥ 95%; Matig: 90-95%" in a cell of its own.
    void takeWrittenBands(const AnnexGridRow &row, AnnexRow &kpi) const
    {
        for (std::size_t column = 0; column < row.cells.size() && kpi.bands.empty(); ++column)
            kpi.bands = bandsIn(row.cells[column].text, row.line);
        const bool hasNormColumn = m_mapping.has(AnnexField::Norm) || m_mapping.hasRivalNorms;
        if (kpi.norm.isEmpty() && !hasNormColumn)
            kpi.norm = normOfBands(kpi.bands);
    }

    /// "Groen ≥98%; Oranje 95-98%; Rood <95%": the cells under lights as one text.
    static QString normOfBands(const std::vector<AnnexBand> &bands)
    {
        QStringList parts;
        for (const AnnexBand &band : bands)
            parts += band.label + u' ' + band.range;
        return parts.join(u"; "_s);
    }

    [[nodiscard]] QString headerOf(std::size_t column) const
    {
        return column < m_width ? m_mapping.headers[static_cast<qsizetype>(column)]
                                : u"kolom "_s + QString::number(column + 1);
    }

    const AnnexMapping &m_mapping;
    const AnnexGrid &m_grid;
    AnnexDraft &m_draft;
    std::size_t m_width;
    QString m_group;
    std::optional<AnnexGridRow> m_last; ///< still open for what follows under it
    QString m_lastGroup;
    QString m_columnGroup; ///< what the column of groups said last
    bool m_lastCutShort = false;
};

} // namespace

void readAnnexSegment(const AnnexMapping &mapping, const AnnexGrid &grid, std::size_t first, std::size_t end,
                      AnnexDraft &draft)
{
    SegmentReader reader(mapping, grid, draft);
    for (std::size_t i = first; i < end; ++i)
        reader.add(grid.rows[i]);
    reader.finish();
}
