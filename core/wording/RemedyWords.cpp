// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyWords.h"

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

QString deviationKindName(DeviationKind kind)
{
    switch (kind) {
    case DeviationKind::Norm: return Words::tr("norm niet gehaald");
    case DeviationKind::Threat: return Words::tr("norm dreigt niet te worden gehaald");
    case DeviationKind::Requirement: return Words::tr("eis niet nagekomen");
    case DeviationKind::Audit: return Words::tr("bevinding uit een audit");
    case DeviationKind::Expectation: return Words::tr("verwachting of samenwerking");
    }
    return {};
}

QString deviationStatusName(DeviationStatus status)
{
    switch (status) {
    case DeviationStatus::Open: return Words::tr("open");
    case DeviationStatus::Restored: return Words::tr("hersteld");
    case DeviationStatus::Closed: return Words::tr("afgesloten");
    case DeviationStatus::Dropped: return Words::tr("niets mee gedaan");
    }
    return {};
}

QString attributionName(Attribution attribution)
{
    switch (attribution) {
    case Attribution::Unknown: return Words::tr("nog niet bekend");
    case Attribution::Yes: return Words::tr("ja");
    case Attribution::No: return Words::tr("nee");
    }
    return {};
}

QString actionStatusName(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open: return Words::tr("open");
    case ActionStatus::Done: return Words::tr("gedaan");
    case ActionStatus::Closed: return Words::tr("afgesloten");
    case ActionStatus::Dropped: return Words::tr("vervallen");
    }
    return {};
}

QString actionRegisterName(ActionRegister reg)
{
    switch (reg) {
    case ActionRegister::None: return {};
    case ActionRegister::Rca: return Words::tr("RCA");
    case ActionRegister::Capa: return Words::tr("CAPA");
    case ActionRegister::Improvement: return Words::tr("verbetering");
    }
    return {};
}

QString effectName(Effect effect)
{
    switch (effect) {
    case Effect::NotChecked: return Words::tr("nog niet bekeken");
    case Effect::Effective: return Words::tr("werkt");
    case Effect::NotEffective: return Words::tr("werkt niet");
    }
    return {};
}

QString evidenceOfName(EvidenceOf kind)
{
    switch (kind) {
    case EvidenceOf::Contract: return Words::tr("contract");
    case EvidenceOf::Kpi: return Words::tr("KPI");
    case EvidenceOf::Deviation: return Words::tr("afwijking");
    case EvidenceOf::Case: return Words::tr("zaak");
    case EvidenceOf::Sanction: return Words::tr("sanctie");
    case EvidenceOf::Action: return Words::tr("actie");
    case EvidenceOf::Survey: return Words::tr("onderzoek");
    }
    return {};
}

QString auditKindName(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Internal: return Words::tr("interne audit van de opdrachtnemer");
    case AuditKind::Client: return Words::tr("audit door de opdrachtgever");
    case AuditKind::Certification: return Words::tr("audit voor een certificaat");
    case AuditKind::Other: return Words::tr("andere audit");
    }
    return {};
}

QString findingsText(const Audit &audit)
{
    QStringList parts;
    if (audit.majors > 0)
        //: %1 a number of findings
        parts += Words::tr("%1 majeur").arg(audit.majors);
    if (audit.minors > 0)
        //: %1 a number of findings
        parts += Words::tr("%1 minor").arg(audit.minors);
    return parts.isEmpty() ? Words::tr("geen bevindingen") : parts.join(u", "_s);
}

QString auditListText(const QString &setting)
{
    QStringList lines;
    for (const Audit &audit : auditsIn(setting))
        lines += u"%1 %2 (%3): %4"_s.arg(audit.reference, audit.title, shownDate(audit.date), findingsText(audit));
    return lines.join(u"; "_s);
}
