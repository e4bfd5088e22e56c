// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString amount(const Decimal &value, Unit unit, const NormVersion *norm = nullptr)
{
    return shownAgreed(Ratio(value), unit, norm);
}

/// "minimaal 75%", "minder dan 120 s": a noun phrase with its bound.
QString limitPhrase(const NormVersion &norm, Unit unit)
{
    const QString value = amount(*norm.value, unit, &norm);
    switch (norm.comparator) {
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
        return Words::tr("tussen %1 en %2").arg(value, amount(norm.high.value_or(*norm.value), unit, &norm));
    }
    return {};
}

/// What a met norm is called, at the head of its sentence: "Voldoende", "Doel gehaald".
QString metWord(const NormVersion &norm)
{
    return verdictWord(Verdict::Met, norm.kind);
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

QString bandsSentence(const NormVersion &norm, Unit unit)
{
    QStringList sentences;
    for (const Band &band : norm.bands)
        //: %1 is the contract's own word for a band ("Matig"), %2 where it lies ("4 tot 7")
        sentences += Words::tr("%1: %2.").arg(bandLabel(band.label), bandText(band, unit));
    return sentences.join(u' ');
}

/// One bound for everybody: the sentence without bands and margin.
QString boundSentence(const NormVersion &norm, const Indicator &indicator)
{
    const QString met = metWord(norm);
    const QString limit = limitPhrase(norm, indicator.unit);
    if (indicator.unit == Unit::YesNo)
        return norm.value->isZero() ? Words::tr("%1 als het antwoord nee is.").arg(met)
                                    : Words::tr("%1 als het antwoord ja is.").arg(met);
    if (indicator.input == InputKind::Derived)
        //: %1 "Voldoende", %2 "minimaal 95%"
        return Words::tr("%1 als %2 van de deelnemers de eigen norm haalt.").arg(met, limit);
    if (!indicator.numeratorLabel.isEmpty() && !indicator.denominatorLabel.isEmpty())
        //: %1 "Voldoende", %2 "minimaal 95%", %3 "aanvragen", %4 "op tijd leverbaar"
        return Words::tr("%1 als %2 van de %3 telt als ‘%4’.")
            .arg(met, limit, indicator.denominatorLabel, indicator.numeratorLabel);
    if (indicator.judged == PeriodKind::Once)
        return Words::tr("%1 als de waarde %2 is.").arg(met, limit);
    //: %1 "Voldoende", %2 "maand", %3 "minimaal 75%"
    return Words::tr("%1 als de waarde over een %2 %3 is.").arg(met, periodNoun(indicator.judged, 1), limit);
}

} // namespace

QString comparatorSign(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Less:
        return u"<"_s;
    case Comparator::AtMost:
        return u"≤"_s;
    case Comparator::Greater:
        return u">"_s;
    case Comparator::AtLeast:
        return u"≥"_s;
    case Comparator::Equal:
        return u"="_s;
    case Comparator::Between:
        return {};
    }
    return {};
}

QString bandText(const Band &band, Unit unit)
{
    const QString low = band.lower ? amount(band.lower->value, unit) : QString();
    const QString high = band.upper ? amount(band.upper->value, unit) : QString();
    if (!band.lower && !band.upper)
        return Words::tr("elke waarde");
    if (!band.upper)
        return band.lower->closed ? Words::tr("vanaf %1").arg(low) : Words::tr("boven %1").arg(low);
    if (!band.lower)
        return band.upper->closed ? Words::tr("tot en met %1").arg(high) : Words::tr("onder %1").arg(high);
    if (band.lower->closed && band.lower->value == band.upper->value)
        return Words::tr("precies %1").arg(low);
    if (band.lower->closed)
        return band.upper->closed ? Words::tr("%1 tot en met %2").arg(low, high)
                                  : Words::tr("%1 tot %2").arg(low, high);
    return band.upper->closed ? Words::tr("boven %1 tot en met %2").arg(low, high)
                              : Words::tr("boven %1 tot %2").arg(low, high);
}

QString normText(const NormVersion &norm, Unit unit)
{
    if (norm.deadline)
        return deadlinePhrase(*norm.deadline);
    if (const auto limit = fullLimit(norm); limit != norm.value) {
        NormVersion offer = norm;
        offer.value = limit;
        return normText(offer, unit);
    }
    if (!norm.value) {
        for (const Band &band : norm.bands) {
            if (band.verdict == Verdict::Met)
                return bandText(band, unit);
        }
        return Words::tr("nog niet bepaald");
    }
    if (unit == Unit::YesNo)
        return amount(*norm.value, unit);
    if (unit == Unit::Date)
        return Words::tr("uiterlijk %1").arg(amount(*norm.value, unit));
    if (norm.comparator == Comparator::Between)
        return limitPhrase(norm, unit);
    const QString text = comparatorSign(norm.comparator) + u' ' + amount(*norm.value, unit, &norm);
    if (!norm.path)
        return text;
    // Bands on a path are those of one period (normFor): there the place on the path is what is asked.
    return norm.bands.empty() ? text + u' ' + pathPhrase(*norm.path) : Words::tr("pad %1").arg(text);
}

QString normSentence(const NormVersion &norm, const Indicator &indicator)
{
    const QString met = metWord(norm);
    if (indicator.input == InputKind::Survey)
        return Words::tr("%1 als het klanttevredenheidsonderzoek niet tot een sanctie leidt.").arg(met);
    if (norm.deadline)
        //: %1 "Voldoende", %2 "binnen 6 maanden na de ingangsdatum"
        return Words::tr("%1 als het klaar is %2.").arg(met, deadlinePhrase(*norm.deadline));
    QStringList sentences;
    if (!norm.value && norm.offered) {
        NormVersion offer = norm;
        offer.value.swap(offer.offered);
        return normSentence(offer, indicator);
    }
    if (norm.value && indicator.unit == Unit::Date)
        sentences += Words::tr("%1 als het klaar is op uiterlijk %2.").arg(met, amount(*norm.value, indicator.unit));
    else if (norm.value)
        sentences += boundSentence(norm, indicator);
    if (norm.offered)
        sentences += Words::tr("Aangeboden is %1; de strengste van de twee telt.").arg(amount(*norm.offered, indicator.unit, &norm));
    if (norm.path)
        //: %1 is "per jaar" or "na 24 maanden"
        sentences += Words::tr("De norm geldt in zijn geheel %1; tot dan telt het deel van de tijd dat voorbij is.").arg(pathPhrase(*norm.path));
    if (!norm.bands.empty() && !norm.path)
        sentences += bandsSentence(norm, indicator.unit);
    if (sentences.isEmpty())
        return Words::tr("Het contract noemt geen waarde. Vul die in om een oordeel te krijgen.");
    if (norm.watchMargin && !norm.watchMargin->isZero()) {
        const Unit unit = indicator.unit == Unit::Percent ? Unit::PercentagePoint : indicator.unit;
        sentences += Words::tr("Let op binnen %1 van de norm.").arg(amount(*norm.watchMargin, unit));
    }
    return sentences.join(u' ');
}
