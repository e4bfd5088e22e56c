// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "FileCare.h"
#include "Words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString kindText(const QString &kind)
{
    if (kind == u"integrity")
        return Cli::tr("opbouw van het bestand");
    if (kind == u"schema")
        return Cli::tr("indeling van het bestand");
    if (kind == u"references")
        return Cli::tr("verwijzing");
    if (kind == u"seal")
        return Cli::tr("zegel");
    return kind == u"audit_chain" ? Cli::tr("logboek") : kind;
}

Json reportJson(const FileReport &report)
{
    std::vector<Json> findings;
    for (const FileFinding &finding : report.findings)
        findings.push_back(Json::object(
            { { u"kind"_s, finding.kind }, { u"place"_s, finding.place }, { u"detail"_s, finding.detail } }));
    return Json::object({ { u"ok"_s, report.findings.empty() },
                          { u"looked_at"_s,
                            Json::object({ { u"tables"_s, report.tables },
                                           { u"rows"_s, report.rows },
                                           { u"audit_events"_s, report.auditEvents } }) },
                          { u"findings"_s, Json::array(std::move(findings)) } });
}

void printReport(const Call &call, const FileReport &report)
{
    call.print(report.findings.empty() ? Cli::tr("In orde") : Cli::tr("Niet in orde"));
    //: %1 … %3 are numbers
    call.print(
        Cli::tr("Bekeken: %1 tabellen, %2 rijen, %3 gebeurtenissen in het logboek")
            .arg(shown(Decimal(report.tables)), shown(Decimal(report.rows)), shown(Decimal(report.auditEvents))));
    for (const FileFinding &finding : report.findings)
        //: %1 what kind of damage, %2 where, %3 technical detail
        call.print(Cli::tr("%1 (%2): %3")
                       .arg(kindText(finding.kind), finding.place == u"file" ? Cli::tr("bestand") : finding.place,
                            finding.detail));
}

} // namespace

Exit runCheck(const Call &call)
{
    const auto report = checkFile(call.argument(0), call.environment());
    if (!report)
        return call.failed(call.argument(0), report.error());
    if (call.wantsJson())
        call.print(reportJson(*report));
    else
        printReport(call, *report);
    return report->findings.empty() ? Exit::Done : Exit::NotInOrder;
}

Exit runBackup(const Call &call)
{
    const QString target = call.argument(1);
    if (QFileInfo::exists(target))
        return call.failed(target, { ErrorCode::AlreadyExists, u"there is a file"_s, { Cli::tr("Dit bestand") } });
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    if (const Status made = (*portfolio.value)->backupTo(target); !made)
        return call.failed(target, made.error());
    if (call.wantsJson())
        call.print(Json::object(
            { { u"file"_s, call.argument(0) }, { u"backup"_s, target }, { u"bytes"_s, QFileInfo(target).size() } }));
    else
        call.print(Cli::tr("Kopie gemaakt: %1").arg(target));
    return Exit::Done;
}

Exit runRestore(const Call &call)
{
    const QString backup = call.argument(0);
    const QString target = call.argument(1);
    if (QFileInfo::exists(target) && QFileInfo(backup).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return call.wrong(Cli::tr("de reservekopie en het bestand zijn hetzelfde"));
    if (const auto report = checkFile(backup, call.environment()); !report)
        return call.failed(backup, report.error());
    else if (!report->findings.empty())
        return call.failed(backup, { ErrorCode::FileDamaged, report->findings.front().detail });
    const bool replace = call.has(u"--replace"_s);
    if (QFileInfo(target).isFile() && !replace) {
        call.say(
            u"maatlat-cli: "_s
            + Cli::tr("%1 bestaat al; er is niets overschreven. Met --replace komt de kopie in de plaats, en blijft "
                      "wat er stond ernaast bewaard")
                  .arg(target));
        return Exit::NoFile;
    }
    const auto kept = restoreFile(backup, target, replace, call.environment());
    if (!kept)
        return call.failed(target, kept.error());
    if (hasUnsavedWork(call, target))
        call.say(
            Cli::tr("let op: op deze computer staan nog wijzigingen die niet in %1 zaten; Maatlat toont ze bij het "
                    "openen")
                .arg(target));
    if (call.wantsJson()) {
        call.print(
            Json::object({ { u"backup"_s, backup }, { u"file"_s, target }, { u"kept"_s, Json::textOrNull(*kept) } }));
        return Exit::Done;
    }
    call.print(Cli::tr("Teruggezet: %1").arg(target));
    if (!kept->isEmpty())
        call.print(Cli::tr("Wat er stond, staat nu in %1").arg(*kept));
    return Exit::Done;
}
