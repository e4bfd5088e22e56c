// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditFacts.h"

#include "AuditForm.h"
#include "CaseFacts.h"
#include "RemedyWords.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(const Audit &audit)
{
    if (audit.majors > 0)
        return Verdict::Breach;
    return audit.minors > 0 ? Verdict::Attention : Verdict::Met;
}

void addButton(PanelContent &content, const RemedyData &data, const QString &text, const QString &id, const QString &icon, bool isStrong = false)
{
    content.push_back(data.isReadOnly ? Panel::blocked(text, readOnlyReason()) : Panel::action(text, id, icon, isStrong));
}

} // namespace

PanelContent auditFacts(const RemedyData &data, const Audit &audit)
{
    PanelContent content { Panel::title(audit.title, verdictOf(audit), findingsText(audit)) };
    content.push_back(Panel::text(audit.reference));
    content.push_back(Panel::fact(AuditForm::tr("Dag van de audit"), shownDayDate(audit.date)));
    content.push_back(Panel::fact(AuditForm::tr("Soort"), auditKindName(audit.kind)));
    if (!audit.auditor.isEmpty())
        content.push_back(Panel::fact(AuditForm::tr("Auditor"), audit.auditor));
    if (!audit.note.isEmpty())
        content.push_back(Panel::fact(AuditForm::tr("Toelichting"), audit.note));
    if (const CaseFile *file = data.caseFile(QString::number(audit.caseId.value)))
        content.push_back(Panel::line(file->record.reference + u' ' + file->record.title, {}, u"flag"_s, std::nullopt, u"go.case:%1"_s.arg(audit.caseId.value)));
    if (const ActionItem *row = data.action(QString::number(audit.action.value)))
        content.push_back(Panel::line(row->reference + u' ' + row->title, actionStatusName(row->status), u"check"_s, std::nullopt, u"go.action:%1"_s.arg(audit.action.value)));
    if (const QString question = followUpQuestion(audit); !question.isEmpty())
        content.push_back(Panel::line(AuditForm::tr("Wat nog volgt"), question, u"bulb"_s));
    content.push_back(Panel::heading(AuditForm::tr("Wat je kunt doen")));
    addButton(content, data, AuditForm::tr("Audit bewerken…"), u"aud.edit"_s, u"pencil"_s, true);
    addButton(content, data, AuditForm::tr("Afwijking vastleggen…"), u"aud.deviation"_s, u"flag"_s);
    addButton(content, data, AuditForm::tr("CAPA toevoegen…"), u"aud.action"_s, u"plus"_s);
    addButton(content, data, AuditForm::tr("Audit verwijderen"), u"aud.remove"_s, u"trash"_s);
    return content;
}
