// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentChoices.h"

#include "CaseVerbs.h"
#include "FileNames.h"
#include "SanctionVerbs.h"
#include "Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

DocumentChoice letterChoice(LetterKind kind, const QString &reference)
{
    DocumentChoice choice;
    choice.kind = DocumentChoice::Kind::Letter;
    choice.key = u"brief:%1:%2"_s.arg(reference).arg(static_cast<int>(kind));
    //: %1 a kind of letter, %2 a reference ("ESC-2026-01")
    choice.title = Documents::tr("Brief: %1 (%2)").arg(letterTitle(kind), reference);
    choice.fileName = safeFileName(letterTitle(kind) + u' ' + reference);
    choice.letter.kind = kind;
    return choice;
}

} // namespace

std::vector<DocumentChoice> documentChoices(const Portfolio &portfolio, ContractId contract, const Period &view)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return {};
    const QString code = definition->contract.code;
    std::vector<DocumentChoice> choices;
    choices.push_back({ DocumentChoice::Kind::Overleg, u"overleg"_s, Documents::tr("Overlegstuk"),
                        safeFileName(Documents::tr("Overlegstuk") + u' ' + code + u' ' + view.toText()), {}, {} });
    choices.push_back({ DocumentChoice::Kind::Dossier, u"dossier"_s, Documents::tr("Dossier van het contract"),
                        safeFileName(Documents::tr("Dossier") + u' ' + code), {}, {} });
    for (const Deviation &row : portfolio.rowsOf<Deviation>(contract)) {
        //: %1 a reference ("AFW-2026-01"), %2 a title
        choices.push_back({ DocumentChoice::Kind::Dossier, u"dossier:"_s + row.reference, Documents::tr("Dossier %1, %2").arg(row.reference, row.title),
                            safeFileName(Documents::tr("Dossier") + u' ' + row.reference), row.id, {} });
    }
    for (const CaseFile &file : casesOf(portfolio, contract)) {
        for (const LetterKind kind : { LetterKind::ImprovementRequest, LetterKind::Escalation, LetterKind::MeetingInvitation, LetterKind::DefaultNotice }) {
            choices.push_back(letterChoice(kind, file.record.reference));
            choices.back().letter.caseId = file.record.id;
        }
    }
    for (const SanctionFile &file : sanctionsOf(portfolio, contract)) {
        if (imposedIn(file.sanction).isEmpty())
            continue;
        choices.push_back(letterChoice(LetterKind::SanctionDecision, file.record.reference));
        choices.back().letter.sanction = file.record.id;
    }
    for (const Meeting &row : portfolio.rowsOf<Meeting>(contract)) {
        DocumentChoice choice;
        choice.kind = DocumentChoice::Kind::Meeting;
        choice.key = u"agenda:%1"_s.arg(row.id.value);
        //: %1 a meeting, %2 a day
        choice.title = Documents::tr("Agenda en verslag: %1, %2").arg(row.title, shownDate(row.date));
        choice.fileName = safeFileName(row.title + u' ' + row.date.toString(Qt::ISODate));
        choice.meeting = row.id;
        choices.push_back(choice);
    }
    return choices;
}
