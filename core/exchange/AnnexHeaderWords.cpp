// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexHeaderWords.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The words for one field, as headers have them; those that mean something else more often weigh less.
struct FieldWords
{
    AnnexField field;
    int weight;
    const char16_t *words; ///< folded, set apart by bars
};

constexpr FieldWords fieldWords[] = {
    { AnnexField::Code, 100,
      u"kpi id|kpi nr|kpi nummer|kpi no|kpi code|kpi #|nr|nummer|no|id|code|#|volgnummer|volgnr|pi nr|pi|pi code|"
      u"indicator nr|indicatornummer|indicator id|sla id|sla nr|kenmerk|kpi ref|sla ref|number|identifier|ref no|ref "
      u"nr|"
      u"reference no|referentienummer|item no|s no|sr no|serial no|nummer kpi|nr kpi|eis nr|eisnummer|service level "
      u"id" },
    { AnnexField::Code, 80, u"ref|referentie|reference|item|kpi|sla|index" },
    { AnnexField::Code, 60, u"eis|wens|criterium|requirement|indicator" },
    { AnnexField::Title, 100,
      u"kpi|kpis|kpi s|kpi naam|naam kpi|naam|titel|kpi titel|kpi omschrijving|omschrijving kpi|prestatie indicator|"
      u"prestatieindicator|kern prestatie indicator|kernprestatie indicator|kritieke prestatie indicator|"
      u"kritische prestatie indicator|key performance indicator|performance indicator|title|name|kpi title|kpi name|"
      u"naam indicator|indicator naam|onderwerp kpi|sla parameter|service level name|kpi description|metric name|"
      u"performance criterion|performance measure|performance objective|prestatieafspraak|prestatie "
      u"afspraak|prestatiemaat|stuurindicator" },
    { AnnexField::Title, 90,
      u"omschrijving|indicator|beschrijving|onderwerp|prestatie|description|aspect|meetpunt|metric|measure|"
      u"prestatieveld|beoordelingsaspect|kwaliteitsaspect|afspraak|kengetal|maatstaf|deliverable|"
      u"wat meten we|what we measure|what is measured|what|wat|wat wordt gemeten|dienst|service|parameter|subject" },
    { AnnexField::Title, 60,
      u"eis|eisen|requirement|criterium|sla|prestatie eis|prestatie eisen|kwaliteitseis|kwaliteitseisen|activiteit|"
      u"activity|kritieke succesfactor|key indicator" },
    { AnnexField::Norm, 100,
      u"norm|norm doel|normen|normering|normwaarde|prestatienorm|norm kpi|kpi norm|servicenorm|service norm|"
      u"kwaliteitsnorm|servicelevel|service level|sla norm|gestelde norm|minimale norm|vereiste norm|eis norm|norm "
      u"eis|prestatie eis|prestatie eisen|kwaliteitseisen|te behalen norm|afgesproken niveau|overeengekomen niveau|"
      u"gewenst niveau|performance requirement|required level|ondergrens|bovengrens|minimale score|minimum score|"
      u"minimaal niveau|minimumniveau|minimale waarde|minimumwaarde|minimaal vereist|acceptatiegrens|te behalen score|"
      u"te behalen resultaat|vereist niveau|vereiste waarde|resultaatsverplichting|tolerantie|performance standard|"
      u"service level target|service level measure|sla target|kpi target|acceptable level|acceptable quality level|"
      u"aql|agreed level|expected level|"
      u"minimum performance level|minimum service level|service level performance measure" },
    { AnnexField::Norm, 90,
      u"target|streefwaarde|doelwaarde|doel|doelstelling|sla|eis|streefnorm|objective|goal|performance level|"
      u"performance target|target performance level|service target|gewenste waarde|gewenst resultaat|afgesproken "
      u"waarde" },
    { AnnexField::Norm, 80, u"metric" },
    { AnnexField::Norm, 75,
      u"waarde|drempelwaarde|grenswaarde|drempel|threshold|minimum|maximum|limiet|limit|standaard|standard|level|"
      u"niveau|richtwaarde|minimaal|maximaal" },
    { AnnexField::Target, 60,
      u"target|streefwaarde|doelwaarde|ambitie|ambitieniveau|doelstelling|streefnorm|streven|streefniveau|"
      u"target performance level|stretch target" },
    { AnnexField::Method, 100,
      u"meetmethode|wijze van meten|meetwijze|methode|measurement|measurement method|method|how measured|hoe meten|"
      u"hoe gemeten|meting|meetinstrument|wijze van meting|meetmethodiek|meetmethode bron|hoe wordt gemeten|meting "
      u"via|gemeten via|gemeten met|measured by|measured with|measured through|hoe|how|meetmiddel|meetsysteem|"
      u"verificatiemethode|wijze van toetsing|toetsingsmethode|controlemethode|wijze van controle|wijze van "
      u"vaststellen|bewijsmiddel|verification|verification method|means of verification|method of measurement|"
      u"measurement approach|assessment method|how is it measured" },
    { AnnexField::Method, 85,
      u"bron|meetbron|databron|berekening|berekeningswijze|formule|registratie|source|data "
      u"source|calculation|bepaling|verificatie|toetsing|controle|bewijs|bewijslast|evidence|monitoring|tool" },
    { AnnexField::Frequency, 100,
      u"hoe vaak|meetinterval|measurement "
      u"window|window|meetvenster|frequentie|meetfrequentie|rapportagefrequentie|beoordelingsfrequentie|frequency|"
      u"reporting frequency|how often|"
      u"meetperiode|measurement frequency|frequentie meting|rapportageperiode|periodiciteit|measurement period|"
      u"measuring period|service period|reporting period|review period|assessment period|measurement interval|"
      u"rapportagemoment|evaluatiemoment|toetsmoment|meetcyclus|rapportagecyclus|cadence|meting frequentie" },
    { AnnexField::Frequency, 85,
      u"periode|rapportage|period|reporting|interval|wanneer|when|meetmoment|termijn|per|gemeten per|cyclus|tijdvak" },
    { AnnexField::Frequency, 60, u"meting|monitoring|toetsing|controle|measurement|measured|gemeten" },
    { AnnexField::Consequence, 100,
      u"escalatie|remediatie|escalatie remediatie|consequentie|consequenties|sanctie|sancties|malus|bonus malus|boete|"
      u"gevolg|gevolgen|consequence|consequences|penalty|penalties|credit|credits|escalation|service credit|service "
      u"credits|"
      u"consequenties bij het niet behalen van de norm|consequentie bij niet behalen|bij niet behalen|"
      u"bij niet halen|bij afwijking|actie bij afwijking|korting|remedy|remediation|deduction|deductions|inhouding|"
      u"malusregeling|boetebedrag|liquidated damages|remedial action|corrective action|herstelmaatregel" },
    { AnnexField::Consequence, 80, u"maatregel|maatregelen|actie|acties|action|bijsturing|interventie|vervolgactie" },
    { AnnexField::Responsible, 100,
      u"verantwoordelijke|verantwoordelijk|eigenaar|kpi eigenaar|proceseigenaar|owner|actiehouder|responsible|"
      u"accountable|wordt gemeten door|gemeten door|meting door|wie meet|rapporteur|aanspreekpunt|uitvoerder|"
      u"beheerder|trekker|door wie|controle door|toetsing door|te meten door|rapportage door|responsible party|"
      u"accountable party|kpi owner" },
    { AnnexField::Responsible, 85, u"rol|role|wie|who|functie|contactpersoon|lead" },
    { AnnexField::Links, 100,
      u"link|links|gunningscriterium|koppeling|verwijzing|link criterium|related|gerelateerd aan|relatie|wens|wensen|"
      u"subgunningscriterium|cross reference|gerelateerde wens|gerelateerde eis" },
    { AnnexField::Links, 85, u"criterium|criteria|requirement|requirements|pve|eis|eisen|bijlage" },
    { AnnexField::Purpose, 80,
      u"doel|doelstelling|purpose|aim|waarom|doel van de kpi|doel kpi|reden|objective|rationale|achtergrond" },
    { AnnexField::Definition, 80,
      u"toelichting|definitie|omschrijving|beschrijving|definition|uitleg|explanation|description" },
    { AnnexField::Definition, 70, u"indicator" },
    { AnnexField::Source, 75, u"bron|databron|meetbron|bronsysteem|systeem|source|data source|system" },
    { AnnexField::Unit, 100, u"eenheid|meeteenheid|unit|uom|unit of measure|unit of measurement" },
    { AnnexField::Group, 90,
      u"kanaal|categorie|thema|groep|category|perceel|channel|theme|domein|cluster|uitgangspunt|proces|onderdeel|"
      u"dienstonderdeel|hoofdstuk|hoofdgroep|subgroep|kritieke succesfactor|resultaatgebied|key result area|"
      u"aandachtsgebied|perspectief|service area|area|deelgebied|blok" },
    { AnnexField::Group, 70, u"dienst|service|onderwerp|dienstverlening" },
};

constexpr int prefixCost = 12;
constexpr int insideCost = 30;
constexpr int lastWordWeight = 80;

/// Words that Dutch hangs others before: "kwaliteitseis", "leveringsnorm".
bool endsACompound(const QString &folded, QStringView word)
{
    static const QStringList tails = { u"norm"_s,    u"eis"_s,       u"doel"_s,         u"waarde"_s,   u"frequentie"_s,
                                       u"methode"_s, u"indicator"_s, u"omschrijving"_s, u"eigenaar"_s, u"sanctie"_s };
    return !folded.contains(u' ') && folded.endsWith(word) && tails.contains(word);
}

/// How well the folded header fits one word; 0 when it does not.
int fitOf(const QString &folded, QStringView word, int weight)
{
    if (folded == word)
        return weight;
    if (endsACompound(folded, word))
        return weight - prefixCost;
    constexpr qsizetype shortest = 4; // "id" inside a header says nothing
    if (word.size() < shortest && word != u"kpi" && word != u"sla")
        return 0;
    for (auto at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const auto end = at + word.size();
        const bool whole = (at == 0 || folded[at - 1] == u' ') && (end == folded.size() || folded[end] == u' ');
        if (whole)
            return weight - (at == 0 ? prefixCost : insideCost);
    }
    return 0;
}

/// "SL ID", "PWS Ref": a short header whose last word says that it numbers.
bool endsInCode(const QString &folded)
{
    static const QRegularExpression expression(u"^[^ ]+( [^ ]+)? (id|nr|no|ref|code|nummer|number)$"_s);
    return expression.match(folded).hasMatch();
}

struct SplitWords
{
    AnnexField field = AnnexField::Title;
    int weight = 0;
    QList<QStringView> words;
};

/// Split once: they are asked of every cell.
const std::vector<SplitWords> &splitWords()
{
    static const std::vector<SplitWords> table = [] {
        std::vector<SplitWords> all;
        for (const FieldWords &entry : fieldWords)
            all.push_back({ entry.field, entry.weight, QStringView(entry.words).split(u'|') });
        return all;
    }();
    return table;
}

} // namespace

std::vector<HeaderClaim> headerClaims(const QString &folded)
{
    std::vector<HeaderClaim> claims;
    for (const SplitWords &entry : splitWords()) {
        int best = 0;
        for (const QStringView word : entry.words)
            best = std::max(best, fitOf(folded, word, entry.weight));
        if (best > 0)
            claims.push_back({ entry.field, best });
    }
    if (endsInCode(folded))
        claims.push_back({ AnnexField::Code, lastWordWeight });
    return claims;
}

std::optional<AnnexField> exactField(const QString &folded)
{
    for (const SplitWords &entry : splitWords()) {
        if (entry.words.contains(folded))
            return entry.field;
    }
    return std::nullopt;
}

std::optional<AnnexField> asideField(const QString &folded)
{
    const auto names = [&](AnnexField field) {
        return std::ranges::any_of(splitWords(), [&](const SplitWords &entry) {
            return entry.field == field && entry.words.contains(folded);
        });
    };
    return names(AnnexField::Purpose) ? std::optional(AnnexField::Purpose)
        : names(AnnexField::Target)   ? std::optional(AnnexField::Target)
                                      : std::nullopt;
}

bool headsFigures(const QString &folded)
{
    static const QRegularExpression words(
        uR"re(\b(weging|gewicht|wegingsfactor|weight|weighting|realisatie|gerealiseerd|behaald|resultaat|actual|achieved|result|score|nulmeting|baseline|prijs|tarief|bedrag|price|q[1-4]|kwartaal [1-4]|20\d\d|punten|points)\b)re"_s);
    static const QRegularExpression asked(u"minim|maxim|te behalen|vereist|required|target|norm"_s);
    return words.match(folded).hasMatch() && !asked.match(folded).hasMatch();
}

bool saysKpi(const QString &folded)
{
    return folded.contains(u"kpi"_s) || folded.contains(u"indicator"_s) || folded.contains(u"sla "_s);
}
