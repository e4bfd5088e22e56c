// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormClauses.h"

#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A mark is two signs of the private use area before an amount, and one behind it.
constexpr char16_t firstPiece = 0xE000;
constexpr char16_t firstPart = 0xE100;
constexpr char16_t endMark = 0xE0FF;

QString marked(const QString &text, NormPiece piece, const ClauseMarks &marks)
{
    if (marks.part < 0)
        return text;
    const QChar head[] = { QChar(static_cast<char16_t>(firstPiece + static_cast<char16_t>(piece))),
                           QChar(static_cast<char16_t>(firstPart + marks.part)) };
    return QString(head, 2) + text + QChar(endMark);
}

QString amount(const Decimal &value, Unit unit, const NormVersion *norm = nullptr)
{
    return shownAgreed(Ratio(value), unit, norm);
}

bool isTime(Unit unit)
{
    switch (unit) {
    case Unit::WorkingDay:
    case Unit::Day:
    case Unit::Week:
    case Unit::Month:
    case Unit::Hour:
    case Unit::OfficeHour:
    case Unit::Minute:
    case Unit::Second:
    case Unit::Millisecond:
        return true;
    default:
        return false;
    }
}

QString casePhrase(const CaseLimit &limit, const ClauseMarks &marks)
{
    const QString value = marked(amount(limit.value, limit.unit), NormPiece::CaseLimit, marks);
    if (isTime(limit.unit) && limit.comparator == Comparator::AtMost)
        return Words::tr("binnen %1").arg(value);
    const QString high = limit.high ? marked(amount(*limit.high, limit.unit), NormPiece::CaseLimit, marks) : QString();
    if (isTime(limit.unit) && limit.comparator == Comparator::Less)
        //: within a time that itself is too long: "in minder dan 30 s"
        return Words::tr("in minder dan %1").arg(value);
    return boundPhrase(limit.comparator, value, high);
}

const Band *metBand(const NormVersion &norm)
{
    const auto found = std::ranges::find(norm.bands, Verdict::Met, &Band::verdict);
    return found == norm.bands.end() ? nullptr : &*found;
}

/// "minimaal 95%"; all of a share is just "100%".
QString limitPhrase(const NormVersion &norm, const Indicator &indicator, const ClauseMarks &marks)
{
    if (!norm.value) {
        const Band *band = metBand(norm);
        return band ? bandText(*band, indicator.unit) : QString();
    }
    const QString value = marked(amount(*norm.value, indicator.unit, &norm), NormPiece::Limit, marks);
    const bool isAll = indicator.unit == Unit::Percent && indicator.input == InputKind::Fraction
        && norm.comparator == Comparator::AtLeast && *norm.value == Decimal(100);
    const QString high = norm.comparator == Comparator::Between
        ? marked(amount(norm.high.value_or(*norm.value), indicator.unit, &norm), NormPiece::High, marks)
        : QString();
    return isAll ? value : boundPhrase(norm.comparator, value, high);
}

QString shareClause(const NormVersion &norm, const Indicator &indicator, const ClauseMarks &marks)
{
    const QString limit = limitPhrase(norm, indicator, marks);
    const bool hasWords = !indicator.numeratorLabel.isEmpty() && !indicator.denominatorLabel.isEmpty();
    if (hasWords && indicator.caseLimit && marks.sameThings)
        //: %1 "minimaal 95%", %2 "binnen 10 werkdagen", %3 "afgehandeld"; of what was said just before
        return Words::tr("%1 %2 is %3").arg(limit, casePhrase(*indicator.caseLimit, marks), indicator.numeratorLabel);
    if (hasWords && indicator.caseLimit)
        //: %1 "minimaal 95%", %2 "klachten", %3 "binnen 10 werkdagen", %4 "afgehandeld"
        return Words::tr("%1 van de %2 %3 is %4")
            .arg(limit, indicator.denominatorLabel, casePhrase(*indicator.caseLimit, marks), indicator.numeratorLabel);
    if (hasWords)
        //: %1 "minimaal 95%", %2 "aanvragen", %3 "op tijd leverbaar"
        return Words::tr("%1 van de %2 telt als ‘%3’").arg(limit, indicator.denominatorLabel, indicator.numeratorLabel);
    //: %1 the title of a part, %2 "minimaal 95%", %3 "binnen 10 werkdagen"
    return Words::tr("‘%1’ in %2 van de gevallen %3 is").arg(indicator.title, limit, casePhrase(*indicator.caseLimit, marks));
}

QString valueClause(const NormVersion &norm, const Indicator &indicator, const ClauseMarks &marks)
{
    const QString limit = limitPhrase(norm, indicator, marks);
    if (indicator.judged == PeriodKind::Once)
        return marks.named ? Words::tr("‘%1’ %2 is").arg(indicator.title, limit) : Words::tr("de waarde %1 is").arg(limit);
    const QString period = periodNoun(indicator.judged, 1);
    //: %1 the title of a part or nothing, %2 "maand", %3 "minimaal 75%"
    return marks.named ? Words::tr("‘%1’ over een %2 %3 is").arg(indicator.title, period, limit)
                       : Words::tr("de waarde over een %1 %2 is").arg(period, limit);
}

QString answerClause(const NormVersion &norm, const Indicator &indicator, const ClauseMarks &marks)
{
    const bool isNo = norm.value->isZero();
    if (marks.named)
        return isNo ? Words::tr("het antwoord op ‘%1’ nee is").arg(indicator.title)
                    : Words::tr("het antwoord op ‘%1’ ja is").arg(indicator.title);
    return isNo ? Words::tr("het antwoord nee is") : Words::tr("het antwoord ja is");
}

QString readyClause(const QString &when, const Indicator &indicator, const ClauseMarks &marks)
{
    return marks.named ? Words::tr("‘%1’ klaar is %2").arg(indicator.title, when) : Words::tr("het klaar is %1").arg(when);
}

QString bandsSentence(const NormVersion &norm, Unit unit)
{
    QStringList sentences;
    for (const Band &band : norm.bands)
        //: %1 is the contract's own word for a band ("Matig"), %2 where it lies ("4 tot 7")
        sentences += Words::tr("%1: %2.").arg(bandLabel(band.label), bandText(band, unit));
    return sentences.join(u' ');
}

} // namespace

QString boundPhrase(Comparator comparator, const QString &value, const QString &high)
{
    switch (comparator) {
    case Comparator::Less:
        return Words::tr("minder dan %1").arg(value);
    case Comparator::AtMost:
        return Words::tr("hoogstens %1").arg(value);
    case Comparator::Greater:
        return Words::tr("meer dan %1").arg(value);
    case Comparator::AtLeast:
        return Words::tr("minimaal %1").arg(value);
    case Comparator::Equal:
        return Words::tr("precies %1").arg(value);
    case Comparator::Between:
        return Words::tr("tussen %1 en %2").arg(value, high);
    }
    return {};
}

QString deadlinePhrase(const Deadline &deadline)
{
    if (deadline.term.amount == 0)
        return Words::tr("uiterlijk op %1").arg(anchorName(deadline.anchor));
    //: %1 is a term ("6 maanden"), %2 a moment ("de ingangsdatum")
    return Words::tr("binnen %1 na %2").arg(termText(deadline.term), anchorName(deadline.anchor));
}

QString pathPhrase(const NormPath &path)
{
    switch (path.shape) {
    case NormPath::Shape::CalendarYear: return Words::tr("per jaar");
    case NormPath::Shape::ContractYear: return Words::tr("per contractjaar");
    case NormPath::Shape::Linear: break;
    }
    //: %1 is a term ("24 maanden")
    return Words::tr("na %1").arg(termText({ path.months, TermUnit::Month }));
}

QString normClause(const NormVersion &norm, const Indicator &indicator, const ClauseMarks &marks)
{
    if (indicator.input == InputKind::Survey)
        return Words::tr("het klanttevredenheidsonderzoek niet tot een sanctie leidt");
    if (norm.deadline)
        return readyClause(marked(deadlinePhrase(*norm.deadline), NormPiece::Limit, marks), indicator, marks);
    if (!norm.value && norm.offered) {
        NormVersion offer = norm;
        offer.value.swap(offer.offered);
        return normClause(offer, indicator, marks);
    }
    if (!norm.value && !metBand(norm))
        return {};
    if (norm.value && indicator.unit == Unit::Date)
        return readyClause(Words::tr("op uiterlijk %1").arg(marked(amount(*norm.value, indicator.unit), NormPiece::Limit, marks)),
                           indicator, marks);
    if (norm.value && indicator.unit == Unit::YesNo)
        return answerClause(norm, indicator, marks);
    if (indicator.input == InputKind::Derived)
        //: %1 "minimaal 95%"
        return Words::tr("%1 van de deelnemers de eigen norm haalt").arg(limitPhrase(norm, indicator, marks));
    const bool isShare = (!indicator.numeratorLabel.isEmpty() && !indicator.denominatorLabel.isEmpty()) || indicator.caseLimit;
    return isShare ? shareClause(norm, indicator, marks) : valueClause(norm, indicator, marks);
}

QStringList normExtras(const NormVersion &norm, const Indicator &indicator)
{
    QStringList sentences;
    if (indicator.input == InputKind::Survey || norm.deadline)
        return sentences;
    if (norm.offered && norm.value)
        sentences += Words::tr("Aangeboden is %1; de strengste van de twee telt.").arg(amount(*norm.offered, indicator.unit, &norm));
    if (norm.path)
        //: %1 is "per jaar" or "na 24 maanden"
        sentences += Words::tr("De norm geldt in zijn geheel %1; tot dan telt het deel van de tijd dat voorbij is.").arg(pathPhrase(*norm.path));
    if (!norm.bands.empty() && !norm.path)
        sentences += bandsSentence(norm, indicator.unit);
    if (norm.watchMargin && !norm.watchMargin->isZero()) {
        const Unit unit = indicator.unit == Unit::Percent ? Unit::PercentagePoint : indicator.unit;
        sentences += Words::tr("Let op binnen %1 van de norm.").arg(amount(*norm.watchMargin, unit));
    }
    return sentences;
}

std::vector<SentencePiece> piecesOf(const QString &marked)
{
    std::vector<SentencePiece> pieces;
    SentencePiece now;
    const auto close = [&] {
        if (!now.text.isEmpty())
            pieces.push_back(now);
        now = {};
    };
    for (qsizetype i = 0; i < marked.size(); ++i) {
        const char16_t sign = marked[i].unicode();
        if (sign == endMark) {
            close();
        } else if (sign >= firstPiece && sign < endMark && i + 1 < marked.size()) {
            close();
            now.piece = static_cast<NormPiece>(sign - firstPiece);
            now.part = marked[++i].unicode() - firstPart;
        } else {
            now.text += marked[i];
        }
    }
    close();
    return pieces;
}

QString caseLimitText(const CaseLimit &limit)
{
    return casePhrase(limit, {});
}

QString countedText(const Indicator &indicator)
{
    if (!indicator.caseLimit)
        return indicator.numeratorLabel;
    return (indicator.numeratorLabel + u' ' + caseLimitText(*indicator.caseLimit)).trimmed();
}
