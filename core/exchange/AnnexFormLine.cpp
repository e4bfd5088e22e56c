// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexFormLine.h"

#include "AnnexCells.h"
#include "AnnexGrid.h"
#include "AnnexHeader.h"
#include "AnnexHeaderWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestLabel = 60;

struct Label
{
    FormSection section = FormSection::None;
    std::optional<AnnexField> field;
    std::optional<AnnexField> aside = {};
};

/// What a label opens; none for text that is no label.
std::optional<Label> labelOf(const QString &text)
{
    if (text.size() > longestLabel)
        return std::nullopt;
    const QString folded = foldedHeader(text);
    if (folded == u"prestatienorm" || folded == u"prestatienormen")
        return Label { FormSection::Bands, {} };
    if (folded == u"gerealiseerde prestatie" || folded == u"realisatie" || folded == u"behaald resultaat")
        return Label { FormSection::Result, {} };
    if (folded == u"beoordelingsproces")
        return Label { FormSection::Done, {} };
    const auto field = fieldOfLabel(text);
    if (!field)
        return std::nullopt;
    switch (*field) {
    case AnnexField::Norm:
        return Label { FormSection::Norm, field, asideField(folded) };
    case AnnexField::Consequence:
        return Label { FormSection::Consequence, field };
    case AnnexField::Code:
    case AnnexField::Title:
    case AnnexField::Group:
        return std::nullopt; // the card has them from its heading
    default:
        return Label { FormSection::Field, field };
    }
}

/// Like labelOf(), also for a label that goes on: "Consequentie bij niet halen".
std::optional<Label> longLabelOf(const QString &text)
{
    constexpr int sure = 85;
    constexpr qsizetype longest = 45;
    if (const auto label = labelOf(text); label || text.size() > longest)
        return label;
    const auto claims = headerClaims(foldedHeader(text));
    const auto best = std::ranges::max_element(claims, {}, &HeaderClaim::score);
    if (best == claims.end() || best->score < sure)
        return std::nullopt;
    switch (best->field) {
    case AnnexField::Method:
    case AnnexField::Frequency:
    case AnnexField::Responsible:
        return Label { FormSection::Field, best->field };
    case AnnexField::Consequence:
        return Label { FormSection::Consequence, best->field };
    default:
        return std::nullopt;
    }
}

/// "## 2.2. KPI Leverbetrouwbaarheid #" without marks and number.
QString withoutHeadingMarks(const QString &text)
{
    static const QRegularExpression marks(uR"re(^#+\s*|\s*#+$)re"_s);
    static const QRegularExpression number(uR"re(^\d+(\.\d+)+\.?\s+)re"_s);
    QString bare = cleanedCell(text);
    bare = cleanedCell(bare.remove(marks));
    return bare.remove(number).trimmed();
}

/// "KPI 1: Kwaliteit", "KPI-03 – Wachttijd", "KPI Klanttevredenheid"; not "KPI's" and not a sentence.
bool readCard(const QString &text, FormLine &line)
{
    static const QRegularExpression code(
        uR"re(^((?:KPI|PI|SLA|Prestatie-?indicator)[\s-]?\d{1,3}(?:\.\d{1,3})*)\s*:?$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto bare = code.match(text); bare.hasMatch()) {
        line.kind = FormLine::Kind::Card;
        line.code = bare.captured(1).simplified();
        return true;
    }
    static const QRegularExpression numbered(
        uR"re(^((?:KPI|PI|Prestatie-?indicator|Indicator)[\s-]?\d{1,3}(?:\.\d{1,3})*)\s*[:.–—-]?\s+(\S.*)$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(uR"re(^(?:KPI|Prestatie-?indicator)(?:\s*:\s*|\s+)(?![’'\-]|\d)(\S.*)$)re"_s);
    if (text.size() > longestTitle || text.endsWith(u'.') || text.contains(u'|'))
        return false;
    auto match = numbered.match(text);
    const bool hasCode = match.hasMatch();
    if (!hasCode)
        match = named.match(text);
    if (!match.hasMatch())
        return false;
    line.kind = FormLine::Kind::Card;
    line.code = hasCode ? match.captured(1).simplified() : QString();
    line.label = match.captured(hasCode ? 2 : 1).simplified();
    return !line.label.contains(u"....."_s);
}

/// "KPI 3" and its name in the cell beside it, at the head of a table of two columns.
bool readCardOfCells(FormLine &line)
{
    static const QRegularExpression code(
        uR"re(^(?:KPI|PI|SLA|Prestatie-?indicator|Indicator)[\s.-]*(?:nr\.?\s*)?\d{1,3}(?:\.\d{1,3})*\s*:?$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.texts.size() != 2 || !code.match(line.texts[0]).hasMatch())
        return false;
    const QString &title = line.texts[1];
    if (title.size() > longestTitle || looksLikeNorm(title) || fieldOfLabel(title))
        return false;
    line.kind = FormLine::Kind::Card;
    line.code = line.texts[0].simplified();
    if (line.code.endsWith(u':'))
        line.code.chop(1);
    line.label = title.simplified();
    return true;
}

/// "KPI-ID: KPI-01", "Omschrijving | Wachttijd": names the KPI whose form begins or goes on.
bool readIdentity(FormLine &line)
{
    QString label = line.texts.front();
    QString value = line.texts.value(1);
    if (line.texts.size() == 1) {
        const auto colon = label.indexOf(u':');
        value = colon > 0 ? label.sliced(colon + 1).trimmed() : QString();
        label.truncate(std::max<qsizetype>(colon, 0));
    }
    const auto field = label.size() <= longestLabel ? fieldOfLabel(label) : std::nullopt;
    const bool names = field == AnnexField::Code || field == AnnexField::Title;
    if (!names || line.texts.size() > 2 || value.isEmpty() || value.size() > longestTitle || fieldOfLabel(value))
        return false;
    line.kind = FormLine::Kind::Identity;
    line.field = field;
    const std::vector<HeaderClaim> claims = headerClaims(foldedHeader(label));
    const bool isEither
        = std::ranges::any_of(claims, [](const HeaderClaim &claim) { return claim.field == AnnexField::Title; });
    if (field == AnnexField::Code && isEither && !looksLikeCode(value)) // "KPI | Wachttijd"
        line.field = AnnexField::Title;
    line.label = label;
    line.texts = { value };
    return true;
}

bool readLabel(const QString &bare, bool bullet, FormLine &line)
{
    const QString &first = line.texts.front();
    if (const auto label
        = line.texts.size() == 2 ? longLabelOf(first) : labelOf(line.texts.size() == 1 ? bare : first)) {
        line.kind = FormLine::Kind::Label;
        line.section = label->section;
        line.field = label->field;
        line.aside = label->aside;
        line.label = first;
        while (line.label.endsWith(u':') || line.label.endsWith(u'#'))
            line.label = line.label.chopped(1).trimmed();
        line.texts.removeFirst();
        if (!line.texts.isEmpty() && labelOf(line.texts.front())) { // the header of some other table
            line.section = FormSection::Done;
            line.field.reset();
            line.texts.clear();
        }
        return true;
    }
    const auto colon = first.indexOf(u':');
    const auto label = colon <= 0 ? std::nullopt
        : bullet                  ? labelOf(first.first(colon))
                                  : longLabelOf(first.first(colon));
    if (!label || line.texts.size() > 1 || first.sliced(colon + 1).trimmed().isEmpty())
        return false;
    line.kind = FormLine::Kind::Label;
    line.section = label->section;
    line.field = label->field;
    line.aside = label->aside;
    line.label = first.first(colon);
    line.isProse = bullet;
    line.texts = { first.sliced(colon + 1).trimmed() };
    return true;
}

} // namespace

FormLine readFormLine(const QString &text)
{
    static const QRegularExpression bullet(uR"re(^\s*[-*•·▪●○]\s+)re"_s);
    FormLine line;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return line;
    const auto mark = bullet.match(text);
    const QString body = mark.hasMatch() ? text.sliced(mark.capturedEnd()).trimmed() : trimmed;
    for (const QString &part : body.split(u'\t', Qt::SkipEmptyParts)) {
        const QString cell = cleanedCell(part);
        if (!cell.isEmpty())
            line.texts += cell;
    }
    if (line.texts.isEmpty())
        return line;
    line.kind = FormLine::Kind::Text;
    line.whole = line.texts.join(u' ');
    const QString bare = withoutHeadingMarks(line.texts.front());
    if (line.texts.size() == 1 && !mark.hasMatch() && readCard(bare, line))
        return line;
    line.kind = FormLine::Kind::Text;
    if (!mark.hasMatch() && readCardOfCells(line))
        return line;
    if (readLabel(bare, mark.hasMatch(), line) || readIdentity(line))
        return line;
    static const QRegularExpression columnWord(uR"re(^(percentage|aantal|resultaat|score|cijfer|waarde)$)re"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    line.isColumnWord = columnWord.match(line.texts.front()).hasMatch();
    if (trimmed.startsWith(u'#'))
        line.kind = FormLine::Kind::Heading;
    return line;
}
