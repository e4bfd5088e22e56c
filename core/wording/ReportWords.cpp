// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWords.h"

#include "Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// The context of these texts in the catalogues.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

const char *sourceOf(ReportPhrase phrase)
{
    switch (phrase) {
    case ReportPhrase::PackTitle: return QT_TRANSLATE_NOOP("ReportWords", "Overlegstuk");
    case ReportPhrase::Summary: return QT_TRANSLATE_NOOP("ReportWords", "Samenvatting");
    case ReportPhrase::Outcomes: return QT_TRANSLATE_NOOP("ReportWords", "Uitkomsten");
    case ReportPhrase::Trends: return QT_TRANSLATE_NOOP("ReportWords", "Verloop");
    case ReportPhrase::PerParty: return QT_TRANSLATE_NOOP("ReportWords", "Per deelnemer");
    case ReportPhrase::Survey: return QT_TRANSLATE_NOOP("ReportWords", "Klanttevredenheid");
    case ReportPhrase::SurveyWhy: return QT_TRANSLATE_NOOP("ReportWords", "Waarom deze uitkomst");
    case ReportPhrase::SurveyChange: return QT_TRANSLATE_NOOP("ReportWords", "Wat verandert de uitkomst");
    case ReportPhrase::SurveyNoChange: return QT_TRANSLATE_NOOP("ReportWords", "Geen enkele kleine verandering geeft een andere uitkomst.");
    case ReportPhrase::SurveyProposal: return QT_TRANSLATE_NOOP("ReportWords", "Dit is een voorstel. De categorie besluit of een sanctie wordt opgelegd, en alleen als het tekortschieten toerekenbaar is.");
    case ReportPhrase::SurveyIndicative: return QT_TRANSLATE_NOOP("ReportWords", "De respons is te laag: de uitkomst is indicatief.");
    case ReportPhrase::Attention: return QT_TRANSLATE_NOOP("ReportWords", "Vraagt aandacht");
    case ReportPhrase::NothingToAttend: return QT_TRANSLATE_NOOP("ReportWords", "Niets vraagt op dit moment om aandacht.");
    case ReportPhrase::Duties: return QT_TRANSLATE_NOOP("ReportWords", "Komende termijnen");
    case ReportPhrase::NoDuties: return QT_TRANSLATE_NOOP("ReportWords", "Er staan geen termijnen open.");
    case ReportPhrase::Readings: return QT_TRANSLATE_NOOP("ReportWords", "Gebruikte lezingen");
    case ReportPhrase::ReadingsIntro: return QT_TRANSLATE_NOOP("ReportWords", "Waar het contract ruimte laat, is zo gelezen. Elke lezing is in het contract in te stellen.");
    case ReportPhrase::ColumnKpi: return QT_TRANSLATE_NOOP("ReportWords", "KPI");
    case ReportPhrase::ColumnNorm: return QT_TRANSLATE_NOOP("ReportWords", "Norm");
    case ReportPhrase::ColumnActual: return QT_TRANSLATE_NOOP("ReportWords", "Realisatie");
    case ReportPhrase::ColumnVerdict: return QT_TRANSLATE_NOOP("ReportWords", "Oordeel");
    case ReportPhrase::ColumnPrevious: return QT_TRANSLATE_NOOP("ReportWords", "Vorige");
    case ReportPhrase::ColumnForecast: return QT_TRANSLATE_NOOP("ReportWords", "Prognose");
    case ReportPhrase::ColumnMissed: return QT_TRANSLATE_NOOP("ReportWords", "In deze periode");
    case ReportPhrase::ColumnParty: return QT_TRANSLATE_NOOP("ReportWords", "Deelnemer");
    case ReportPhrase::ColumnTopic: return QT_TRANSLATE_NOOP("ReportWords", "Onderwerp");
    case ReportPhrase::ColumnMean: return QT_TRANSLATE_NOOP("ReportWords", "Gemiddeld");
    case ReportPhrase::ColumnAnswers: return QT_TRANSLATE_NOOP("ReportWords", "Cijfers");
    case ReportPhrase::ColumnAsked: return QT_TRANSLATE_NOOP("ReportWords", "Gevraagd");
    case ReportPhrase::ColumnAnswered: return QT_TRANSLATE_NOOP("ReportWords", "Ingevuld");
    case ReportPhrase::ColumnResponse: return QT_TRANSLATE_NOOP("ReportWords", "Respons");
    case ReportPhrase::ColumnReading: return QT_TRANSLATE_NOOP("ReportWords", "Lezing");
    case ReportPhrase::ColumnValue: return QT_TRANSLATE_NOOP("ReportWords", "Gekozen");
    case ReportPhrase::ColumnDate: return QT_TRANSLATE_NOOP("ReportWords", "Datum");
    case ReportPhrase::ColumnWhat: return QT_TRANSLATE_NOOP("ReportWords", "Wat");
    case ReportPhrase::ColumnTerm: return QT_TRANSLATE_NOOP("ReportWords", "Termijn");
    case ReportPhrase::Total: return QT_TRANSLATE_NOOP("ReportWords", "Totaal");
    case ReportPhrase::Provisional: return QT_TRANSLATE_NOOP("ReportWords", "voorlopig");
    }
    return "";
}

struct ReadingWord
{
    const char *key;
    const char *value; ///< empty: the name of the reading itself
    const char *text;
};

constexpr ReadingWord readingWords[] = {
    { "criteria.list", "", QT_TRANSLATE_NOOP("ReportWords", "Lijst van eisen en criteria") },
    { "contract.audits", "", QT_TRANSLATE_NOOP("ReportWords", "Audits") },
    { "contract.moments", "", QT_TRANSLATE_NOOP("ReportWords", "Indexering en opties") },
    { "kto.rounding", "", QT_TRANSLATE_NOOP("ReportWords", "Afronden voordat het cijfer wordt ingedeeld") },
    { "kto.rounding", "none", QT_TRANSLATE_NOOP("ReportWords", "niet afronden") },
    { "kto.rounding", "0", QT_TRANSLATE_NOOP("ReportWords", "op hele cijfers") },
    { "kto.rounding", "1", QT_TRANSLATE_NOOP("ReportWords", "op één decimaal") },
    { "kto.rounding", "2", QT_TRANSLATE_NOOP("ReportWords", "op twee decimalen") },
    { "kto.count", "", QT_TRANSLATE_NOOP("ReportWords", "Wat telt als een score") },
    { "kto.count", "onderwerp", QT_TRANSLATE_NOOP("ReportWords", "elk onderwerp") },
    { "kto.count", "factor", QT_TRANSLATE_NOOP("ReportWords", "elke belevingsfactor") },
    { "kto.count", "answer", QT_TRANSLATE_NOOP("ReportWords", "elk gegeven cijfer") },
    { "kto.score", "", QT_TRANSLATE_NOOP("ReportWords", "Hoe cijfers één score worden") },
    { "kto.score", "average", QT_TRANSLATE_NOOP("ReportWords", "het gemiddelde") },
    { "kto.score", "lowest", QT_TRANSLATE_NOOP("ReportWords", "het laagste cijfer") },
    { "kto.members", "", QT_TRANSLATE_NOOP("ReportWords", "Meer medewerkers per deelnemer") },
    { "kto.members", "per_deelnemer_first", QT_TRANSLATE_NOOP("ReportWords", "eerst het gemiddelde per deelnemer") },
    { "kto.members", "pooled", QT_TRANSLATE_NOOP("ReportWords", "alle medewerkers even zwaar") },
    { "kto.table", "", QT_TRANSLATE_NOOP("ReportWords", "De sanctietabel S4 en S4+") },
    { "kto.table", "cumulatief", QT_TRANSLATE_NOOP("ReportWords", "cumulatief: slecht telt ook als onder de 7") },
    { "kto.table", "letterlijk", QT_TRANSLATE_NOOP("ReportWords", "letterlijk zoals de tabel er staat") },
    { "kto.response_minimum", "", QT_TRANSLATE_NOOP("ReportWords", "Minimale respons") },
    { "meeting.user_group", "", QT_TRANSLATE_NOOP("ReportWords", "De gebruikersgroep komt bijeen") },
    { "meeting.user_group", "none", QT_TRANSLATE_NOOP("ReportWords", "zonder vaste regel") },
    { "meeting.user_group", "quarter", QT_TRANSLATE_NOOP("ReportWords", "minstens eenmaal per kwartaal") },
    { "meeting.strategic", "", QT_TRANSLATE_NOOP("ReportWords", "Een strategisch overleg stelt de uitkomsten vast") },
    { "meeting.strategic", "none", QT_TRANSLATE_NOOP("ReportWords", "zonder vaste regel") },
    { "meeting.strategic", "contract_year", QT_TRANSLATE_NOOP("ReportWords", "eenmaal per contractjaar") },
    { "meeting.strategic", "calendar_year", QT_TRANSLATE_NOOP("ReportWords", "eenmaal per kalenderjaar") },
    { "survey.improvement", "", QT_TRANSLATE_NOOP("ReportWords", "Verbetering in het volgende onderzoek") },
    { "survey.improvement", "higher", QT_TRANSLATE_NOOP("ReportWords", "elk aangemerkt onderwerp scoort hoger") },
    { "survey.improvement", "band", QT_TRANSLATE_NOOP("ReportWords", "elk aangemerkt onderwerp komt een band hoger") },
    { "sanction.order", "", QT_TRANSLATE_NOOP("ReportWords", "Zwaarte van de sancties, de lichtste eerst") },
    { "dynamic.max", "", QT_TRANSLATE_NOOP("ReportWords", "Dynamische KPI’s, hoogstens") },
    { "dynamic.max", "none", QT_TRANSLATE_NOOP("ReportWords", "zonder grens") },
    { "dynamic.max", "1", QT_TRANSLATE_NOOP("ReportWords", "één") },
    { "dynamic.max", "2", QT_TRANSLATE_NOOP("ReportWords", "twee") },
    { "dynamic.max", "3", QT_TRANSLATE_NOOP("ReportWords", "drie") },
    { "delivery.quarter", "", QT_TRANSLATE_NOOP("ReportWords", "Van maanden naar een kwartaal") },
    { "delivery.quarter", "weighted", QT_TRANSLATE_NOOP("ReportWords", "gewogen: alle aanvragen van het kwartaal samen") },
    { "delivery.quarter", "mean", QT_TRANSLATE_NOOP("ReportWords", "het gemiddelde van de maanden") },
    { "delivery.quarter", "every_month", QT_TRANSLATE_NOOP("ReportWords", "elke maand moet de norm halen") },
    { "delivery.members", "", QT_TRANSLATE_NOOP("ReportWords", "Deelnemers zonder meting") },
    { "delivery.members", "with_data", QT_TRANSLATE_NOOP("ReportWords", "tellen niet mee; het oordeel wacht op ze") },
    { "delivery.members", "all", QT_TRANSLATE_NOOP("ReportWords", "tellen als deelnemers die de norm niet halen") },
    { "term.days", "", QT_TRANSLATE_NOOP("ReportWords", "Een termijn in dagen") },
    { "term.days", "calendar", QT_TRANSLATE_NOOP("ReportWords", "kalenderdagen") },
    { "term.days", "working", QT_TRANSLATE_NOOP("ReportWords", "werkdagen") },
    { "term.start", "", QT_TRANSLATE_NOOP("ReportWords", "Een termijn vanaf het begin van het contract") },
    { "term.start", "start", QT_TRANSLATE_NOOP("ReportWords", "telt vanaf de ingangsdatum") },
    { "term.start", "award", QT_TRANSLATE_NOOP("ReportWords", "telt vanaf de gunning") },
    { "term.start", "signing", QT_TRANSLATE_NOOP("ReportWords", "telt vanaf de ondertekening") },
    { "term.conflict", "", QT_TRANSLATE_NOOP("ReportWords", "Twee data voor dezelfde termijn") },
    { "term.conflict", "written", QT_TRANSLATE_NOOP("ReportWords", "de eerstgenoemde beslist, de andere wordt gemeld") },
    { "term.conflict", "earliest", QT_TRANSLATE_NOOP("ReportWords", "de vroegste beslist") },
    { "report.day", "", QT_TRANSLATE_NOOP("ReportWords", "‘Vóór dag 5’") },
    { "report.day", "strict", QT_TRANSLATE_NOOP("ReportWords", "dag 5 zelf is te laat") },
    { "report.day", "inclusive", QT_TRANSLATE_NOOP("ReportWords", "dag 5 zelf is op tijd") },
    { "report.days", "", QT_TRANSLATE_NOOP("ReportWords", "Een dag van de maand") },
    { "report.days", "calendar", QT_TRANSLATE_NOOP("ReportWords", "kalenderdag") },
    { "report.days", "working", QT_TRANSLATE_NOOP("ReportWords", "werkdag") },
    { "path.gap", "", QT_TRANSLATE_NOOP("ReportWords", "Achterstand op het pad") },
    { "path.gap", "points", QT_TRANSLATE_NOOP("ReportWords", "in punten: 5 is 5 procentpunt") },
    { "path.gap", "relative", QT_TRANSLATE_NOOP("ReportWords", "naar verhouding: 5 is 5% van de grens") },
    { "path.course", "", QT_TRANSLATE_NOOP("ReportWords", "Onderweg naar de norm") },
    { "path.course", "gradual", QT_TRANSLATE_NOOP("ReportWords", "de grens groeit mee met de tijd") },
    { "path.course", "end", QT_TRANSLATE_NOOP("ReportWords", "de norm geldt pas aan het eind") },
    { "path.counts", "", QT_TRANSLATE_NOOP("ReportWords", "Aantallen naar rato") },
    { "path.counts", "down", QT_TRANSLATE_NOOP("ReportWords", "ten gunste van de opdrachtnemer afgerond") },
    { "path.counts", "up", QT_TRANSLATE_NOOP("ReportWords", "ten gunste van de opdrachtgever afgerond") },
    { "path.counts", "exact", QT_TRANSLATE_NOOP("ReportWords", "niet afgerond") },
    { "year.kind", "", QT_TRANSLATE_NOOP("ReportWords", "Een jaar") },
    { "year.kind", "as_written", QT_TRANSLATE_NOOP("ReportWords", "zoals bij het onderdeel staat") },
    { "year.kind", "contract_year", QT_TRANSLATE_NOOP("ReportWords", "contractjaar") },
    { "year.kind", "calendar_year", QT_TRANSLATE_NOOP("ReportWords", "kalenderjaar") },
    { "year.to_date", "", QT_TRANSLATE_NOOP("ReportWords", "Een jaarnorm onderweg") },
    { "year.to_date", "cumulative", QT_TRANSLATE_NOOP("ReportWords", "opgeteld vanaf het begin van het jaar") },
    { "year.to_date", "period", QT_TRANSLATE_NOOP("ReportWords", "elke periode op zichzelf") },
    { "calls.formula", "", QT_TRANSLATE_NOOP("ReportWords", "Op tijd beantwoord") },
    { "calls.formula", "F1", QT_TRANSLATE_NOOP("ReportWords", "F1: beantwoord of opgehangen binnen de tijd, van alle aangeboden gesprekken") },
    { "calls.formula", "F2", QT_TRANSLATE_NOOP("ReportWords", "F2: beantwoord binnen de tijd, van de beantwoorde gesprekken") },
    { "calls.formula", "F3", QT_TRANSLATE_NOOP("ReportWords", "F3: beantwoord binnen de tijd, van alle aangeboden gesprekken") },
    { "calls.formula", "F4", QT_TRANSLATE_NOOP("ReportWords", "F4: beantwoord binnen de tijd, van de aangeboden gesprekken zonder wie binnen die tijd ophing") },
    { "calls.formula", "F5", QT_TRANSLATE_NOOP("ReportWords", "F5: beantwoord binnen de tijd of snel opgehangen, van alle aangeboden gesprekken") },
    { "calls.wait_from", "", QT_TRANSLATE_NOOP("ReportWords", "De wachttijd begint") },
    { "calls.wait_from", "menu", QT_TRANSLATE_NOOP("ReportWords", "na de laatste keuze in het menu") },
    { "calls.wait_from", "offered", QT_TRANSLATE_NOOP("ReportWords", "als het gesprek wordt aangeboden") },
    { "calls.average", "", QT_TRANSLATE_NOOP("ReportWords", "De gemiddelde wachttijd") },
    { "calls.average", "answered", QT_TRANSLATE_NOOP("ReportWords", "telt alleen beantwoorde gesprekken") },
    { "calls.average", "all", QT_TRANSLATE_NOOP("ReportWords", "telt ook wie ophing") },
    { "calls.first_fix", "", QT_TRANSLATE_NOOP("ReportWords", "First time fix") },
    { "calls.first_fix", "registered", QT_TRANSLATE_NOOP("ReportWords", "van alle geregistreerde gesprekken") },
    { "calls.first_fix", "own", QT_TRANSLATE_NOOP("ReportWords", "zonder interne en onmogelijke gesprekken") },
    { "calls.window", "", QT_TRANSLATE_NOOP("ReportWords", "Gesprekken tellen mee op") },
    { "calls.short", "", QT_TRANSLATE_NOOP("ReportWords", "Snel opgehangen is hoogstens") },
    { "cases.clock", "", QT_TRANSLATE_NOOP("ReportWords", "De klok van een zaak") },
    { "cases.clock", "always", QT_TRANSLATE_NOOP("ReportWords", "loopt dag en nacht") },
    { "cases.clock", "window", QT_TRANSLATE_NOOP("ReportWords", "loopt alleen in het servicewindow") },
    { "cases.contacts", "", QT_TRANSLATE_NOOP("ReportWords", "Bij het eerste contact opgelost") },
    { "cases.contacts", "all", QT_TRANSLATE_NOOP("ReportWords", "van alle contacten") },
    { "cases.contacts", "resolvable", QT_TRANSLATE_NOOP("ReportWords", "zonder wat de eerste lijn niet kan oplossen") },
    { "service.window", "", QT_TRANSLATE_NOOP("ReportWords", "Het servicewindow") },
    { "works.counted", "", QT_TRANSLATE_NOOP("ReportWords", "Werkzaamheden") },
    { "works.counted", "delivered", QT_TRANSLATE_NOOP("ReportWords", "tellen als ze zijn uitgevoerd") },
    { "works.counted", "planned", QT_TRANSLATE_NOOP("ReportWords", "tellen ook als ze gepland en niet uitgevoerd zijn") },
    { "journeys.year", "", QT_TRANSLATE_NOOP("ReportWords", "CO₂-reductie tot nu toe") },
    { "journeys.year", "contract_year", QT_TRANSLATE_NOOP("ReportWords", "vanaf het begin van het contractjaar") },
    { "journeys.year", "calendar_year", QT_TRANSLATE_NOOP("ReportWords", "vanaf het begin van het kalenderjaar") },
};

/// "workdays 08:30-17:00" → "werkdagen 08:30–17:00".
QString windowText(const QString &value)
{
    constexpr std::pair<QLatin1StringView, const char *> days[] = {
        { "always"_L1, QT_TRANSLATE_NOOP("ReportWords", "alle dagen, dag en nacht") },
        { "workdays"_L1, QT_TRANSLATE_NOOP("ReportWords", "werkdagen") },
        { "mo-fr"_L1, QT_TRANSLATE_NOOP("ReportWords", "maandag tot en met vrijdag") },
        { "mo-sa"_L1, QT_TRANSLATE_NOOP("ReportWords", "maandag tot en met zaterdag") },
        { "mo-su"_L1, QT_TRANSLATE_NOOP("ReportWords", "alle dagen") },
    };
    for (const auto &[code, text] : days) {
        if (value.section(u' ', 0, 0) == code)
            return (ReportWords::tr(text) + u' ' + value.section(u' ', 1).replace(u'-', u'–')).trimmed();
    }
    return value;
}

} // namespace

QString reportPhrase(ReportPhrase phrase)
{
    return ReportWords::tr(sourceOf(phrase));
}

QStringList reportFacts(const Contract &contract, const Period &view, const QDate &today)
{
    QStringList facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts += u"%1: %2"_s.arg(name, value);
    };
    add(ReportWords::tr("Opdrachtgever"), contract.client);
    add(ReportWords::tr("Opdrachtnemer"), contract.supplier);
    add(ReportWords::tr("Periode"), periodName(view));
    add(ReportWords::tr("Stand van"), shownDate(today));
    add(ReportWords::tr("Bron van de afspraken"), contract.sourceReference);
    return facts;
}

QString missedText(const PartStanding &part)
{
    if (part.judgedPeriods < 2 || part.missedPeriods == 0)
        return {};
    return ReportWords::tr("%1 van %2 niet gehaald").arg(part.missedPeriods).arg(part.judgedPeriods);
}

QString partiesBelowText(const QStringList &below, int judged)
{
    if (!below.isEmpty())
        return ReportWords::tr("Onder de norm: %1.").arg(below.join(u", "_s));
    return judged == 1 ? ReportWords::tr("De ene beoordeelde deelnemer haalt de norm.")
                       : ReportWords::tr("Alle %1 beoordeelde deelnemers halen de norm.").arg(judged);
}

QString pageText(int page, int pages)
{
    return ReportWords::tr("pagina %1 van %2").arg(page).arg(pages);
}

QString trendSummary(const KpiStanding &kpi, const PartStanding &part)
{
    const NormVersion *norm = part.norm ? &*part.norm : nullptr;
    if (!part.outcome.value)
        return ReportWords::tr("%1: geen meting.").arg(kpi.kpi.title);
    const QString value = shownValue(*part.outcome.value, part.outcome.unit, norm);
    const QString word = outcomeWord(part.outcome, norm ? norm->kind : NormKind::Norm).toLower();
    if (!norm)
        return ReportWords::tr("%1: %2 in %3, %4.").arg(kpi.kpi.title, value, periodName(part.outcome.cell.period), word);
    if (norm->kind == NormKind::Target)
        return ReportWords::tr("%1: %2 in %3, %4 (doelstelling %5).")
            .arg(kpi.kpi.title, value, periodName(part.outcome.cell.period), word, normText(*norm, part.indicator.unit));
    return ReportWords::tr("%1: %2 in %3, %4 (norm %5).")
        .arg(kpi.kpi.title, value, periodName(part.outcome.cell.period), word, normText(*norm, part.indicator.unit));
}

QString readingName(const QString &key)
{
    for (const ReadingWord &word : readingWords) {
        if (key == QLatin1StringView(word.key) && *word.value == '\0')
            return ReportWords::tr(word.text);
    }
    if (key == u"records")
        return ReportWords::tr("Wat logboeken leveren");
    return key.startsWith(u"records.") ? ReportWords::tr("Wat een logboek levert voor %1").arg(key.section(u'.', 1)) : key;
}

QString readingValue(const QString &key, const QString &value)
{
    for (const ReadingWord &word : readingWords) {
        if (key == QLatin1StringView(word.key) && value == QLatin1StringView(word.value) && *word.value != '\0')
            return ReportWords::tr(word.text);
    }
    if (key.endsWith(u".window"))
        return windowText(value);
    if (key == u"calls.short")
        return value + u" s"_s;
    return key == u"kto.response_minimum"_s ? value + u'%' : value;
}
