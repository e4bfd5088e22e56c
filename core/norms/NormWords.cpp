// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLexicon.h"
#include "NormWordTable.h"

namespace {

using enum NormWordKind;

constexpr NormWordTable<NormWordKind>::Row knownRows[] = {
    { Target,
      u"doelstelling|doelstellingen|streefwaarde|streven|streefnorm|streefcijfer|streefpercentage|doel|"
      u"doelwaarde|streef|target|goal|objective|ambitie|ambition|aim|streeft|slo|branchenorm" },
    { Norm, u"norm|eis|prestatienorm|sla|servicelevel|service level|kpi|servicenorm|requirement|kwaliteitsnorm" },
    { Threshold,
      u"drempel|drempelwaarde|threshold|signaalwaarde|signaleringswaarde|ondergrens|bovengrens|actiegrens|"
      u"interventiewaarde|escalatie|bij overschrijding" },
    { Guideline,
      u"richtlijn|guideline|richtwaarde|richttijd|beperk|bij voorkeur|preferably|indicatief|aangehouden|"
      u"richtgetal" },
    { Every, u"alle|al de|elke|elk|iedere|ieder|all|every|each|allen|in alle gevallen|altijd|always" },
    { Baseline,
      u"tov|ten opzichte van|vergeleken met|versus|in vergelijking met|compared to|compared with|vs|"
      u"relative to|against baseline|baseline|nulmeting|against the baseline|against|from baseline|"
      u"versus baseline|dan vorig jaar|dan het voorgaande jaar|than last year|yoy|year on year|year over year" },
    { Reduction,
      u"reductie|reduction|besparing|saving|savings|daling|verlaging|afname|vermindering|decrease|reduce|"
      u"verminderen|reduceren|verlagen|co2-reductie|minder|energiebesparing|lager|gedaald|daalt|co2-besparing|"
      u"reduceert|vermindert|verlaagt|bespaart|terugdringen|reduces|decreases|reduced|lower|lagere|kostenreductie|"
      u"kostenbesparing|dalen|less|fewer|verminderd|gereduceerd|verlaagd|teruggebracht|bespaard" },
    { Colour, u"groen|oranje|rood|geel|amber|green|orange|red|yellow|blauw" },
    { Label,
      u"voldoende|onvoldoende|goed|matig|slecht|uitstekend|zeer goed|ruim voldoende|zwak|good|fair|poor|"
      u"excellent|redelijk|insufficient|sufficient|bad|acceptabel|kritiek|onacceptabel|behaald|niet behaald" },
    { Sanction,
      u"boete|malus|bonus|korting|penalty|service credit|service credits|credit|inhouding|schadevergoeding|"
      u"compensatie|creditering|maandvergoeding|maandbedrag|maandfee|monthly fee|monthly charges|refund|"
      u"boeteclausule|credits|kortingen|boetes|rebate|fee|vergoeding|verbeurt|verbeurd|dwangsom|ingehouden|"
      u"gekort|inhouden|maandfactuur|factuurbedrag|uitbetaling|uitbetaald|payout|deducted|withheld|deduction|"
      u"liquidated damages" },
    { Small, u"credit note|credit notes" }, // papers, and no penalty
    { Example, u"voorbeeld|ter illustratie|example|for instance|illustrative|bijvoorbeeld|bv|eg|for example|zoals" },
    { Approximate, u"of zo|or so|naar schatting|circa|ca|ongeveer|ong|±|approximately|approx|about|rond de|around" },
    { Exception,
      u"tenzij|exclusief|excl|uitgezonderd|behalve|muv|met uitzondering van|mits|unless|except|excluding|"
      u"provided|behoudens|buiten beschouwing|afhankelijk|waarvan|depending|dan wel|danwel|of which|"
      u"tweemaal zo|otherwise|anders|all but|alle behalve|afgeschaft|vervallen|in plaats van|other than|subject to|"
      u"as far as|zo ver als|tot voor kort|until recently|"
      u"vervalt|abolished|withdrawn|no longer applies|no longer apply" },
    { When, u"indien|als|wanneer|zodra|if|when|in case|bij|in geval" },
    { Not,
      u"niet|not|nooit|never|don't|doesn't|isn't|aren't|won't|can't|cannot|shouldn't|mustn't|wasn't|hasn't|haven't" },
    { None,
      u"geen|no|zonder|without|geen enkel|geen enkele|niemand|nergens|geen van de|geen der|nobody|no one|none of "
      u"the|none of|none" },
    { And, u"en|and|&|alsmede|maar|but|doch" },
    { Or, u"of|or|ofwel|hetzij" },
    { During,
      u"gedurende|over|over een|over de|laatste|afgelopen|voorgaande|during|last|past|eerste|first|looptijd|"
      u"voortschrijdend|rolling|achtereenvolgende|opeenvolgende|consecutive|achtereen|for|previous|preceding|"
      u"om de|volgende|next|term of|op rij|in a row" },
    { After, u"na|after|from|sinds|since|following" },
    { Into, u"in|voor|op|of cases|on" },
    { Of, u"van de|van het|van alle|of the|of all|der|van|vd" },
    { Per, u"per" },
    { Small,
      u"a|in elk geval|in ieder geval|in any case|in any event|in een keer|in 1 keer|in 1 x|in een bezoek|in 1 "
      u"bezoek|in een ronde|in 1 ronde|in een contact|in one visit|in one go|in een keer "
      u"goed|at "
      u"once|een van de|one of the|de|het|een|is|zijn|"
      u"wordt|worden|dient|dienen|te|moet|moeten|met|aan|door|uit|tot|dan|die|dat|deze|dit|heeft|hebben|ligt|"
      u"bedraagt|the|an|be|are|must|shall|should|will|to|with|has|have|that|on|zal|zullen|mag|mogen|may|er|om|"
      u"bedragen|liggen|was|were|geldt|ook|at|gemiddeld|gemiddelde|average|mean|avg|gem|totaal|total|remain|"
      u"blijft|blijven|krijgt|krijgen|geeft|geven|hoger|den|ev|beide|beiden|both|en verder|onwards|and beyond" },
    { Mark,
      u"cijfer|rapportcijfer|rapportcijfers|tevredenheid|klanttevredenheid|beoordelingscijfer|"
      u"tevredenheidscijfer|score|gebruikerstevredenheid|kto|mto|satisfaction|csat|scoort|scoren|rate|rates|"
      u"rated|waardeert|waarderen|beoordeelt|beoordelen|beoordeeld|rating|grade|waardering|beoordeling|"
      u"klantwaardering|gemiddelde score|eindcijfer|cijfers|medewerkerstevredenheid|klantbeleving|"
      u"waarderingscijfer" },
    { Nps, u"nps|net promoter score|net promotor score|enps" },
    { Yearly,
      u"aangescherpt|oplopend|aanscherping|tightened|oplopen|groeiend|stijgend|aflopend|increasing|toenemend|"
      u"oplopen tot|groeit|jaarlijks verhoogd|rising|verhoogd|daarna|vervolgens|thereafter|stapsgewijs" },
    { Report, u"aantal|percentage|number of|gemiddeld aantal" },
    { NoNorm,
      u"nvt|ntb|geen norm|niet van toepassing|n/a|no norm|nader te bepalen|pm|tbd|to be determined|"
      u"not applicable|to be agreed|to be confirmed|nog bepaald|nog vast te stellen|geen percentage bekend|geen "
      u"meting|nog te bepalen|in overleg|onbekend" },
    { Percentile, u"percentiel|percentile|perc|e-percentiel|persentiel" },
};

const NormWordTable<NormWordKind> &knownWords()
{
    static const NormWordTable<NormWordKind> table { knownRows };
    return table;
}

constexpr QStringView numberedNouns
    = u"artikel|artikelen|art|article|bijlage|appendix|annex|prio|prioriteit|priority|categorie|category|cat|fase|"
      u"phase|stap|step|niveau|level|klasse|class|versie|version|lid|par|paragraaf|hoofdstuk|hfst|chapter|tabel|"
      u"table|nr|nummer|number|pagina|blz|page|iso|nen|nen-en|nta|perceel|lot|pi|kpi|pi's|severity|sev|impact|"
      u"tier|type|groep|group|zone|lijn|line|itil|wcag|scope|gunningscriterium|criterium|sectie|section|route|"
      u"urgentie|urgency|incidentklasse|punt|eis|prioriteitsniveau|social return|return|deel|part|co|schaal|scale|"
      u"vso|top|label|energielabel|model|sla|figuur";
constexpr QStringView months
    = u"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|"
      u"march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec";

constexpr QStringView joiningWords
    = u"waarbij|waarin|waarmee|waarop|waarna|waardoor|waarover|waarvoor|terwijl|zodat|opdat|omdat|doordat|aangezien|"
      u"hetgeen|welke|welk|wie|wat|hoe|mede|daarbij|daarin|daarmee|hierbij|hierin|hiervan|hiermee|conform|volgens|"
      u"inzake|omtrent|namens|wegens|ongeacht|tegen|tussentijds|is|zijn|wordt|worden|while|whereas|whereby|where|"
      u"wherein|because|so|which|who|whose|as|per|via|according|regardless|then|than|also|be|been|being";
constexpr QStringView turningWords
    = u"respectievelijk|resp|onderscheidenlijk|echter|althans|dubbel|dubbele|dubbelen|tweevoud|drievoud|helft|"
      u"kwart|derde|meerderheid|merendeel|grotendeels|nagenoeg|bijna|vrijwel|plus|verminderd|vermeerderd|gedeeld|"
      u"vermenigvuldigd|factor|tenminste|uitsluitend|alleen|slechts|buiten|naast|behoudens|ongeacht|hetzelfde|"
      u"gelijk|evenveel|zoveel|dergelijke|enkele|sommige|paar|tientallen|dozijn|halvering|verdubbeling|"
      u"halveren|verdubbelen|gehalveerd|verdubbeld|however|respectively|double|doubled|twofold|half|halved|third|"
      u"majority|most|nearly|almost|only|solely|besides|instead|rather|same|several|few|couple|dozen|plus|minus|"
      u"multiplied|divided|either|neither|nor|hoewel|although|though|despite|ondanks|anderhalf|vooralsnog|voorlopig|"
      u"tijdelijk|provisionally|temporarily|tbv|ivm|voorzover|korter|langer|sneller|trager|strenger|soepeler|ruimer|"
      u"eerder|later|"
      u"shorter|longer|faster|slower|stricter|sooner|earlier|zelden|nauwelijks|amper|meestal|doorgaans|gewoonlijk|"
      u"normaliter|soms|vaak|principe|beginsel|seldom|rarely|hardly|barely|usually|normally|typically|generally|often|"
      u"sometimes|principle|vorig|vorige|voorheen|voormalig|geschrapt|onjuist|ongeldig|ingetrokken|verwachting|"
      u"schatting|"
      u"enige|meeste|veel|vele|mogelijk|ruim|krap|previously|formerly|former|deleted|scrapped|superseded|obsolete|"
      u"incorrect|ideally|expected|estimated|possible|practicable|feasible|discussie|discussion|uitzonderlijk|"
      u"uitzonderlijke|uitzondering|uitzonderingen|exceptional|toelaat|toelaten|"
      u"zolang|permitting|dus|oftewel|namelijk|ie";

} // namespace

bool isFunctionWord(QStringView word)
{
    return isListed(joiningWords, word);
}

bool isTurning(QStringView word)
{
    return isListed(turningWords, word);
}

NormWord wordAt(const std::vector<NormToken> &tokens, qsizetype at)
{
    const auto found = knownWords().longestAt(tokens, at);
    return found ? NormWord { { found.count }, found.value } : NormWord {};
}

bool namesByNumber(QStringView word)
{
    return isListed(numberedNouns, word);
}

bool isMonthName(QStringView word)
{
    return isListed(months, word);
}

bool looksLikeClock(QStringView text)
{
    constexpr int hours = 24;
    constexpr int minutes = 60;
    const qsizetype point = text.indexOf(u'.');
    return point >= 1 && point <= 2 && text.size() == point + 3 && text.left(point).toInt() <= hours
        && text.mid(point + 1).toInt() < minutes;
}
