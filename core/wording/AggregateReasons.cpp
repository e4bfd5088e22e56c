// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReasonTexts.h"
#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

QString periodsText(ReasonCode code, qint64 count)
{
    const QString number = runningCount(count);
    switch (code) {
    case ReasonCode::SumOfPeriods:
        return count == 1 ? Words::tr("uit 1 periode met een waarde")
                          : Words::tr("opgeteld over %1 perioden met een waarde").arg(number);
    case ReasonCode::MeanUnweighted:
        return count == 1 ? Words::tr("uit 1 percentage; aantallen ontbreken")
                          : Words::tr("gewoon gemiddelde van %1 percentages; aantallen ontbreken").arg(number);
    case ReasonCode::PeriodsWithoutValue:
        return count == 1 ? Words::tr("1 periode zonder waarde") : Words::tr("%1 perioden zonder waarde").arg(number);
    default:
        return {};
    }
}

QString partiesMeetText(qint64 met, qint64 withData, qint64 all)
{
    if (withData == all)
        //: how many deelnemers, of how many
        return Words::tr("%1 van %2 deelnemers halen de norm").arg(runningCount(met), runningCount(all));
    return Words::tr("%1 van %2 deelnemers met een meting halen de norm; %3 deelnemers in totaal")
        .arg(runningCount(met), runningCount(withData), runningCount(all));
}

QString missedText(qint64 missed, qint64 of)
{
    if (missed == 0)
        return of == 1 ? Words::tr("de periode is gehaald")
                       : Words::tr("alle %1 perioden gehaald").arg(runningCount(of));
    return Words::tr("%1 van %2 niet gehaald").arg(runningCount(missed), runningCount(of));
}

} // namespace

QString aggregateReasonText(const Reason &reason)
{
    const ReasonArguments arguments(reason);
    switch (reason.code) {
    case ReasonCode::SumOfPeriods:
    case ReasonCode::MeanUnweighted:
    case ReasonCode::PeriodsWithoutValue:
        return periodsText(reason.code, arguments.count(0));
    case ReasonCode::CumulatedSince:
        return Words::tr("opgeteld vanaf %1").arg(shownDate(arguments.date(0)));
    case ReasonCode::EveryPeriodMustMeet:
        return Words::tr("elke periode telt: %1 van %2 gehaald")
            .arg(runningCount(arguments.count(0)), runningCount(arguments.count(1)));
    case ReasonCode::PartiesMeet:
        return partiesMeetText(arguments.count(0), arguments.count(1), arguments.count(2));
    case ReasonCode::PartiesWithoutData:
        return Words::tr("geen meting van %1").arg(listed(arguments.list(0)));
    case ReasonCode::PartiesBelow:
        return Words::tr("onder de norm: %1").arg(listed(arguments.list(0)));
    case ReasonCode::PartiesCountAll:
        return arguments.count(0) == 1 ? Words::tr("1 deelnemer zonder meting telt als niet gehaald")
                                       : Words::tr("%1 deelnemers zonder meting tellen als niet gehaald").arg(runningCount(arguments.count(0)));
    case ReasonCode::FewParties:
        return arguments.count(0) == 1 ? Words::tr("bij 1 deelnemer moet die de norm halen")
                                       : Words::tr("bij %1 deelnemers betekent de norm dat ze hem allemaal halen")
                                             .arg(runningCount(arguments.count(0)));
    case ReasonCode::EnteredCentrally:
        return Words::tr("centraal ingevuld; uit de deelnemers volgt %1")
            .arg(shownValue(arguments.amount(0).value, arguments.amount(0).unit));
    case ReasonCode::PartsMet:
        return Words::tr("%1 van %2 onderdelen voldoen")
            .arg(runningCount(arguments.count(0)), runningCount(arguments.count(1)));
    case ReasonCode::PartMissed:
        return Words::tr("niet gehaald: %1").arg(arguments.text(0));
    case ReasonCode::PartMissing:
        return Words::tr("geen meting: %1").arg(arguments.text(0));
    case ReasonCode::PeriodsMissed:
        return missedText(arguments.count(0), arguments.count(1));
    default:
        return {};
    }
}
