// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexBands.h"
#include "AnnexCells.h"
#include "AnnexRows.h"
#include "NormReader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "KPI-01" and "kpi 1" are one code.
QString foldedCode(const QString &code)
{
    QString folded;
    QString digits;
    const auto flush = [&] {
        while (digits.size() > 1 && digits.startsWith(u'0'))
            digits.remove(0, 1);
        folded += digits;
        digits.clear();
    };
    for (const QChar sign : code) {
        if (sign.isDigit()) {
            digits += sign;
            continue;
        }
        flush();
        if (sign.isLetter())
            folded += sign.toLower();
        else if (sign == u'.')
            folded += sign;
    }
    flush();
    return folded.endsWith(u'.') ? folded.chopped(1) : folded;
}

void lintCodes(const std::vector<AnnexRow> &rows, std::vector<AnnexNote> &findings)
{
    QHash<QString, int> seen;
    for (const AnnexRow &row : rows) {
        if (row.code.isEmpty())
            continue;
        const QString code = foldedCode(row.code);
        if (const auto earlier = seen.constFind(code); earlier != seen.constEnd())
            findings.push_back({ AnnexNoteCode::DuplicateCode,
                                 row.line,
                                 row.code,
                                 row.title,
                                 { row.code, QString::number(*earlier) } });
        else
            seen.insert(code, row.line);
    }
}

void lintLinks(const std::vector<AnnexRow> &rows, std::vector<AnnexNote> &findings)
{
    struct Seen
    {
        QString text;
        int line = 0;
    };
    QHash<QString, Seen> titles;
    for (const AnnexRow &row : rows) {
        for (const AnnexLink &link : row.links) {
            if (link.code.isEmpty() || link.text.isEmpty())
                continue;
            const QString code = foldedCode(link.code); // "W1" is "W-01"
            const auto earlier = titles.constFind(code);
            if (earlier == titles.constEnd())
                titles.insert(code, { link.text, row.line });
            else if (earlier->text.compare(link.text, Qt::CaseInsensitive) != 0)
                findings.push_back({ AnnexNoteCode::LinkTitleDiffers,
                                     row.line,
                                     nameOf(row),
                                     link.text,
                                     { link.code, earlier->text, QString::number(earlier->line) } });
        }
    }
}

/// "vóór dag 5" beside "uiterlijk op dag 5": one limit, which one of the two counts in and the other does not.
bool differInTheLimit(const NormRequirement &norm, const NormRequirement &linked)
{
    const auto isUpper = [](Comparator side) { return side == Comparator::Less || side == Comparator::AtMost; };
    const auto isLower = [](Comparator side) { return side == Comparator::Greater || side == Comparator::AtLeast; };
    if (!norm.comparator || !linked.comparator || !norm.value || norm.value != linked.value || norm.unit != linked.unit)
        return false;
    const bool isOneSide = (isUpper(*norm.comparator) && isUpper(*linked.comparator))
        || (isLower(*norm.comparator) && isLower(*linked.comparator));
    return isOneSide && norm.comparator != linked.comparator && norm.unit.isKnown();
}

void lintLinkNorms(const AnnexRow &row, std::vector<AnnexNote> &findings)
{
    const NormReading norm = readNorm(normTextOf(row), { row.title, row.frequency.text });
    for (const AnnexLink &link : row.links) {
        const NormReading linked = readNorm(link.text);
        const bool differs = std::ranges::any_of(norm.requirements, [&linked](const NormRequirement &own) {
            return std::ranges::any_of(linked.requirements,
                                       [&own](const NormRequirement &other) { return differInTheLimit(own, other); });
        });
        if (differs)
            findings.push_back({ AnnexNoteCode::LinkNormDiffers,
                                 row.line,
                                 nameOf(row),
                                 row.norm.simplified(),
                                 { link.code, link.text } });
    }
}

void lintOpen(const AnnexRow &row, std::vector<AnnexNote> &findings)
{
    struct Place
    {
        QString name;
        const QString &text;
    };
    const Place places[] = { { u"norm"_s, row.norm },
                             { u"method"_s, row.method },
                             { u"frequency"_s, row.frequency.text },
                             { u"responsible"_s, row.responsible } };
    for (const Place &place : places) {
        if (looksUndecided(place.text))
            findings.push_back({ AnnexNoteCode::StillOpen, row.line, nameOf(row), place.text, { place.name } });
    }
}

} // namespace

void lintAnnex(const std::vector<AnnexRow> &rows, std::vector<AnnexNote> &findings)
{
    lintCodes(rows, findings);
    lintLinks(rows, findings);
    for (const AnnexRow &row : rows) {
        if (lostItsComparator(row.norm))
            findings.push_back({ AnnexNoteCode::MissingComparator, row.line, nameOf(row), row.norm });
        lintAnnexBands(row, findings);
        lintLinkNorms(row, findings);
        lintOpen(row, findings);
    }
}
