// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"

#include <algorithm>
#include <array>

namespace {

/// Stems, found anywhere in a word: Dutch joins its nouns ("responstijd", "afkeurpercentage").
constexpr auto lowerStems = std::to_array<QStringView>({
    u"fout", u"klacht", u"uitval", u"verzuim", u"verloop", u"storing", u"incident", u"afwijking", u"no-show", u"noshow",
    u"ophanger", u"opgehangen", u"abandon", u"churn", u"error", u"defect", u"downtime", u"onbereikbaar", u"achterstand",
    u"wachttijd", u"doorlooptijd", u"responstijd", u"reactietijd", u"hersteltijd", u"oplostijd", u"aanrijtijd",
    u"levertijd", u"mttr", u"mtta", u"kosten", u"uitstoot", u"emissie", u"schade", u"retour", u"afkeur", u"afgekeurd",
    u"lekkage", u"verspilling", u"ongeval", u"ongevallen", u"complaint", u"outage", u"delay", u"vertraging", u"latency",
    u"wachtrij", u"backlog", u"openstaan", u"overschrijding", u"gemist", u"missed", u"storingsduur", u"rework",
    u"restafval", u"afval", u"accident", u"injur", u"verlies", u"loss", u"breuk", u"derving", u"heropen", u"reopen",
    u"tekort", u"rpo", u"rto", u"responsetijd", u"verwerkingstijd", u"afhandeltijd", u"afhandelingstijd", u"bezwaar",
    u"bezwaren", u"turnover", u"absentee", u"ziek", u"vacature", u"escalat", u"ontevreden", u"overtreding", u"boetes",
    u"kwetsbaarhe", u"vulnerabilit", u"datalek", u"breach", u"wait", u"defecten", u"gebrek", u"majeur", u"major",
    u"minor", u"non-conform", u"bevinding", u"finding", u"laattijdig", u"annulering", u"cancel", u"bug",
    u"verbruik", u"consumption", u"overdue", u"lost", u"damage", u"failed", u"failure", u"mislukt", u"afwezig",
    u"prijsstijging", u"indexering", u"onderbreking", u"interrupt", u"doorverbonden", u"fraude", u"onjuist", u"calamiteit",
    u"levertermijn", u"aanlooptijd", u"laadtijd", u"paginalaad", u"responsetime", u"omsteltijd", u"fail", u"rejected",
    u"leegstand", u"debiteuren", u"verstoring", u"incorrect", u"niet-geleverd", u"schadegeval", u"meerwerk",
});

constexpr auto higherStems = std::to_array<QStringView>({
    u"beschikbaar", u"uptime", u"availab", u"tevreden", u"aangenomen", u"bereikbaar", u"leverbetrouwba", u"fix", u"fcr",
    u"reductie", u"sroi", u"return", u"vrijwillig", u"beantwoord", u"answered", u"satisf", u"resolution", u"resolved", u"opgelost",
    u"afgehandeld", u"tijdig", u"on-time", u"ontime", u"otif", u"voltooi", u"completed", u"accura", u"juist", u"correct",
    u"compliance", u"naleving", u"conform", u"geimplementeerd", u"gerealiseerd", u"realisatie", u"score", u"cijfer",
    u"dekking", u"coverage", u"succes", u"nauwkeurig", u"betrouwba", u"kwaliteit", u"quality", u"bezetting", u"vulgraad",
    u"recycl", u"duurzaam", u"elektrisch", u"electric", u"hergebruik", u"circula", u"training", u"opleiding", u"gecertific",
    u"certifi", u"nps", u"omzet", u"revenue", u"besparing", u"saving", u"conversi", u"benutting", u"voorstel", u"update",
    u"geleverd", u"delivered", u"delivery", u"behaald", u"gehaald", u"respons", u"response rate", u"volledig", u"complete",
    u"time right", u"right", u"goedgekeurd", u"approved", u"passed", u"geslaagd", u"adherence", u"productiv", u"efficien",
    u"waardering", u"gescand", u"eigenaar", u"service level", u"servicelevel", u"bevestig", u"afhandeling", u"biologisch",
    u"duurzaamheid", u"participat", u"arbeidsbeperking", u"schoon", u"hersteld", u"getest", u"tested", u"patched",
    u"gepatcht", u"groen", u"gebruiksgraad", u"adoptie", u"adoption", u"retentie", u"retention", u"punctual", u"stiptheid",
    u"vervuld", u"ingevuld", u"digitaal", u"nakoming", u"backup", u"geregistreerd", u"first time", u"direct", u"score",
    u"loonsom", u"goedkeur", u"voldoet", u"voldoen", u"ontsloten", u"kloppen", u"klopt", u"ok", u"terugwin",
});

/// A bad thing that is dealt with is a good thing.
constexpr auto goodEnds = std::to_array<QStringView>({
    u"afgehandeld", u"opgelost", u"tijdig", u"zonder", u"geen", u"correct", u"hersteld", u"voorkomen", u"beantwoord",
    u"resolved", u"without", u"solved", u"closed", u"afhandeling", u"oplossing", u"herstel", u"bevestigd", u"bevestiging",
    u"gesloten", u"resolution", u"verholpen", u"reductie", u"reduction", u"binnen", u"within", u"teruggekoppeld",
    u"gemeld", u"reported", u"opvolging", u"opgevolgd", u"fix", u"fixed", u"behandeld", u"geregistreerd", u"handled",
    u"acknowledged", u"besparing", u"recycling", u"gerecycled", u"gescheiden", u"verminderen", u"response", u"respons",
});

template <typename Table> bool hasStem(const Table &table, QStringView word)
{
    return std::any_of(table.begin(), table.end(), [word](QStringView stem) { return word.contains(stem); });
}

} // namespace

std::optional<NormDirection> directionOf(QStringView word)
{
    if (word.endsWith(u"loos") || word.endsWith(u"vrij") || word.endsWith(u"-free") || word.endsWith(u"loze"))
        return NormDirection::Higher; // "foutloos", "storingsvrij"
    if (hasStem(lowerStems, word))
        return NormDirection::Lower;
    if (hasStem(higherStems, word))
        return NormDirection::Higher;
    return std::nullopt;
}

bool isGoodEnd(QStringView word)
{
    return std::find(goodEnds.begin(), goodEnds.end(), word) != goodEnds.end();
}
