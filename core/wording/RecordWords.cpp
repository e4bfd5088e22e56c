// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordWords.h"

#include "ReportWords.h"
#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

QString numberIn(const QString &text)
{
    const auto value = Decimal::fromPlain(text);
    return value ? shown(*value) : text;
}

/// A sentence about rows: one of them, or more.
QString ofRows(const QString &count, const QString &one, const QString &more)
{
    return count == u"1" ? one : more.arg(numberIn(count));
}

QString leftOutText(const RecordFact &fact)
{
    const QString count = fact.arguments.value(0);
    switch (fact.code) {
    case RecordFactCode::OutsideWindow:
        return ofRows(count, Words::tr("1 gesprek buiten de openingstijden telt niet mee."), Words::tr("%1 gesprekken buiten de openingstijden tellen niet mee."));
    case RecordFactCode::NotRegistered:
        return ofRows(count, Words::tr("1 gesprek zonder registratie telt niet mee."), Words::tr("%1 gesprekken zonder registratie tellen niet mee."));
    case RecordFactCode::OutOfScope:
        return ofRows(count, Words::tr("1 rij valt volgens afspraak buiten de telling."), Words::tr("%1 rijen vallen volgens afspraak buiten de telling."));
    case RecordFactCode::StillOpen:
        return ofRows(count, Words::tr("1 zaak is nog open en binnen de termijn; zij telt nog niet mee."), Words::tr("%1 zaken zijn nog open en binnen de termijn; zij tellen nog niet mee."));
    case RecordFactCode::PlannedNotDone:
        return ofRows(count, Words::tr("1 werk was gepland en is niet uitgevoerd."), Words::tr("%1 werken waren gepland en zijn niet uitgevoerd."));
    case RecordFactCode::Repaired:
        return ofRows(count, Words::tr("1 afgekeurd werk is hersteld; het telt als afkeur."), Words::tr("%1 afgekeurde werken zijn hersteld; zij tellen als afkeur."));
    case RecordFactCode::NoFactorSource:
        return ofRows(count, Words::tr("1 rij heeft een emissiefactor zonder bron."), Words::tr("%1 rijen hebben een emissiefactor zonder bron."));
    case RecordFactCode::AgreedMinutes:
        return ofRows(count, Words::tr("1 minuut onderhoud was vooraf aanvaard en telt niet als uitval."), Words::tr("%1 minuten onderhoud waren vooraf aanvaard en tellen niet als uitval."));
    default:
        return {};
    }
}

/// "Te laat: INC-7, INC-9 en nog 3."
QString lateText(const QStringList &arguments)
{
    const QStringList named = arguments.mid(1);
    const qint64 more = arguments.value(0).toLongLong() - named.size();
    //: %1 numbers of cases, %2 a number
    return more > 0 ? Words::tr("Te laat: %1 en nog %2.").arg(named.join(u", "_s), shown(Decimal(more)))
                    : Words::tr("Te laat: %1.").arg(named.join(u", "_s));
}

} // namespace

QString recordKindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Calls: return Words::tr("belgegevens");
    case RecordKind::Cases: return Words::tr("zaken");
    case RecordKind::Outages: return Words::tr("storingen");
    case RecordKind::Works: return Words::tr("werken");
    case RecordKind::Journeys: return Words::tr("ritten");
    }
    return {};
}

QString recordMeasureName(RecordMeasure measure)
{
    switch (measure) {
    case RecordMeasure::CallsOffered: return Words::tr("aangeboden gesprekken");
    case RecordMeasure::CallsAnswered: return Words::tr("aangenomen gesprekken");
    case RecordMeasure::CallsAnsweredWithin: return Words::tr("gesprekken op tijd beantwoord");
    case RecordMeasure::CallsAbandoned: return Words::tr("opgehangen gesprekken");
    case RecordMeasure::CallsAbandonedShort: return Words::tr("snel opgehangen gesprekken");
    case RecordMeasure::CallsAbandonedLong: return Words::tr("later opgehangen gesprekken");
    case RecordMeasure::CallsAverageWait: return Words::tr("gemiddelde wachttijd");
    case RecordMeasure::CallsLongestWait: return Words::tr("langste wachttijd van beantwoorde gesprekken");
    case RecordMeasure::CallsLongestWaitOfAll: return Words::tr("langste wachttijd van alle gesprekken");
    case RecordMeasure::CallsAverageTalk: return Words::tr("gemiddelde gespreksduur");
    case RecordMeasure::CallsLongestTalk: return Words::tr("langste gespreksduur");
    case RecordMeasure::CallsFirstTimeFix: return Words::tr("first time fix");
    case RecordMeasure::CallsCriticalErrors: return Words::tr("gesprekken met een kritieke fout");
    case RecordMeasure::CallsOtherErrors: return Words::tr("gesprekken met een niet-kritieke fout");
    case RecordMeasure::CasesWithin: return Words::tr("zaken binnen de termijn");
    case RecordMeasure::CasesAllWithin: return Words::tr("zaken binnen alle termijnen");
    case RecordMeasure::CasesFirstContact: return Words::tr("bij het eerste contact opgelost");
    case RecordMeasure::CasesCount: return Words::tr("aantal zaken");
    case RecordMeasure::OutagesAvailable: return Words::tr("beschikbaarheid");
    case RecordMeasure::WorksAccepted: return Words::tr("werken zonder afkeur");
    case RecordMeasure::JourneysEmission: return Words::tr("CO₂-uitstoot van ritten");
    case RecordMeasure::JourneysReduction: return Words::tr("CO₂-reductie van ritten");
    }
    return {};
}

QString recordFactText(const RecordFact &fact)
{
    const QString first = fact.arguments.value(0);
    const QString second = fact.arguments.value(1);
    switch (fact.code) {
    case RecordFactCode::Counted:
        return ofRows(first, Words::tr("1 rij geteld."), Words::tr("%1 rijen geteld."));
    case RecordFactCode::ReadAs:
        //: %1 the name of a reading, %2 how it was chosen
        return Words::tr("%1: %2.").arg(readingName(first), readingValue(first, second));
    case RecordFactCode::NoMenuColumn:
        return Words::tr("De wachttijd telt vanaf het aanbieden, want niet elk gesprek noemt het einde van het keuzemenu.");
    case RecordFactCode::InSeconds:
        return Words::tr("Teller en noemer staan in seconden.");
    case RecordFactCode::LateCases: return lateText(fact.arguments);
    case RecordFactCode::SupplierFigure:
        return Words::tr("Opgave van de opdrachtnemer: %1 van %2 zonder afkeur.").arg(numberIn(first), numberIn(second));
    case RecordFactCode::Journeys:
        //: %1 a number of journeys, %2 kilometres
        return Words::tr("Ritten: %1, samen %2 km.").arg(numberIn(first), numberIn(second));
    case RecordFactCode::Emission:
        if (second.isEmpty())
            return Words::tr("Uitstoot: %1 kg CO₂.").arg(numberIn(first));
        return Words::tr("Uitstoot dit jaar tot nu toe: %1 kg CO₂; op dezelfde dagen van het jaar ervoor %2 kg.").arg(numberIn(first), numberIn(second));
    case RecordFactCode::FactorSource:
        return Words::tr("Emissiefactor: %1.").arg(first);
    case RecordFactCode::RunningPeriod:
        return Words::tr("De periode loopt nog.");
    default:
        return leftOutText(fact);
    }
}

QString recordNote(const RecordFigure &figure, const QString &fileName)
{
    //: %1 the name of a file
    QStringList sentences { Words::tr("Omgerekend uit %1.").arg(fileName) };
    for (const RecordFact &fact : figure.facts)
        sentences += recordFactText(fact);
    return sentences.join(u' ');
}

QString recordEvidence(const QString &fileName, const QByteArray &sha256)
{
    return u"%1 (SHA-256 %2)"_s.arg(fileName, QString::fromLatin1(sha256.toHex()));
}
