// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReasonTexts.h"
#include "SurveyResult.h"
#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

/// "2 matig (1a, 2a), 1 slecht (6b)"; keys are left out where none counts.
QString countsText(const ReasonArguments &arguments)
{
    const qint64 fair = arguments.count(0);
    const qint64 poor = arguments.count(2);
    if (fair == 0 && poor == 0)
        return Words::tr("0 matig, 0 slecht");
    const QStringList fairKeys = arguments.list(1);
    const QStringList poorKeys = arguments.list(3);
    const QString fairText = fairKeys.isEmpty()
        ? Words::tr("%1 matig").arg(runningCount(fair))
        : Words::tr("%1 matig (%2)").arg(runningCount(fair), fairKeys.join(u", "_s));
    const QString poorText = poorKeys.isEmpty()
        ? Words::tr("%1 slecht").arg(runningCount(poor))
        : Words::tr("%1 slecht (%2)").arg(runningCount(poor), poorKeys.join(u", "_s));
    return fairText + u", "_s + poorText;
}

QString ruleText(ReasonCode code, qint64 belowGood, qint64 poor)
{
    const QString below = runningCount(belowGood);
    const QString bad = runningCount(poor);
    switch (code) {
    case ReasonCode::SurveyRuleS4Plus:
        return Words::tr("%1 onder de 7, waarvan %2 slecht: 2 of meer onder de 7 met 2 of meer slecht is S4+")
            .arg(below, bad);
    case ReasonCode::SurveyRuleS4:
        return Words::tr("%1 onder de 7, waarvan %2 slecht: 2 of meer onder de 7 met hoogstens 1 slecht is S4")
            .arg(below, bad);
    default:
        return Words::tr("%1 onder de 7, waarvan %2 slecht: minder dan 2 onder de 7 geeft geen sanctie")
            .arg(below, bad);
    }
}

QString outcomeText(const QString &code)
{
    return code == codeOf(SurveyOutcome::None) ? surveyOutcomeName(SurveyOutcome::None) : code;
}

QString responseText(const Amount &percent, const Decimal &minimum)
{
    //: %1 the response, %2 the least that the contract asks for
    return Words::tr("de respons is %1 en moet minstens %2 zijn: de uitkomst is indicatief")
        .arg(shownValue(percent.value, Unit::Percent), shown(minimum) + unitSuffix(Unit::Percent));
}

} // namespace

QString surveyReasonText(const Reason &reason)
{
    const ReasonArguments arguments(reason);
    switch (reason.code) {
    case ReasonCode::SurveyCounts:
        return countsText(arguments);
    case ReasonCode::SurveyRuleS4Plus:
    case ReasonCode::SurveyRuleS4:
    case ReasonCode::SurveyRuleNone:
        return ruleText(reason.code, arguments.count(0), arguments.count(1));
    case ReasonCode::SurveyNotCovered:
        return Words::tr("niet gedekt door de tabel: letterlijk %1, advies %2")
            .arg(outcomeText(arguments.text(0)), outcomeText(arguments.text(1)));
    case ReasonCode::SurveyRounded:
        return arguments.count(0) == 0 ? Words::tr("gemiddelden afgerond op een heel cijfer vóór het oordeel")
            : arguments.count(0) == 1
            ? Words::tr("gemiddelden afgerond op 1 decimaal vóór het oordeel")
            : Words::tr("gemiddelden afgerond op %1 decimalen vóór het oordeel").arg(runningCount(arguments.count(0)));
    case ReasonCode::SurveyCountedBy:
        return arguments.text(0) == u"factor" ? Words::tr("geteld per belevingsfactor")
                                              : Words::tr("geteld per cijfer");
    case ReasonCode::SurveyLowest:
        return Words::tr("het laagste cijfer telt, niet het gemiddelde");
    case ReasonCode::SurveyPooled:
        return Words::tr("alle medewerkers samen gemiddeld, niet eerst per deelnemer");
    case ReasonCode::SurveyResponseLow:
        return responseText(arguments.amount(0), arguments.decimal(1));
    case ReasonCode::SurveyResponseUnknown:
        //: %1 the least that the contract asks for
        return Words::tr("de respons is niet bekend en moet minstens %1 zijn: de uitkomst is indicatief")
            .arg(shown(arguments.decimal(0)) + unitSuffix(Unit::Percent));
    case ReasonCode::SurveyInterim:
        return Words::tr("een tussentijdse beoordeling geeft zelf geen sanctie");
    case ReasonCode::SurveyResponseLowAt:
        return Words::tr("%1 blijft achter met een respons van %2")
            .arg(arguments.text(0), shownValue(arguments.amount(1).value, Unit::Percent));
    case ReasonCode::SurveyTopicsWithoutMark:
        return arguments.list(0).size() == 1
            ? Words::tr("zonder cijfer, telt niet mee: %1").arg(arguments.list(0).first())
            : Words::tr("zonder cijfer, tellen niet mee: %1").arg(listed(arguments.list(0)));
    case ReasonCode::SurveyNoRound:
        return Words::tr("er is nog geen klanttevredenheidsonderzoek gehouden");
    default:
        return {};
    }
}

QString surveyChangeText(const SurveyChange &change)
{
    const QString mark = shown(Ratio(change.to), 1);
    if (change.topics.isEmpty())
        //: %1 is a mark: every topic at least 7,0
        return Words::tr("alles minstens %1").arg(mark);
    if (change.topics.size() == 1)
        //: %1 a topic ("6b"), %2 a mark
        return Words::tr("%1 naar %2").arg(change.topics.first(), mark);
    return Words::tr("%1 minstens %2").arg(listed(change.topics), mark);
}
