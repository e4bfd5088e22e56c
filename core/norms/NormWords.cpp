// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QStringView words;
    NormWordKind kind;
};

using enum NormWordKind;

constexpr auto rows = std::to_array<Row>({
    { u"doelstelling", Target }, { u"doelstellingen", Target }, { u"streefwaarde", Target }, { u"streven", Target },
    { u"streefnorm", Target }, { u"streefcijfer", Target }, { u"streefpercentage", Target }, { u"doel", Target },
    { u"doelwaarde", Target }, { u"target", Target }, { u"goal", Target }, { u"objective", Target },
    { u"ambitie", Target }, { u"ambition", Target }, { u"aim", Target }, { u"streeft", Target }, { u"slo", Target },
    { u"norm", Norm }, { u"eis", Norm }, { u"prestatienorm", Norm }, { u"sla", Norm }, { u"servicelevel", Norm },
    { u"service level", Norm }, { u"branchenorm", Target }, { u"kpi", Norm }, { u"servicenorm", Norm },
    { u"requirement", Norm }, { u"kwaliteitsnorm", Norm },
    { u"drempel", Threshold }, { u"drempelwaarde", Threshold }, { u"threshold", Threshold },
    { u"signaalwaarde", Threshold }, { u"signaleringswaarde", Threshold }, { u"ondergrens", Threshold },
    { u"bovengrens", Threshold }, { u"actiegrens", Threshold }, { u"interventiewaarde", Threshold },
    { u"escalatie", Threshold }, { u"bij overschrijding", Threshold },
    { u"richtlijn", Guideline }, { u"guideline", Guideline }, { u"richtwaarde", Guideline }, { u"richttijd", Guideline },
    { u"beperk", Guideline }, { u"bij voorkeur", Guideline }, { u"preferably", Guideline }, { u"indicatief", Guideline },
    { u"aangehouden", Guideline }, { u"richtgetal", Guideline },
    { u"alle", Every }, { u"al de", Every }, { u"elke", Every }, { u"elk", Every }, { u"iedere", Every },
    { u"ieder", Every }, { u"all", Every }, { u"every", Every }, { u"each", Every }, { u"allen", Every },
    { u"in alle gevallen", Every }, { u"altijd", Every }, { u"always", Every },
    { u"tov", Baseline }, { u"ten opzichte van", Baseline }, { u"vergeleken met", Baseline }, { u"versus", Baseline },
    { u"in vergelijking met", Baseline }, { u"compared to", Baseline }, { u"compared with", Baseline }, { u"vs", Baseline },
    { u"relative to", Baseline }, { u"against baseline", Baseline }, { u"baseline", Baseline }, { u"nulmeting", Baseline },
    { u"against the baseline", Baseline }, { u"against", Baseline }, { u"from baseline", Baseline },
    { u"versus baseline", Baseline }, { u"dan vorig jaar", Baseline }, { u"dan het voorgaande jaar", Baseline },
    { u"than last year", Baseline }, { u"yoy", Baseline }, { u"year on year", Baseline }, { u"year over year", Baseline },
    { u"reductie", Reduction }, { u"reduction", Reduction }, { u"besparing", Reduction }, { u"saving", Reduction },
    { u"savings", Reduction }, { u"daling", Reduction }, { u"verlaging", Reduction }, { u"afname", Reduction },
    { u"vermindering", Reduction }, { u"decrease", Reduction }, { u"reduce", Reduction }, { u"verminderen", Reduction },
    { u"reduceren", Reduction }, { u"verlagen", Reduction }, { u"co2-reductie", Reduction }, { u"minder", Reduction },
    { u"energiebesparing", Reduction }, { u"lager", Reduction }, { u"gedaald", Reduction }, { u"daalt", Reduction },
    { u"co2-besparing", Reduction }, { u"reduced", Reduction }, { u"lower", Reduction }, { u"lagere", Reduction }, { u"kostenreductie", Reduction },
    { u"kostenbesparing", Reduction }, { u"dalen", Reduction }, { u"less", Reduction }, { u"fewer", Reduction },
    { u"groen", Colour }, { u"oranje", Colour }, { u"rood", Colour }, { u"geel", Colour }, { u"amber", Colour },
    { u"green", Colour }, { u"orange", Colour }, { u"red", Colour }, { u"yellow", Colour }, { u"blauw", Colour },
    { u"voldoende", Label }, { u"onvoldoende", Label }, { u"goed", Label }, { u"matig", Label }, { u"slecht", Label },
    { u"uitstekend", Label }, { u"zeer goed", Label }, { u"ruim voldoende", Label }, { u"zwak", Label }, { u"good", Label },
    { u"fair", Label }, { u"poor", Label }, { u"excellent", Label }, { u"redelijk", Label }, { u"insufficient", Label },
    { u"sufficient", Label }, { u"bad", Label }, { u"acceptabel", Label }, { u"kritiek", Label },
    { u"onacceptabel", Label }, { u"behaald", Label }, { u"niet behaald", Label },
    { u"boete", Sanction }, { u"malus", Sanction }, { u"bonus", Sanction }, { u"korting", Sanction },
    { u"penalty", Sanction }, { u"service credit", Sanction }, { u"service credits", Sanction }, { u"credit", Sanction },
    { u"inhouding", Sanction }, { u"schadevergoeding", Sanction }, { u"boeteclausule", Sanction }, { u"credits", Sanction },
    { u"kortingen", Sanction }, { u"boetes", Sanction }, { u"rebate", Sanction }, { u"fee", Sanction },
    { u"bijvoorbeeld", Example }, { u"bv", Example }, { u"eg", Example }, { u"for example", Example }, { u"zoals", Example },
    { u"circa", Approximate }, { u"ca", Approximate }, { u"ongeveer", Approximate }, { u"ong", Approximate },
    { u"±", Approximate }, { u"approximately", Approximate }, { u"approx", Approximate }, { u"about", Approximate },
    { u"rond de", Approximate }, { u"around", Approximate }, { u"indicatief", Approximate },
    { u"tenzij", Exception }, { u"exclusief", Exception }, { u"excl", Exception }, { u"uitgezonderd", Exception },
    { u"behalve", Exception }, { u"muv", Exception }, { u"met uitzondering van", Exception }, { u"mits", Exception },
    { u"unless", Exception }, { u"except", Exception }, { u"excluding", Exception }, { u"provided", Exception },
    { u"behoudens", Exception }, { u"buiten beschouwing", Exception }, { u"afhankelijk", Exception },
    { u"waarvan", Exception }, { u"depending", Exception }, { u"dan wel", Exception }, { u"danwel", Exception },
    { u"of which", Exception }, { u"tweemaal zo", Exception }, { u"otherwise", Exception }, { u"anders", Exception },
    { u"indien", When }, { u"als", When }, { u"wanneer", When }, { u"zodra", When }, { u"if", When }, { u"when", When },
    { u"in case", When }, { u"bij", When }, { u"in geval", When },
    { u"niet", Not }, { u"not", Not }, { u"nooit", Not }, { u"never", Not },
    { u"geen", None }, { u"no", None }, { u"zonder", None }, { u"without", None }, { u"geen enkel", None }, { u"geen enkele", None },
    { u"en", And }, { u"and", And }, { u"&", And }, { u"alsmede", And }, { u"maar", And }, { u"but", And },
    { u"of", Or }, { u"or", Or }, { u"ofwel", Or }, { u"hetzij", Or },
    { u"gedurende", During }, { u"over", During }, { u"over een", During }, { u"over de", During }, { u"laatste", During },
    { u"afgelopen", During }, { u"voorgaande", During }, { u"during", During }, { u"last", During }, { u"past", During },
    { u"eerste", During }, { u"first", During }, { u"looptijd", During }, { u"voortschrijdend", During },
    { u"rolling", During }, { u"achtereenvolgende", During }, { u"opeenvolgende", During }, { u"consecutive", During },
    { u"achtereen", During }, { u"for", During }, { u"previous", During }, { u"preceding", During }, { u"every", Every },
    { u"om de", During }, { u"volgende", During }, { u"next", During }, { u"term of", During },
    { u"na", After }, { u"after", After }, { u"from", After }, { u"sinds", After }, { u"since", After }, { u"following", After },
    { u"in", Into }, { u"voor", Into }, { u"bij", Into }, { u"op", Into }, { u"of cases", Into },
    { u"van de", Of }, { u"van het", Of }, { u"van alle", Of }, { u"of the", Of }, { u"of all", Of }, { u"der", Of },
    { u"van", Of }, { u"vd", Of },
    { u"per", Per }, { u"a", Small }, { u"in een keer", Small }, { u"in 1 keer", Small }, { u"in one go", Small },
    { u"in een keer goed", Small }, { u"at once", Small }, { u"een van de", Small }, { u"one of the", Small },
    { u"cijfer", Mark }, { u"rapportcijfer", Mark }, { u"rapportcijfers", Mark }, { u"tevredenheid", Mark },
    { u"klanttevredenheid", Mark }, { u"beoordelingscijfer", Mark }, { u"tevredenheidscijfer", Mark }, { u"score", Mark },
    { u"gebruikerstevredenheid", Mark }, { u"kto", Mark }, { u"mto", Mark }, { u"satisfaction", Mark },
    { u"csat", Mark }, { u"scoort", Mark }, { u"scoren", Mark }, { u"rate", Mark }, { u"rates", Mark }, { u"rated", Mark }, { u"waardeert", Mark },
    { u"waarderen", Mark }, { u"beoordeelt", Mark }, { u"beoordelen", Mark }, { u"beoordeeld", Mark }, { u"rating", Mark }, { u"grade", Mark }, { u"waardering", Mark }, { u"beoordeling", Mark },
    { u"klantwaardering", Mark }, { u"gemiddelde score", Mark }, { u"eindcijfer", Mark }, { u"cijfers", Mark },
    { u"medewerkerstevredenheid", Mark }, { u"klantbeleving", Mark }, { u"waarderingscijfer", Mark },
    { u"nps", Nps }, { u"net promoter score", Nps }, { u"net promotor score", Nps }, { u"enps", Nps },
    { u"aangescherpt", Yearly }, { u"oplopend", Yearly }, { u"aanscherping", Yearly }, { u"tightened", Yearly },
    { u"oplopen", Yearly }, { u"groeiend", Yearly }, { u"stijgend", Yearly }, { u"aflopend", Yearly },
    { u"increasing", Yearly }, { u"toenemend", Yearly }, { u"oplopen tot", Yearly }, { u"groeit", Yearly },
    { u"jaarlijks verhoogd", Yearly }, { u"rising", Yearly }, { u"verhoogd", Yearly }, { u"daarna", Yearly },
    { u"vervolgens", Yearly }, { u"thereafter", Yearly }, { u"stapsgewijs", Yearly },
    { u"aantal", Report }, { u"percentage", Report }, { u"number of", Report }, { u"gemiddeld aantal", Report },
    { u"nvt", NoNorm }, { u"ntb", NoNorm }, { u"geen norm", NoNorm }, { u"niet van toepassing", NoNorm },
    { u"n/a", NoNorm }, { u"no norm", NoNorm }, { u"nader te bepalen", NoNorm }, { u"pm", NoNorm }, { u"tbd", NoNorm },
    { u"to be determined", NoNorm }, { u"not applicable", NoNorm }, { u"geen percentage bekend", NoNorm },
    { u"geen meting", NoNorm }, { u"nog te bepalen", NoNorm }, { u"in overleg", NoNorm }, { u"onbekend", NoNorm },
    { u"percentiel", Percentile }, { u"percentile", Percentile }, { u"perc", Percentile }, { u"e-percentiel", Percentile },
    { u"persentiel", Percentile },
});

constexpr auto smallWords = std::to_array<QStringView>({
    u"de", u"het", u"een", u"is", u"zijn", u"wordt", u"worden", u"dient", u"dienen", u"te", u"moet", u"moeten", u"met",
    u"aan", u"door", u"uit", u"tot", u"dan", u"die", u"dat", u"deze", u"dit", u"heeft", u"hebben", u"ligt", u"bedraagt",
    u"the", u"an", u"be", u"are", u"must", u"shall", u"should", u"will", u"to", u"with", u"has", u"have", u"that", u"on",
    u"zal", u"zullen", u"mag", u"mogen", u"may", u"not", u"er", u"om", u"bedragen", u"liggen", u"was", u"were", u"geldt",
    u"ook", u"at", u"als", u"gemiddeld", u"gemiddelde", u"average", u"mean", u"avg", u"gem", u"totaal", u"total",
    u"remain", u"blijft", u"blijven", u"krijgt", u"krijgen", u"geeft", u"geven", u"hoger", u"den",
});

constexpr auto numberedNouns = std::to_array<QStringView>({
    u"artikel", u"artikelen", u"art", u"article", u"bijlage", u"appendix", u"annex", u"prio", u"prioriteit", u"priority",
    u"categorie", u"category", u"cat", u"fase", u"phase", u"stap", u"step", u"niveau", u"level", u"klasse", u"class",
    u"versie", u"version", u"lid", u"par", u"paragraaf", u"hoofdstuk", u"hfst", u"chapter", u"tabel", u"table", u"nr",
    u"nummer", u"number", u"pagina", u"blz", u"page", u"iso", u"nen", u"nen-en", u"nta", u"perceel", u"lot", u"pi",
    u"kpi", u"pi's", u"severity", u"sev", u"impact", u"tier", u"type", u"groep", u"group", u"zone", u"lijn", u"line",
    u"itil", u"wcag", u"scope", u"gunningscriterium", u"criterium", u"sectie", u"section", u"route", u"urgentie",
    u"urgency", u"incidentklasse", u"punt", u"eis", u"prioriteitsniveau", u"social return", u"return", u"deel", u"part",
    u"co", u"schaal", u"scale", u"vso", u"label", u"energielabel", u"model", u"sla", u"figuur",
});

constexpr auto months = std::to_array<QStringView>({
    u"januari", u"februari", u"maart", u"april", u"mei", u"juni", u"juli", u"augustus", u"september", u"oktober",
    u"november", u"december", u"january", u"february", u"march", u"may", u"june", u"july", u"august", u"october",
    u"jan", u"feb", u"mrt", u"apr", u"jun", u"jul", u"aug", u"sep", u"sept", u"okt", u"oct", u"nov", u"dec",
});

template <typename Table> bool has(const Table &table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

} // namespace

qsizetype tokensSpelling(const std::vector<NormToken> &tokens, qsizetype at, QStringView words)
{
    qsizetype count = 0;
    for (const QStringView part : words.tokenize(u' ')) {
        const auto index = static_cast<std::size_t>(at + count);
        if (index >= tokens.size() || tokens[index].text != part)
            return 0;
        ++count;
    }
    return count;
}

NormWord wordAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    NormWord best;
    for (const Row &row : rows) {
        const qsizetype count = tokensSpelling(tokens, at, row.words);
        if (count > best.count)
            best = { { count }, row.kind };
    }
    if (!best && at < static_cast<qsizetype>(tokens.size()) && has(smallWords, tokens[static_cast<std::size_t>(at)].text))
        return { { 1 }, Small };
    return best;
}

bool namesByNumber(QStringView word)
{
    return has(numberedNouns, word);
}

bool isMonthName(QStringView word)
{
    return has(months, word);
}
