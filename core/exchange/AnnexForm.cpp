// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexCells.h"
#include "AnnexFormLine.h"
#include "AnnexHeader.h"
#include "AnnexRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Under "Doel" or "Streefwaarde": the norm where there is no other, else something beside it.
struct Aside
{
    AnnexField field = AnnexField::Purpose;
    QString label;
    QStringList lines;
};

/// One KPI while its lines go by.
struct Card
{
    AnnexRow row;
    QStringList normLines; ///< under "Norm KPI"
    std::vector<Aside> asides;
    QString ruleNorm; ///< a line of its own: "Norm: 95%. Opdrachtnemer voldoet …"
    QString ruleNormValue; ///< the same without "Norm:"
    QStringList description;
    QString pendingRange; ///< a band whose label is still to come
    int pendingLine = 0;
    std::vector<AnnexField> known; ///< fields that have their text
    bool labelled = false; ///< has a label of a KPI: not a heading in a list of contents
};

bool startsWithPurpose(const QString &text)
{
    return text.contains(u"heeft als doel"_s) || text.startsWith(u"Doel:"_s);
}

class FormReader
{
public:
    explicit FormReader(AnnexDraft &draft)
        : m_draft(draft)
    {
    }

    void add(const AnnexLine &line)
    {
        const FormLine form = readFormLine(line.text);
        if (form.kind == FormLine::Kind::Nothing) {
            countBlank(line.text);
            return;
        }
        m_line = line.number;
        if (form.kind == FormLine::Kind::Card)
            beginCard(form);
        else if (form.kind == FormLine::Kind::Identity)
            takeIdentity(form);
        else if (m_card && form.kind == FormLine::Kind::Label)
            takeLabel(form);
        else if (m_card && form.kind == FormLine::Kind::Heading)
            finish();
        else if (m_card)
            takeText(form);
        m_blanks = 0;
    }

    void finish()
    {
        if (!m_card)
            return;
        Card card = *std::exchange(m_card, std::nullopt);
        m_section = FormSection::None;
        if (!card.labelled)
            return;
        settleNorm(card);
        QString &definition = card.row.definition; // that a label gave
        definition = (definition.isEmpty() ? card.description : QStringList(definition) + card.description).join(u'\n');
        m_draft.rows.push_back(std::move(card.row));
    }

private:
    /// Four empty lines end a form; a line with a tab is an empty cell in it. One ends what is said about consequences.
    void countBlank(const QString &text)
    {
        constexpr int endOfCard = 4;
        if (!text.isEmpty()) {
            m_blanks = 0;
            return;
        }
        if (++m_blanks >= endOfCard)
            finish();
        if (m_card && m_section == FormSection::Consequence && !m_card->row.consequence.isEmpty())
            m_section = FormSection::Done;
    }

    void beginCard(const FormLine &form)
    {
        const bool again = m_card && !m_card->labelled && m_card->row.title == form.label && form.code.isEmpty();
        if (again)
            return;
        finish();
        m_card = Card {};
        m_card->row.line = m_line;
        m_card->row.code = form.code;
        m_card->row.title = form.label;
        m_section = FormSection::Description;
    }

    /// A second name, or a name after the labels, begins the form of the next KPI.
    void takeIdentity(const FormLine &form)
    {
        const AnnexField field = *form.field;
        const auto isKnown = [&] {
            const AnnexRow &row = m_card->row;
            return !(field == AnnexField::Code ? row.code : row.title).isEmpty();
        };
        if (!m_card || m_card->labelled || isKnown()) {
            finish();
            m_card = Card {};
            m_card->row.line = m_line;
            m_section = FormSection::Description;
        }
        setOnce(field, form.texts.front(), form.label);
    }

    void takeLabel(const FormLine &form)
    {
        Card &card = *m_card;
        card.labelled = true;
        m_section = form.section;
        if (form.section != FormSection::Description && !form.field && form.section != FormSection::Bands
            && form.section != FormSection::Result && form.section != FormSection::Done)
            m_section = FormSection::Done;
        m_isAside = form.field == AnnexField::Norm && form.aside;
        if (m_isAside)
            card.asides.push_back({ *form.aside, form.label, {} });
        if (form.texts.isEmpty()) {
            m_label = form.label;
            m_field = form.field;
            return;
        }
        const QString value = form.texts.join(u' ');
        if (form.field == AnnexField::Norm && form.isProse && !m_isAside) {
            card.ruleNorm = form.whole;
            card.ruleNormValue = value;
            m_section = FormSection::Description;
            return;
        }
        if (form.field == AnnexField::Norm)
            normLines() += value;
        else if (form.field)
            setOnce(*form.field, value, form.label);
        m_section = FormSection::Done;
    }

    /// Where a line of the norm goes.
    [[nodiscard]] QStringList &normLines() { return m_isAside ? m_card->asides.back().lines : m_card->normLines; }

    void setOnce(AnnexField field, const QString &value, const QString &label)
    {
        AnnexRow &row = m_card->row;
        auto &known = m_card->known;
        if (std::ranges::find(known, field) != known.end())
            return; // what a table further on calls the same
        known.push_back(field);
        row.raw.push_back({ label, value });
        assignField(row, field, value, m_draft.findings);
    }

    void takeText(const FormLine &form)
    {
        if (takeBand(form))
            return;
        const QString text = form.texts.join(u' ');
        switch (m_section) {
        case FormSection::Description:
            takeDescription(text);
            break;
        case FormSection::Norm:
            if (startsWithPurpose(text))
                m_card->row.purpose = text;
            else if (!form.isColumnWord)
                normLines() += text;
            break;
        case FormSection::Result:
            if (looksLikeNorm(text))
                m_draft.findings.push_back({ AnnexNoteCode::PrefilledResult, m_line, nameOf(m_card->row), text });
            break;
        case FormSection::Field:
            if (m_field)
                setOnce(*m_field, text, m_label);
            m_section = FormSection::Done;
            break;
        case FormSection::Consequence:
            m_card->row.consequence += (m_card->row.consequence.isEmpty() ? QString() : u"\n"_s) + text;
            m_card->known.push_back(AnnexField::Consequence);
            break;
        default:
            break;
        }
    }

    /// Under a code on a line of its own the first line is the title.
    void takeDescription(const QString &text)
    {
        constexpr qsizetype longestTitle = 100;
        Card &card = *m_card;
        const bool isTitle = card.row.title.isEmpty() && card.description.isEmpty() && text.size() <= longestTitle
            && !text.endsWith(u'.');
        if (isTitle)
            card.row.title = text.simplified();
        else
            card.description += text;
    }

    /// "≥95% beschikbaarheid | Goed" on one line, or the range and the word on lines of their own.
    bool takeBand(const FormLine &form)
    {
        if (m_section != FormSection::Bands && m_section != FormSection::Norm)
            return false;
        Card &card = *m_card;
        if (form.texts.size() >= 2 && isBandLabel(form.texts[1])) {
            card.row.bands.push_back({ m_line, form.texts[0], form.texts[1], form.texts.value(2) });
            return true;
        }
        if (form.texts.size() == 1 && isBandLabel(form.texts[0])) {
            card.row.bands.push_back(
                { card.pendingRange.isEmpty() ? m_line : card.pendingLine, card.pendingRange, form.texts[0], {} });
            card.pendingRange.clear();
            return true;
        }
        if (m_section == FormSection::Bands && form.texts.size() == 1 && !form.isColumnWord) {
            card.pendingRange = form.texts[0];
            card.pendingLine = m_line;
            return true;
        }
        return m_section == FormSection::Bands;
    }

    void settleAsides(Card &card)
    {
        for (const Aside &aside : card.asides) {
            const QString text = aside.lines.join(u'\n');
            if (text.isEmpty())
                continue;
            const bool isNorm = card.normLines.isEmpty() && card.ruleNorm.isEmpty()
                && (aside.field == AnnexField::Target || looksLikeNorm(text) || card.asides.size() == 1);
            if (isNorm) {
                card.normLines += aside.lines;
                continue;
            }
            card.row.raw.push_back({ aside.label, text });
            assignField(card.row, aside.field, text, m_draft.findings);
        }
    }

    /// The line "Norm: …" wins when it holds a norm, since it says when the norm is met; what is left is noted.
    void settleNorm(Card &card)
    {
        settleAsides(card);
        AnnexRow &row = card.row;
        std::erase_if(row.bands, [](const AnnexBand &band) { return band.range.isEmpty(); });
        const QString section = card.normLines.join(u'\n');
        QString other;
        if (section.isEmpty())
            row.norm = card.ruleNormValue;
        else if (looksLikeNorm(card.ruleNorm)) {
            row.norm = card.ruleNorm;
            other = section;
        } else {
            row.norm = section;
            other = card.ruleNorm;
        }
        constexpr qsizetype sentence = 40;
        if (row.norm.isEmpty() && !row.bands.empty() && row.bands.front().range.size() > sentence)
            row.norm = row.bands.front().range; // the condition in words: "aan PI1 en PI2 worden voldaan"
        if (!row.norm.isEmpty())
            row.raw.insert(row.raw.begin(), { u"Norm"_s, row.norm });
        if (!other.isEmpty())
            m_draft.findings.push_back({ AnnexNoteCode::OtherNormText, row.line, nameOf(row), other });
    }

    AnnexDraft &m_draft;
    std::optional<Card> m_card;
    FormSection m_section = FormSection::None;
    std::optional<AnnexField> m_field;
    QString m_label;
    bool m_isAside = false; ///< the section of the norm is one of an Aside
    int m_line = 0;
    int m_blanks = 0;
};

void addColumns(AnnexDraft &draft)
{
    for (const AnnexRow &row : draft.rows) {
        for (const AnnexCellText &cell : row.raw) {
            const auto field = fieldOfLabel(cell.column);
            const bool known
                = std::ranges::find(draft.columns, cell.column, &AnnexColumn::header) != draft.columns.end();
            if (field && !known)
                draft.columns.push_back({ cell.column, *field });
        }
    }
}

} // namespace

AnnexDraft readAnnexForm(const std::vector<AnnexLine> &lines)
{
    AnnexDraft draft;
    FormReader reader(draft);
    for (const AnnexLine &line : lines)
        reader.add(line);
    reader.finish();
    addColumns(draft);
    return draft;
}
