// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

QString surveyMoveName(SurveyMove move)
{
    switch (move) {
    case SurveyMove::Better: return Words::tr("beter");
    case SurveyMove::Equal: return Words::tr("gelijk");
    case SurveyMove::Worse: return Words::tr("slechter");
    case SurveyMove::Unknown: return Words::tr("niet te vergelijken");
    }
    return {};
}

QString improvementText(const SurveyProgress &progress, const QString &earlier)
{
    switch (progress.improvement) {
    case Improvement::NotAsked:
        //: %1 a round ("KTO 2025")
        return Words::tr("%1 gaf geen S4 of S4+; verbetering hoeft niet te worden aangetoond.").arg(earlier);
    case Improvement::Visible:
        //: %1 a round, %2 topics ("1a en 6b")
        return Words::tr("Verbetering is zichtbaar: alles wat in %1 matig of slecht was, scoort nu hoger (%2).").arg(earlier, listed(progress.risen));
    case Improvement::NotVisible: {
        //: %1 a round, %2 topics ("1a en 6b")
        const QString text = Words::tr("Verbetering is niet zichtbaar: niet hoger dan in %1: %2.").arg(earlier, listed(progress.notRisen));
        return progress.risen.isEmpty() ? text : text + u' ' + Words::tr("Wel hoger: %1.").arg(listed(progress.risen));
    }
    case Improvement::Undecided:
        break;
    }
    if (!progress.sameReadings)
        return Words::tr("Of verbetering zichtbaar is, is niet te zeggen: de twee rondes zijn op een andere manier gescoord.");
    return Words::tr("Of verbetering zichtbaar is, is nog niet te zeggen: zonder cijfer: %1.").arg(listed(progress.unmarked));
}

QString improvementReading()
{
    return Words::tr("Lezing: verbetering is zichtbaar als elk onderwerp dat matig of slecht was nu een hoger, niet afgerond gemiddelde "
                     "heeft. Het contract zegt niet wanneer verbetering zichtbaar is.");
}

QString surveyPhrase(SurveyPhrase phrase)
{
    switch (phrase) {
    case SurveyPhrase::FormTitle: return Words::tr("Klanttevredenheidsonderzoek");
    case SurveyPhrase::FormIntro:
        return Words::tr("Geef elk onderwerp een cijfer van 1 tot en met 10. Laat het cijfer open als je er geen mening over hebt, en schrijf "
                         "erbij als de norm niet duidelijk of de situatie bijzonder was.");
    case SurveyPhrase::FilledBy: return Words::tr("Deelnemer, naam en datum: ");
    case SurveyPhrase::Form: return Words::tr("Formulier");
    case SurveyPhrase::Calculation: return Words::tr("Berekening");
    case SurveyPhrase::CalculationIntro:
        return Words::tr("Het gemiddelde is de som van de cijfers gedeeld door het aantal dat een cijfer gaf. Het oordeel volgt uit het niet "
                         "afgeronde gemiddelde, tenzij hieronder een afronding staat.");
    case SurveyPhrase::CalculationLowest: return Words::tr("In deze ronde telt het laagste cijfer, niet het gemiddelde.");
    case SurveyPhrase::Factors: return Words::tr("Per belevingsfactor");
    case SurveyPhrase::Comments: return Words::tr("Opmerkingen");
    case SurveyPhrase::Draw: return Words::tr("Loting van kleinere deelnemers");
    case SurveyPhrase::Interim: return Words::tr("Tussentijdse beoordeling: alleen wat matig of slecht was is opnieuw gevraagd. De uitkomst geeft zelf geen sanctie.");
    case SurveyPhrase::ColumnFactor: return Words::tr("Factor");
    case SurveyPhrase::ColumnMark: return Words::tr("Cijfer");
    case SurveyPhrase::ColumnComment: return Words::tr("Opmerking");
    case SurveyPhrase::ColumnSum: return Words::tr("Som en aantal");
    case SurveyPhrase::NotDescribed: return Words::tr("Omschrijving ontbreekt");
    case SurveyPhrase::Draft: return Words::tr("concept");
    case SurveyPhrase::Final: return Words::tr("definitief");
    }
    return {};
}

QString drawNoticeText(const QString &round, const QStringList &drawn, const SurveyDraw &draw)
{
    //: %1 a round ("KTO 2026"), %2 names of deelnemers, %3 and %4 numbers
    return Words::tr("Voor %1 zijn naast de grotere deelnemers benaderd: %2. Zij zijn geloot uit %3 kleinere deelnemers, met startgetal %4.")
        .arg(round, drawn.join(u", "_s), QString::number(draw.candidates.size()), QString::number(draw.seed));
}

QString bandLine(const Band &band)
{
    const QString text = bandLabel(band.label) + u": "_s + bandText(band, Unit::Grade);
    return band.meaning.isEmpty() ? text : text + u". "_s + band.meaning;
}
