// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditForm.h"

#include "AuditVerbs.h"
#include "CaseVerbs.h"
#include "DateText.h"
#include "RemedyWords.h"
#include "Workspace.h"

using namespace Qt::StringLiterals;

namespace {

constexpr AuditKind kinds[] = { AuditKind::Client, AuditKind::Internal, AuditKind::Certification, AuditKind::Other };
const QStringList counts { u"majors"_s, u"minors"_s, u"remarks"_s };

/// Empty is none; what is no whole number from 0 is not known.
std::optional<int> countIn(const QString &typed)
{
    bool isNumber = false;
    const int count = typed.trimmed().isEmpty() ? 0 : typed.trimmed().toInt(&isNumber);
    const bool isKnown = typed.trimmed().isEmpty() || (isNumber && count >= 0 && count <= mostFindings);
    return isKnown ? std::optional(count) : std::nullopt;
}

} // namespace

QString followUpQuestion(const Audit &audit)
{
    if (audit.majors > 0 && !audit.caseId.isValid())
        return AuditForm::tr("Een majeure bevinding kan grond zijn voor een verbeterplan. Is er een geopend?");
    return audit.findings() > 0 && !audit.action.isValid() ? AuditForm::tr("Bij een bevinding hoort een CAPA. Is er een afgesproken?") : QString();
}

AuditForm::AuditForm(Workspace &workspace, Audit audit) : RemedyForm(workspace), m_audit(std::move(audit))
{
    put(u"title"_s, m_audit.title);
    put(u"date"_s, typedDate(m_audit.date));
    put(u"kind"_s, codeOf(m_audit.kind));
    put(u"auditor"_s, m_audit.auditor);
    put(u"majors"_s, QString::number(m_audit.majors));
    put(u"minors"_s, QString::number(m_audit.minors));
    put(u"remarks"_s, QString::number(m_audit.remarks));
    put(u"note"_s, m_audit.note);
    put(u"case"_s, QString::number(m_audit.caseId.value));
    put(u"action"_s, QString::number(m_audit.action.value));
}

QString AuditForm::heading() const
{
    return m_audit.number > 0 ? tr("Audit %1").arg(m_audit.reference) : tr("Nieuwe audit");
}

QString AuditForm::mainText() const
{
    return tr("Bewaren");
}

std::vector<FormRow> AuditForm::rows() const
{
    const ContractId contract = workspace().contract();
    FormRow kind { u"kind"_s, tr("Soort"), FormKind::Radio };
    for (const AuditKind one : kinds)
        kind.options.push_back({ codeOf(one), auditKindName(one) });
    FormRow cases { u"case"_s, tr("Verbeterplan of andere zaak die volgde"), FormKind::Choice, { { u"0"_s, tr("geen") } } };
    for (const CaseRecord &row : portfolio().rowsOf<CaseRecord>(contract))
        cases.options.push_back({ QString::number(row.id.value), row.reference + u' ' + row.title });
    FormRow actions { u"action"_s, tr("CAPA die volgde"), FormKind::Choice, { { u"0"_s, tr("geen") } } };
    for (const ActionItem &row : portfolio().rowsOf<ActionItem>(contract)) {
        if (row.reg == ActionRegister::Capa || row.id == m_audit.action)
            actions.options.push_back({ QString::number(row.id.value), row.reference + u' ' + row.title });
    }
    actions.hint = followUpQuestion(audit());
    return { { u"title"_s, tr("Wat is getoetst"), FormKind::Line },
             { u"date"_s, tr("Dag van de audit"), FormKind::Day },
             kind,
             { u"auditor"_s, tr("Auditor"), FormKind::Line, peopleOf(portfolio(), contract) },
             { u"majors"_s, tr("Majeure bevindingen"), FormKind::Line },
             { u"minors"_s, tr("Minor bevindingen"), FormKind::Line },
             { u"remarks"_s, tr("Aandachtspunten"), FormKind::Line },
             { u"note"_s, tr("Toelichting"), FormKind::Text },
             cases,
             actions };
}

Audit AuditForm::audit() const
{
    Audit audit = m_audit;
    audit.title = value(u"title"_s).simplified();
    audit.date = day(u"date"_s);
    audit.kind = auditKindFrom(value(u"kind"_s)).value_or(m_audit.kind);
    audit.auditor = value(u"auditor"_s).simplified();
    audit.majors = countIn(value(u"majors"_s)).value_or(0);
    audit.minors = countIn(value(u"minors"_s)).value_or(0);
    audit.remarks = countIn(value(u"remarks"_s)).value_or(0);
    audit.note = value(u"note"_s).simplified();
    audit.caseId = CaseId { value(u"case"_s).toLongLong() };
    audit.action = ActionId { value(u"action"_s).toLongLong() };
    return audit;
}

QMap<QString, QString> AuditForm::findProblems() const
{
    QMap<QString, QString> problems;
    const Audit now = audit();
    if (now.title.isEmpty())
        problems.insert(u"title"_s, tr("Schrijf wat is getoetst."));
    checkDay(u"date"_s, true, problems);
    if (now.date.isValid() && now.date > workspace().today())
        problems.insert(u"date"_s, tr("Deze dag moet nog komen."));
    for (const QString &count : counts) {
        if (!countIn(value(count)))
            problems.insert(count, tr("‘%1’ kan niet. Schrijf een heel getal van 0 tot en met %2.").arg(value(count).trimmed()).arg(mostFindings));
    }
    return problems;
}

std::optional<Error> AuditForm::store()
{
    const auto kept = putAudit(portfolio(), workspace().contract(), audit());
    if (!kept)
        return kept.error();
    m_audit.number = *kept;
    return std::nullopt;
}

QString AuditForm::doneText() const
{
    return tr("De audit is bewaard.");
}
