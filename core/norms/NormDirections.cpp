// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"
#include "NormWordTable.h"

#include <algorithm>

namespace {

/// Stems, found anywhere in a word: Dutch joins its nouns ("responstijd", "afkeurpercentage").
constexpr QStringView lowerStems
    = u"fout|klacht|uitval|verzuim|verloop|storing|incident|afwijking|no-show|noshow|ophanger|opgehangen|abandon|"
      u"churn|error|defect|downtime|onbereikbaar|achterstand|wachttijd|doorlooptijd|responstijd|reactietijd|"
      u"hersteltijd|oplostijd|aanrijtijd|levertijd|mttr|mtta|kosten|uitstoot|emissie|schade|retour|afkeur|"
      u"afgekeurd|lekkage|verspilling|ongeval|ongevallen|complaint|outage|delay|vertraging|latency|wachtrij|"
      u"backlog|openstaan|overschrijding|gemist|missed|storingsduur|rework|restafval|afval|accident|injur|verlies|"
      u"loss|breuk|derving|heropen|reopen|tekort|rpo|rto|responsetijd|verwerkingstijd|afhandeltijd|"
      u"afhandelingstijd|bezwaar|bezwaren|turnover|absentee|ziek|vacature|escalat|ontevreden|overtreding|boetes|"
      u"kwetsbaarhe|vulnerabilit|datalek|breach|wait|defecten|gebrek|majeur|major|minor|non-conform|bevinding|"
      u"finding|laattijdig|annulering|cancel|bug|verbruik|consumption|overdue|damage|failed|failure|mislukt|"
      u"afwezig|prijsstijging|indexering|onderbreking|interrupt|doorverbonden|fraude|onjuist|calamiteit|"
      u"levertermijn|aanlooptijd|laadtijd|paginalaad|responsetime|omsteltijd|fail|rejected|leegstand|debiteuren|"
      u"correctie|"
      u"verstoring|inbra|vermissing|diefstal|verbroken|schuld|voortijdig|afgebroken|aql|incorrect|niet-geleverd|"
      u"schadegeval|meerwerk";

constexpr QStringView higherStems
    = u"beschikbaar|uptime|availab|tevreden|aangenomen|bereikbaar|leverbetrouwba|fix|fcr|reductie|sroi|return|"
      u"vrijwillig|beantwoord|answered|satisf|resolution|resolved|opgelost|afgehandeld|tijdig|on-time|ontime|otif|"
      u"voltooi|completed|accura|juist|correct|compliance|naleving|conform|geimplementeerd|gerealiseerd|"
      u"realisatie|score|cijfer|dekking|coverage|succes|nauwkeurig|betrouwba|kwaliteit|quality|bezetting|vulgraad|"
      u"recycl|duurzaam|elektrisch|electric|hergebruik|circula|training|opleiding|gecertific|certifi|nps|omzet|"
      u"revenue|besparing|saving|conversi|benutting|voorstel|update|geleverd|delivered|delivery|behaald|gehaald|"
      u"respons|response rate|volledig|complete|time right|right|goedgekeurd|approved|passed|geslaagd|adherence|"
      u"productiv|efficien|waardering|gescand|eigenaar|service level|servicelevel|bevestig|afhandeling|biologisch|"
      u"duurzaamheid|participat|arbeidsbeperking|schoon|hersteld|getest|tested|patched|gepatcht|groen|"
      u"gebruiksgraad|adoptie|adoption|retentie|retention|punctual|stiptheid|vervuld|ingevuld|digitaal|nakoming|"
      u"backup|geregistreerd|first time|direct|loonsom|goedkeur|voldoet|voldoen|ontsloten|kloppen|klopt|"
      u"terugwin|groei|growth|verhoging|inzet|uitgevoerd|leerling|stage|lokaal|lokale|mkb|scholing|oplossing|scheiding|"
      u"gescheiden";

/// A bad thing that is dealt with is a good thing.
constexpr QStringView goodEnds
    = u"afgehandeld|opgelost|tijdig|zonder|geen|correct|hersteld|voorkomen|beantwoord|resolved|without|solved|"
      u"closed|afhandeling|oplossing|herstel|bevestigd|bevestiging|gesloten|resolution|verholpen|reductie|"
      u"reduction|binnen|within|teruggekoppeld|gemeld|reported|opvolging|opgevolgd|fix|fixed|behandeld|"
      u"hergebruikt|hergebruik|gerecycleerd|recycled|reused|ingezameld|geregistreerd|handled|acknowledged|besparing|"
      u"recycling|gerecycled|gescheiden|verminderen|response|respons";

/// Where the last of @p stems in @p word ends; 0 when none stands in it.
qsizetype lastEnd(const QList<QStringView> &stems, QStringView word)
{
    qsizetype end = 0;
    for (const QStringView stem : stems) {
        if (const qsizetype at = word.lastIndexOf(stem); at >= 0)
            end = std::max(end, at + stem.size());
    }
    return end;
}

} // namespace

std::optional<NormDirection> directionOf(QStringView word)
{
    static const QList<QStringView> lower = lowerStems.split(u'|');
    static const QList<QStringView> higher = higherStems.split(u'|');
    if (word.startsWith(u"emissiearm") || word.startsWith(u"energiearm") || word.startsWith(u"co2-arm"))
        return NormDirection::Higher;
    if (word == u"ok")
        return NormDirection::Higher;
    if (word.startsWith(u"zero-") || word.startsWith(u"nul-"))
        return NormDirection::Higher; // "zero-emissie"
    if (word.endsWith(u"loos") || word.endsWith(u"vrij") || word.endsWith(u"-free") || word.endsWith(u"loze"))
        return NormDirection::Higher; // "foutloos", "storingsvrij"
    const bool isDenied = word.startsWith(u"on")
        && std::any_of(higher.begin(), higher.end(), [word](QStringView stem) { return word.mid(2).startsWith(stem); });
    const qsizetype lowerEnd = lastEnd(lower, word);
    const qsizetype higherEnd = lastEnd(higher, word);
    if (isDenied || (lowerEnd > 0 && lowerEnd >= higherEnd)) // "onbeantwoord"
        return NormDirection::Lower;
    if (higherEnd > 0) // the head of a Dutch compound stands last: "afvalscheiding", "klachtafhandeling"
        return NormDirection::Higher;
    return std::nullopt;
}

bool isGoodEnd(QStringView word)
{
    return isListed(goodEnds, word);
}
