// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LetterWords.h"

#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

QString opening(const LetterFacts &facts)
{
    switch (facts.kind) {
    case LetterKind::ImprovementRequest:
        //: %1 a contract, %2 a kpi or another subject
        return Words::tr("Binnen het contract %1 is de afspraak over %2 niet gehaald. Wij verzoeken u om een verbetervoorstel.")
            .arg(facts.contract, facts.subject);
    case LetterKind::SanctionDecision:
        //: %1 a contract, %2 a kpi or another subject
        return Words::tr("Binnen het contract %1 is de afspraak over %2 niet gehaald. Wij delen u ons besluit daarover mee.")
            .arg(facts.contract, facts.subject);
    case LetterKind::Escalation:
        //: %1 a contract, %2 a subject, %3 a step ("Niveau 2")
        return Words::tr("Binnen het contract %1 leggen wij %2 hoger neer: %3.").arg(facts.contract, facts.subject, insideSentence(facts.level));
    case LetterKind::DefaultNotice:
        //: %1 a contract, %2 a subject
        return Words::tr("Met deze brief stellen wij u in gebreke voor de nakoming van het contract %1 op het punt van %2.")
            .arg(facts.contract, facts.subject);
    case LetterKind::MeetingInvitation:
        //: %1 a contract, %2 a subject
        return Words::tr("Binnen het contract %1 nodigen wij u uit voor een ingelast overleg over %2.").arg(facts.contract, facts.subject);
    }
    return {};
}

/// What is asked, with the day.
QString demand(const LetterFacts &facts)
{
    const bool hasTerm = facts.termEnd.isValid();
    const QString day = shownDayDate(facts.termEnd);
    switch (facts.kind) {
    case LetterKind::ImprovementRequest:
        return hasTerm ? Words::tr("Wij ontvangen uw voorstel uiterlijk %1. Noem per actie wie haar uitvoert, binnen welke termijn, welke "
                                   "verbetering volgt en welk niveau wordt bereikt.").arg(day)
                       : Words::tr("Wij spreken graag met u af wanneer wij uw voorstel ontvangen. Noem per actie wie haar uitvoert, binnen welke "
                                   "termijn, welke verbetering volgt en welk niveau wordt bereikt.");
    case LetterKind::DefaultNotice:
        //: %1 a date, %2 a term ("10 werkdagen"; may be empty)
        return hasTerm ? Words::tr("Wij geven u tot en met %1 de gelegenheid om alsnog na te komen wat is afgesproken. De termijn is %2.")
                             .arg(day, facts.termText)
                       : Words::tr("Vul hier de redelijke termijn in waarbinnen alsnog wordt nagekomen.");
    case LetterKind::Escalation:
        return facts.supplierRole.isEmpty()
            ? QString()
            //: %1 who acts for the supplier ("manager die over mensen en middelen gaat")
            : Words::tr("Wij vragen dat aan uw kant op hetzelfde niveau wordt gehandeld: %1. Controleer of de eerdere niveaus zijn doorlopen en "
                        "laat ons weten of u de escalatie aanneemt.").arg(insideSentence(facts.supplierRole));
    case LetterKind::MeetingInvitation:
        return facts.meeting.isValid() ? Words::tr("Het overleg is op %1.").arg(shownDayDate(facts.meeting))
                                       : Words::tr("Laat ons weten op welke dag u beschikbaar bent.");
    case LetterKind::SanctionDecision: break;
    }
    return {};
}

QString findingsText(const LetterFacts &facts)
{
    if (facts.findings.isEmpty())
        return {};
    return Words::tr("Vastgesteld is: %1.").arg(facts.findings.join(u"; "_s));
}

} // namespace

QString letterTitle(LetterKind kind)
{
    switch (kind) {
    case LetterKind::ImprovementRequest: return Words::tr("Verzoek om een verbetervoorstel");
    case LetterKind::SanctionDecision: return Words::tr("Besluit over een sanctie");
    case LetterKind::Escalation: return Words::tr("Escalatie");
    case LetterKind::DefaultNotice: return Words::tr("Ingebrekestelling");
    case LetterKind::MeetingInvitation: return Words::tr("Uitnodiging voor een ingelast overleg");
    }
    return {};
}

QStringList letterHead(const LetterFacts &facts, const QDate &today)
{
    QStringList lines;
    const std::pair<QString, QString> rows[] = {
        { Words::tr("Aan: %1"), facts.supplier },
        { Words::tr("Van: %1"), facts.client },
        { Words::tr("Datum: %1"), shownDate(today) },
        { Words::tr("Kenmerk: %1"), facts.reference },
        { Words::tr("Betreft: %1"), facts.subject },
    };
    for (const auto &[text, value] : rows) {
        if (!value.isEmpty())
            lines += text.arg(value);
    }
    return lines;
}

QStringList letterParagraphs(const LetterFacts &facts)
{
    QStringList paragraphs { Words::tr("Geachte heer of mevrouw,"), opening(facts) };
    //: %1 a norm as a sentence
    paragraphs += facts.norm.isEmpty() ? QString() : Words::tr("Afgesproken is: %1").arg(facts.norm);
    paragraphs += findingsText(facts);
    paragraphs += facts.cause.isEmpty() ? QString() : Words::tr("Over de oorzaak is bekend: %1").arg(facts.cause);
    if (!facts.sanctions.isEmpty())
        paragraphs += Words::tr("Wij leggen op: %1.").arg(facts.sanctions.join(u"; "_s));
    paragraphs += facts.attributableReason.isEmpty()
        ? QString()
        : Words::tr("Wij rekenen de tekortkoming aan u toe, omdat: %1").arg(facts.attributableReason);
    paragraphs += facts.motive.isEmpty() ? QString() : Words::tr("Onze motivering: %1").arg(facts.motive);
    paragraphs += demand(facts);
    paragraphs += Words::tr("Wij horen graag van u wanneer u de feiten anders ziet.");
    paragraphs += Words::tr("Met vriendelijke groet,");
    paragraphs += facts.client;
    paragraphs.removeAll(QString());
    return paragraphs;
}

QString letterEvidenceIntro()
{
    return Words::tr("Bij deze brief horen:");
}

QString letterDraftNote()
{
    return Words::tr("Dit is een concept dat uit het dossier is gevuld. Laat het door een jurist beoordelen voordat het wordt verstuurd; "
                     "of er verzuim is, stelt dit programma niet vast.");
}
