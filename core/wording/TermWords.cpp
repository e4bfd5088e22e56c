// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TermWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

/// "10 werkdagen na do 2 april 2026: vr 17 april 2026."
QString countSentence(const QDate &from, const Term &term, const QDate &end)
{
    const Term length { std::abs(term.amount), term.unit };
    if (term.amount < 0)
        //: %1 a term, %2 the day it is counted from, %3 the day it leads to
        return Words::tr("%1 vóór %2: %3.").arg(termText(length), shownDayDate(from), shownDayDate(end));
    return Words::tr("%1 na %2: %3.").arg(termText(length), shownDayDate(from), shownDayDate(end));
}

QString skippedSentence(const std::vector<HolidayDate> &skipped)
{
    if (skipped.empty())
        return {};
    QStringList days;
    for (const HolidayDate &day : skipped)
        //: %1 a holiday, %2 its date ("6 apr")
        days += Words::tr("%1 (%2)").arg(holidayName(day.holiday), shownShortDate(day.date));
    //: %1 a list of holidays
    return Words::tr("Feestdagen overgeslagen: %1.").arg(listed(days));
}

/// The end of a month that is shorter than the day number asks for.
QString clippedSentence(const QDate &from, const Term &term, const QDate &end)
{
    const bool counted = term.unit == TermUnit::Month || term.unit == TermUnit::Year;
    if (!counted || from.day() == end.day())
        return {};
    return Words::tr("Die maand heeft geen dag %1, dus telt de laatste dag.").arg(from.day());
}

QString atwSentence(const TermEnd &end)
{
    const QString counted = shownDayDate(end.counted);
    switch (end.atw) {
    case AtwEffect::NotAsked:
        return {};
    case AtwEffect::OutOfScope:
        return Words::tr("De Algemene termijnenwet verlengt zo'n lange termijn niet (artikel 4).");
    case AtwEffect::None:
        return Words::tr("De Algemene termijnenwet laat het einde staan.");
    case AtwEffect::NextDay:
        //: %1 the day the term would have ended on
        return Words::tr("Verlengd vanaf %1 tot de eerstvolgende dag die geen weekend of feestdag is "
                         "(Algemene termijnenwet, artikel 1).")
            .arg(counted);
    case AtwEffect::TwoDays:
        return Words::tr("Verlengd vanaf %1 zodat er twee dagen in zitten die geen weekend of feestdag zijn "
                         "(Algemene termijnenwet, artikel 2).")
            .arg(counted);
    }
    return {};
}

} // namespace

QString holidayName(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return Words::tr("Nieuwjaarsdag");
    case Holiday::GoodFriday:
        return Words::tr("Goede Vrijdag");
    case Holiday::EasterMonday:
        return Words::tr("Tweede Paasdag");
    case Holiday::QueensDay:
        return Words::tr("Koninginnedag");
    case Holiday::KingsDay:
        return Words::tr("Koningsdag");
    case Holiday::LiberationDay:
        return Words::tr("Bevrijdingsdag");
    case Holiday::Ascension:
        return Words::tr("Hemelvaartsdag");
    case Holiday::WhitMonday:
        return Words::tr("Tweede Pinksterdag");
    case Holiday::Christmas:
        return Words::tr("Eerste Kerstdag");
    case Holiday::BoxingDay:
        return Words::tr("Tweede Kerstdag");
    case Holiday::BridgeDay:
        return Words::tr("gelijkgestelde dag");
    }
    return {};
}

QString termBecause(const QDate &from, const Term &term, const TermEnd &end)
{
    QStringList sentences { countSentence(from, term, end.date), skippedSentence(end.skipped),
                            clippedSentence(from, term, end.counted), atwSentence(end) };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString termWarning(const TermEnd &end)
{
    if (!end.hasWarning())
        return {};
    const QString day = shownDate(end.date);
    const QString what = end.onHoliday ? holidayName(*end.onHoliday) : weekdayName(end.date);
    //: %1 a date, %2 a weekday or a holiday
    return Words::tr("%1 is %2. De termijn schuift daarvoor niet vanzelf op; spreek af hoe jullie dit lezen.")
        .arg(day, what);
}
