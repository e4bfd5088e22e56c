// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexBands.h"

#include "AnnexCells.h"
#include "AnnexRows.h"
#include "Norm.h"
#include "NumberText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto numberPattern = u"([-+−]?\\d+(?:[.,]\\d+)?)\\s*(%?)";

std::optional<Decimal> decimalOf(QString text)
{
    text.replace(u'−', u'-').remove(u'+');
    return readNumber(text).decimal;
}

/// "99% or above", "onder 95%": with signs for the words.
QString withSigns(const QString &range)
{
    struct Sign
    {
        QRegularExpression words;
        QString sign;
    };
    const auto words
        = [](const QString &pattern) { return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption); };
    static const Sign before[] = {
        { words(u"^(minimaal|ten ?minste|minstens|vanaf|at least)\\s+(?=\\d)"_s), u"≥"_s },
        { words(u"^(maximaal|hoogstens|ten hoogste|tot en met|at most|up to)\\s+(?=\\d)"_s), u"≤"_s },
        { words(u"^(meer dan|boven( de)?|hoger dan|more than|above|over)\\s+(?=\\d)"_s), u">"_s },
        { words(u"^(minder dan|onder( de)?|lager dan|less than|below|under)\\s+(?=\\d)"_s), u"<"_s },
    };
    static const Sign after[] = {
        { words(u"\\s+(of (meer|hoger)|en hoger|or (above|more|higher))$"_s), u"≥"_s },
        { words(u"\\s+(of (minder|lager)|en lager|or (below|less|lower))$"_s), u"≤"_s },
    };
    QString text = range.simplified();
    for (const Sign &each : before)
        text.replace(each.words, each.sign);
    for (const Sign &each : after) {
        if (text.contains(each.words))
            text = each.sign + text.remove(each.words);
    }
    return text;
}

/// The stretch of values that a written band means; none when it is words, or lost its sign.
std::optional<Band> bandOf(const QString &written)
{
    const QString range = withSigns(written);
    static const QString n = QString::fromUtf16(numberPattern);
    static const QRegularExpression between(u"^"_s + n + u"\\s*(?:-|–|t/m|tot en met)\\s*"_s + n);
    static const QRegularExpression two(u"^(≥|>=|>)\\s*"_s + n + u"\\s*(?:en|and|,)\\s*(≤|<=|<)?\\s*"_s + n);
    static const QRegularExpression one(u"^(≥|>=|>|≤|<=|<|=)?\\s*"_s + n);
    Band band;
    if (const auto match = between.match(range); match.hasMatch()) {
        const auto a = decimalOf(match.captured(1));
        const auto b = decimalOf(match.captured(3));
        if (!a || !b)
            return std::nullopt;
        band.lower = Bound { std::min(*a, *b), true };
        band.upper = Bound { std::max(*a, *b), true };
        return band;
    }
    if (const auto match = two.match(range); match.hasMatch()) {
        const auto low = decimalOf(match.captured(2));
        const auto high = decimalOf(match.captured(5));
        if (!low || !high)
            return std::nullopt;
        band.lower = Bound { *low, match.captured(1) != u">" };
        band.upper = Bound { *high, match.captured(4) != u"<" };
        return band;
    }
    const auto match = one.match(range);
    const auto value = match.hasMatch() ? decimalOf(match.captured(2)) : std::nullopt;
    if (!value)
        return std::nullopt;
    const QString sign = match.captured(1);
    const bool closed = sign != u"<" && sign != u">";
    if (!sign.startsWith(u'<') && !sign.startsWith(u'≤'))
        band.lower = Bound { *value, closed };
    if (!sign.startsWith(u'>') && !sign.startsWith(u'≥'))
        band.upper = Bound { *value, closed };
    return band;
}

bool isFailing(const QString &label)
{
    static const QRegularExpression words(
        u"onvoldoende|slecht|rood|kritiek|niet (behaald|gehaald|akkoord|acceptabel)|poor|fail|red\\b|insufficient|inadequate|unacceptable"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(label).hasMatch();
}

QString shownBound(const Decimal &value)
{
    return value.toPlain().replace(u'.', u',');
}

void lintBorders(const AnnexRow &row, std::vector<Band> bands, std::vector<AnnexNote> &findings)
{
    std::ranges::stable_sort(bands, [](const Band &a, const Band &b) {
        if (!a.lower || !b.lower)
            return !a.lower && b.lower;
        return a.lower->value < b.lower->value;
    });
    for (std::size_t i = 1; i < bands.size(); ++i) {
        const auto &upper = bands[i - 1].upper;
        const auto &lower = bands[i].lower;
        const bool overlap = !upper || !lower || upper->value > lower->value
            || (upper->value == lower->value && upper->closed && lower->closed);
        const bool gap = !overlap && (upper->value < lower->value || (!upper->closed && !lower->closed));
        if (overlap || gap) {
            QStringList places = { lower ? shownBound(lower->value) : QString() };
            if (gap && upper->value != lower->value)
                places.prepend(shownBound(upper->value));
            findings.push_back({ overlap ? AnnexNoteCode::OverlappingBands : AnnexNoteCode::GapBetweenBands,
                                 row.bands.front().line,
                                 nameOf(row),
                                 {},
                                 places });
        }
    }
}

/// Which way the norm asks for: 1 for much, -1 for little, 0 when it does not say.
int directionOf(const QString &norm)
{
    static const QRegularExpression more(u"reductie|minimaal|ten ?minste|minstens|at least|≥|>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression less(u"maximaal|hoogstens|ten hoogste|at most|no more than|≤|<|\\bmax\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression single(
        u"^\\D*\\d+(?:[.,]\\d+)?\\D*$"_s); // "95% binnen < 24 uur" asks for two things
    if (more.match(norm).hasMatch())
        return 1;
    return less.match(norm).hasMatch() && single.match(norm).hasMatch() ? -1 : 0;
}

/// A norm that asks for much, beside bands that call much a failure; or the other way about.
void lintDirection(const AnnexRow &row, const std::vector<Band> &bands, std::vector<AnnexNote> &findings)
{
    const int direction = bandsIn(row.norm, row.line).empty() ? directionOf(row.norm) : 0;
    for (std::size_t i = 0; direction != 0 && i < bands.size(); ++i) {
        const bool isTop = bands[i].lower && !bands[i].upper;
        const bool isBottom = bands[i].upper && !bands[i].lower;
        if (isFailing(row.bands[i].label) && (direction > 0 ? isTop : isBottom))
            findings.push_back({ AnnexNoteCode::BandsReversed, row.bands[i].line, nameOf(row),
                                 row.bands[i].range + u" | "_s + row.bands[i].label,
                                 direction > 0 ? QStringList() : QStringList { u"less"_s } });
    }
}

/// The percentage of the norm must be a border of the bands.
void lintNormNumber(const AnnexRow &row, const std::vector<Band> &bands, std::vector<AnnexNote> &findings)
{
    static const QRegularExpression percentage(u"(\\d+(?:[.,]\\d+)?)\\s*%"_s);
    std::vector<Decimal> wanted;
    for (auto match = percentage.globalMatch(row.norm); match.hasNext();) {
        if (const auto value = decimalOf(match.next().captured(1)))
            wanted.push_back(*value);
    }
    QStringList borders;
    for (const Band &band : bands) {
        for (const auto &bound : { band.lower, band.upper }) {
            if (!bound)
                continue;
            if (std::ranges::find(wanted, bound->value) != wanted.end())
                return;
            borders += shownBound(bound->value) + u'%';
        }
    }
    borders.removeDuplicates();
    if (!wanted.empty() && !borders.isEmpty())
        findings.push_back({ AnnexNoteCode::BandContradictsNorm,
                             row.bands.front().line,
                             nameOf(row),
                             row.norm,
                             { shownBound(wanted.front()) + u'%', borders.join(u", "_s) } });
}

} // namespace

bool lostItsComparator(const QString &text)
{
    static const QRegularExpression expression(uR"re(^\s*([:;?�¿]|â‰.)\s*\d)re"_s);
    return expression.match(text).hasMatch();
}

std::vector<AnnexBand> bandsIn(const QString &text, int line)
{
    static const QRegularExpression border(uR"re(\s*[;\n|]\s*)re"_s);
    static const QRegularExpression labelFirst(
        uR"re(^(\pL[\pL ]{2,24}?)(?:\s*[:=]|\s[–-]\s)?\s*([<>≤≥=]?=?\s*[-+−]?\d.*)$)re"_s);
    static const QRegularExpression labelLast(
        uR"re(^([<>≤≥=]?=?\s*[-+−]?\d.*?)\s*[:=→–-]+\s*(\pL[\pL ]{2,24})\.?$)re"_s);
    constexpr qsizetype longest = 400;
    if (text.size() > longest)
        return {};
    std::vector<AnnexBand> bands;
    for (const QString &part : text.split(border, Qt::SkipEmptyParts)) {
        const auto first = labelFirst.match(part.trimmed());
        const auto last = labelLast.match(part.trimmed());
        if (first.hasMatch() && isBandLabel(first.captured(1)))
            bands.push_back({ line, first.captured(2).trimmed(), first.captured(1).trimmed(), {} });
        else if (last.hasMatch() && isBandLabel(last.captured(2)))
            bands.push_back({ line, last.captured(1).trimmed(), last.captured(2).trimmed(), {} });
        else
            return {};
    }
    return bands.size() > 1 ? bands : std::vector<AnnexBand> {};
}

void lintAnnexBands(const AnnexRow &row, std::vector<AnnexNote> &findings)
{
    std::vector<Band> bands;
    bool percentages = !row.bands.empty();
    for (const AnnexBand &band : row.bands) {
        if (lostItsComparator(band.range))
            findings.push_back({ AnnexNoteCode::MissingComparator, band.line, nameOf(row), band.range });
        if (const auto read = bandOf(band.range))
            bands.push_back(*read);
        percentages = percentages && band.range.contains(u'%');
    }
    if (bands.size() != row.bands.size() || bands.size() < 2)
        return; // of some the sign was lost, or they are words: no borders to compare
    lintBorders(row, bands, findings);
    lintDirection(row, bands, findings);
    if (percentages)
        lintNormNumber(row, bands, findings);
}
