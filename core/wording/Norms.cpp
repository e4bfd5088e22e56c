// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormClauses.h"
#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString amount(const Decimal &value, Unit unit, const NormVersion *norm = nullptr)
{
    return shownAgreed(Ratio(value), unit, norm);
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
        return boundPhrase(norm.comparator, amount(*norm.value, unit, &norm), amount(norm.high.value_or(*norm.value), unit, &norm));
    const QString text = comparatorSign(norm.comparator) + u' ' + amount(*norm.value, unit, &norm);
    if (!norm.path)
        return text;
    // Bands on a path are those of one period (normFor): there the place on the path is what is asked.
    return norm.bands.empty() ? text + u' ' + pathPhrase(*norm.path) : Words::tr("pad %1").arg(text);
}

QString normSentence(const NormVersion &norm, const Indicator &indicator)
{
    const QString clause = normClause(norm, indicator);
    QStringList sentences;
    // Bands alone are told one by one; a clause about the good one would say it twice.
    const bool hasLimit = norm.value || norm.offered || norm.deadline || indicator.input == InputKind::Survey;
    if (!clause.isEmpty() && hasLimit)
        //: %1 "Voldoende", %2 one or more conditions
        sentences += Words::tr("%1 als %2.").arg(verdictWord(Verdict::Met, norm.kind), clause);
    sentences += normExtras(norm, indicator);
    if (sentences.isEmpty())
        return Words::tr("Het contract noemt geen waarde. Vul die in om een oordeel te krijgen.");
    return sentences.join(u' ');
}
