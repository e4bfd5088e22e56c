// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SanctionWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

QString decidedByPeople()
{
    return Words::tr("Dit is een voorstel; een mens besluit, en alleen bij toerekenbaar tekortschieten.");
}

QString uncoveredText(const SanctionProposal &proposal)
{
    //: %1 and %2 an outcome: "S4", "geen sanctie"
    return Words::tr("De tabel van het contract dekt deze uitkomst niet: letterlijk gelezen %1, ons advies %2. Opleggen vraagt een "
                     "motivering.")
        .arg(surveyOutcomeName(proposal.literal), surveyOutcomeName(proposal.advised));
}

QString refusedByRule(const SanctionRefusal &refusal)
{
    const QString &code = refusal.subject;
    switch (refusal.code) {
    case SanctionRefusalCode::NothingChosen:
        return Words::tr("Kies een sanctie.");
    case SanctionRefusalCode::NotAllowedByKpi:
        if (refusal.others.isEmpty())
            return Words::tr("%1 kan hier niet: het contract noemt voor deze KPI geen sancties.").arg(code);
        return Words::tr("%1 kan hier niet: de tekst van deze KPI noemt alleen %2.").arg(code, listed(refusal.others));
    case SanctionRefusalCode::NormNotMissed:
        return Words::tr("%1 kan niet: de norm waar die bij hoort is gehaald.").arg(code);
    case SanctionRefusalCode::SurveyNotThatFar:
        return Words::tr("%1 kan niet: het onderzoek kwam uit op S4, en een andere sanctie erbij kan pas bij S4+.").arg(code);
    case SanctionRefusalCode::S4PlusWithoutS4:
        return Words::tr("S4+ is S4 samen met een andere sanctie. Kies ook S4.");
    case SanctionRefusalCode::S4PlusWithoutOther:
        return Words::tr("S4+ is S4 samen met een andere sanctie. Kies er minstens één bij: %1.").arg(listed(refusal.others));
    default:
        return {};
    }
}

} // namespace

QString sanctionProposalText(const SanctionProposal &proposal)
{
    switch (proposal.rule) {
    case SanctionRule::NormMet:
        return Words::tr("De norm is gehaald; er is geen grond voor een sanctie.");
    case SanctionRule::NothingAllowed:
        return Words::tr("De norm is gemist. Het contract noemt voor deze KPI geen sancties.");
    case SanctionRule::OneNorm:
        return Words::tr("De norm is gemist. Het contract laat een of meer van deze sancties toe: %1.").arg(listed(proposal.oneOf))
            + u' ' + decidedByPeople();
    case SanctionRule::SurveyS4:
        return Words::tr("Het onderzoek komt uit op S4: alleen S4.") + u' ' + decidedByPeople();
    case SanctionRule::SurveyS4Plus:
        return Words::tr("Het onderzoek komt uit op S4+: S4 met minstens een van %1.").arg(listed(proposal.oneOf)) + u' '
            + decidedByPeople();
    case SanctionRule::SurveyUncovered:
        return uncoveredText(proposal) + u' ' + decidedByPeople();
    }
    return {};
}

QString combinedSanctionsText(const CombinedSanctions &combined)
{
    if (combined.all.isEmpty())
        return {};
    QStringList sentences { Words::tr("Overwogen: %1.").arg(listed(combined.all)) };
    if (combined.heaviest.isEmpty())
        sentences += Words::tr("Geef eerst aan hoe zwaar %1 weegt.").arg(listed(combined.unranked));
    else
        sentences += Words::tr("Zwaarstwegend: %1.").arg(combined.heaviest);
    const QString order = combined.order.join(u" < "_s);
    if (combined.isOurOrder)
        sentences += Words::tr("De volgorde %1 staat niet in het contract; zo lezen wij het.").arg(order);
    else
        sentences += Words::tr("Gebruikte volgorde, zo ingesteld bij het contract: %1.").arg(order);
    return sentences.join(u' ');
}

QString sanctionRefusalText(const SanctionRefusal &refusal)
{
    switch (refusal.code) {
    case SanctionRefusalCode::NotAtThisState: {
        for (quint8 status = 0; status <= quint8(SanctionStatus::Withdrawn); ++status) {
            if (codeOf(SanctionStatus(status)) == refusal.subject)
                //: %1 "opgelegd", "voorgesteld"
                return Words::tr("Dit kan nu niet: de sanctie is %1.").arg(sanctionStatusName(SanctionStatus(status)));
        }
        return Words::tr("Dit kan nu niet.");
    }
    case SanctionRefusalCode::DateMissing:
        return Words::tr("Vul de dag in waarop dit gebeurde.");
    case SanctionRefusalCode::InFuture:
        return Words::tr("Leg pas vast wat is gebeurd; deze dag moet nog komen.");
    case SanctionRefusalCode::BeforeHistory:
        return Words::tr("Er is al iets van een latere dag vastgelegd.");
    case SanctionRefusalCode::PersonMissing:
        return Words::tr("Vul in door wie.");
    case SanctionRefusalCode::MotiveMissing:
        return Words::tr("Schrijf waarom.");
    case SanctionRefusalCode::AttributableMissing:
        return Words::tr("Geef aan of het tekortschieten toerekenbaar is.");
    case SanctionRefusalCode::NotAttributable:
        return Words::tr("Een sanctie kan alleen bij toerekenbaar tekortschieten. Zie ervan af, of leg vast waarom het toerekenbaar is.");
    case SanctionRefusalCode::SeverityMissing:
        return Words::tr("Geef aan hoe ernstig de afwijking is.");
    case SanctionRefusalCode::FieldMissing:
        return Words::tr("Vul ‘%1’ in.").arg(sanctionFieldTitle(refusal.subject));
    case SanctionRefusalCode::NotImposed:
        return Words::tr("%1 is niet opgelegd. Opgelegd: %2.").arg(refusal.subject, listed(refusal.others));
    case SanctionRefusalCode::AlreadyExecuted:
        return Words::tr("%1 is al uitgevoerd.").arg(refusal.subject);
    case SanctionRefusalCode::NotExecuted:
        return Words::tr("Nog uit te voeren: %1.").arg(listed(refusal.others));
    default:
        return refusedByRule(refusal);
    }
}

QString sanctionStatusName(SanctionStatus status)
{
    switch (status) {
    case SanctionStatus::New:
        return Words::tr("nog niet voorgesteld");
    case SanctionStatus::Proposed:
        return Words::tr("voorgesteld");
    case SanctionStatus::Imposed:
        return Words::tr("opgelegd");
    case SanctionStatus::Waived:
        return Words::tr("niet opgelegd");
    case SanctionStatus::Communicated:
        return Words::tr("meegedeeld");
    case SanctionStatus::Executed:
        return Words::tr("uitgevoerd");
    case SanctionStatus::Closed:
        return Words::tr("afgesloten");
    case SanctionStatus::Withdrawn:
        return Words::tr("ingetrokken");
    }
    return {};
}

QString sanctionActName(SanctionAct act)
{
    switch (act) {
    case SanctionAct::Propose:
        return Words::tr("Voorstellen");
    case SanctionAct::Impose:
        return Words::tr("Opleggen");
    case SanctionAct::Waive:
        return Words::tr("Afzien");
    case SanctionAct::Communicate:
        return Words::tr("Meedelen");
    case SanctionAct::Execute:
        return Words::tr("Uitvoering vastleggen");
    case SanctionAct::Close:
        return Words::tr("Afsluiten");
    case SanctionAct::Withdraw:
        return Words::tr("Intrekken");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return Words::tr("gering");
    case Severity::Serious:
        return Words::tr("ernstig");
    case Severity::Severe:
        return Words::tr("zeer ernstig");
    }
    return {};
}

QString sanctionFieldTitle(const QString &field)
{
    if (field == u"letter")
        return Words::tr("Kenmerk van de brief");
    if (field == u"recipient")
        return Words::tr("Aan wie");
    if (field == u"result")
        return Words::tr("Resultaat");
    if (field == u"proposal")
        return Words::tr("Verbetervoorstel");
    if (field == u"goals")
        return Words::tr("Doelen");
    if (field == u"held_on")
        return Words::tr("Wanneer gehouden");
    if (field == u"name")
        return Words::tr("Naam");
    if (field == u"function")
        return Words::tr("Functie");
    if (field == u"survey")
        return Words::tr("Opvolgend onderzoek");
    if (field == u"indexation")
        return Words::tr("Indexering waarop geen akkoord is gegeven");
    return field;
}

QString followUpText(SanctionFollowUp followUp)
{
    switch (followUp) {
    case SanctionFollowUp::EveryMeeting:
        return Words::tr("S1 staat op de agenda van elk regulier overleg tot de sanctie is afgesloten.");
    case SanctionFollowUp::BoardMeeting:
        return Words::tr("S2: de spreektijd in het directie-overleg is nog te houden.");
    case SanctionFollowUp::Council:
        return Words::tr("S3: de verantwoording aan de Strategische Klantenraad is nog af te leggen.");
    case SanctionFollowUp::NextSurvey:
        return Words::tr("S4: het volgende onderzoek moet verbetering laten zien.");
    case SanctionFollowUp::NextIndexation:
        return Words::tr("S5: geen akkoord op de volgende indexering.");
    }
    return {};
}
