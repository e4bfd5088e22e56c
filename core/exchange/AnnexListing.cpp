// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexCells.h"
#include "AnnexHeader.h"
#include "AnnexHeaderWords.h"
#include "AnnexRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 70;
constexpr qsizetype longestTitle = 160;

/// Lines without a gap between them, all indented by a tab or none.
struct Paragraph
{
    std::vector<AnnexLine> lines;
    bool indented = false;
};

std::vector<Paragraph> paragraphsOf(const std::vector<AnnexLine> &lines)
{
    std::vector<Paragraph> paragraphs;
    bool open = false;
    for (const AnnexLine &line : lines) {
        const QString text = line.text.trimmed();
        const bool indented = line.text.startsWith(u'\t') || line.text.startsWith(u"  "_s);
        if (text.isEmpty()) {
            open = false;
            continue;
        }
        if (!open || paragraphs.back().indented != indented)
            paragraphs.push_back({ {}, indented });
        paragraphs.back().lines.push_back({ line.number, text });
        open = true;
    }
    return paragraphs;
}

/// The fields that the lines of a paragraph name, one each; empty when it is no header.
std::vector<AnnexField> headerOf(const Paragraph &paragraph)
{
    constexpr int sure = 80;
    constexpr std::size_t most = 12;
    std::vector<AnnexField> fields;
    if (paragraph.lines.size() < 2 || paragraph.lines.size() > most)
        return {};
    for (const AnnexLine &line : paragraph.lines) {
        if (line.text.size() > longestLabel || line.text.contains(u'\t') || line.text.endsWith(u':'))
            return {};
        std::vector<HeaderClaim> claims = headerClaims(foldedHeader(line.text));
        std::erase_if(claims, [&](const HeaderClaim &claim) {
            return claim.score < sure || std::ranges::find(fields, claim.field) != fields.end();
        });
        const auto best = std::ranges::max_element(claims, {}, &HeaderClaim::score);
        if (best == claims.end())
            return {};
        fields.push_back(best->field);
    }
    const auto has = [&](AnnexField field) { return std::ranges::find(fields, field) != fields.end(); };
    const bool named = has(AnnexField::Title) || has(AnnexField::Code);
    return named && has(AnnexField::Norm) ? fields : std::vector<AnnexField> {};
}

/// Reads the paragraphs under one header, as long as they have its number of lines.
class ListingReader
{
public:
    ListingReader(const std::vector<Paragraph> &paragraphs, AnnexDraft &draft)
        : m_paragraphs(paragraphs)
        , m_draft(draft)
    {
    }

    void read()
    {
        for (std::size_t i = 0; i < m_paragraphs.size();) {
            m_fields = headerOf(m_paragraphs[i]);
            if (m_fields.empty()) {
                ++i;
                continue;
            }
            m_header = &m_paragraphs[i];
            addColumns();
            for (++i; i < m_paragraphs.size() && takes(i); ++i) { }
        }
    }

private:
    void addColumns()
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (std::ranges::find(m_draft.columns, m_header->lines[i].text, &AnnexColumn::header)
                == m_draft.columns.end())
                m_draft.columns.push_back({ m_header->lines[i].text, m_fields[i] });
        }
    }

    /// Whether these lines, from @p from on, are a row: short ones, with a norm where the header has it.
    [[nodiscard]] bool isRow(const Paragraph &paragraph, std::size_t from) const
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const QString &text = paragraph.lines[from + i].text;
            if (m_fields[i] == AnnexField::Norm && !looksLikeNorm(text) && !looksUndecided(text))
                return false;
            if (text.size() > longestTitle)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isRows(const Paragraph &paragraph) const
    {
        const std::size_t width = m_fields.size();
        if (paragraph.indented != m_header->indented || paragraph.lines.size() % width != 0)
            return false;
        for (std::size_t from = 0; from < paragraph.lines.size(); from += width) {
            if (!isRow(paragraph, from))
                return false;
        }
        return true;
    }

    bool takes(std::size_t i)
    {
        const Paragraph &paragraph = m_paragraphs[i];
        if (isRows(paragraph)) {
            for (std::size_t from = 0; from < paragraph.lines.size(); from += m_fields.size())
                addRow(paragraph, from);
            return true;
        }
        // One that does not line up, between rows that do, is refused; after the last one the listing is over.
        const bool goesOn = i + 1 < m_paragraphs.size() && isRows(m_paragraphs[i + 1]);
        if (!goesOn || paragraph.indented != m_header->indented)
            return false;
        QStringList texts;
        for (const AnnexLine &line : paragraph.lines)
            texts += line.text;
        const bool few = paragraph.lines.size() < m_fields.size();
        m_draft.refused.push_back({ few ? AnnexNoteCode::TooFewCells : AnnexNoteCode::TooManyCells,
                                    paragraph.lines.front().number,
                                    {},
                                    texts.join(u" | "_s).left(longestTitle),
                                    { QString::number(texts.size()), QString::number(m_fields.size()) } });
        return true;
    }

    void addRow(const Paragraph &paragraph, std::size_t from)
    {
        AnnexRow row;
        row.line = paragraph.lines[from].number;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const QString text = cleanedCell(paragraph.lines[from + i].text);
            row.raw.push_back({ m_header->lines[i].text, text });
            assignField(row, m_fields[i], text, m_draft.findings);
        }
        m_draft.rows.push_back(std::move(row));
    }

    const std::vector<Paragraph> &m_paragraphs;
    AnnexDraft &m_draft;
    std::vector<AnnexField> m_fields;
    const Paragraph *m_header = nullptr;
};

} // namespace

AnnexDraft readAnnexListing(const std::vector<AnnexLine> &lines)
{
    AnnexDraft draft;
    const std::vector<Paragraph> paragraphs = paragraphsOf(lines);
    ListingReader(paragraphs, draft).read();
    return draft;
}
