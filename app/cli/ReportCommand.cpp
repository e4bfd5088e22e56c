// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "DossierReport.h"
#include "OdtWriter.h"
#include "OverlegReport.h"
#include "PdfWriter.h"
#include "Standings.h"

using namespace Qt::StringLiterals;

namespace {

Exit writtenAs(const Call &call, const Report &report, const QString &target, std::optional<Period> period, qsizetype files)
{
    const int pages = pageCount(report);
    if (call.wantsJson()) {
        std::vector<Json::Member> members { { u"file"_s, target } };
        if (period)
            members.push_back({ u"period"_s, period->toText() });
        members.push_back({ u"pages"_s, pages });
        if (files > 0) {
            members.push_back({ u"attachments"_s, static_cast<int>(files) });
            members.push_back({ u"folder"_s, attachmentFolder(target) });
        }
        call.print(Json::object(std::move(members)));
        return Exit::Done;
    }
    //: %1 a file, %2 a number of pages
    call.print(pages == 1 ? Cli::tr("%1 geschreven, 1 pagina").arg(target)
                          : Cli::tr("%1 geschreven, %2 pagina's").arg(target, QString::number(pages)));
    if (files > 0)
        //: %1 a number of files, %2 a folder
        call.print(Cli::tr("Bijlagen: %1, in %2").arg(QString::number(files), attachmentFolder(target)));
    return Exit::Done;
}

/// The afwijking that the call names; an invalid id: the whole contract.
Found<DeviationId> deviationFrom(const Call &call, const Portfolio &file, ContractId contract)
{
    if (!call.has(u"--deviation"_s))
        return { DeviationId {}, Exit::Done };
    const QString wanted = call.option(u"--deviation"_s);
    for (const Deviation &row : file.rowsOf<Deviation>(contract)) {
        if (row.reference.compare(wanted, Qt::CaseInsensitive) == 0)
            return { row.id, Exit::Done };
    }
    return { std::nullopt, call.wrong(Cli::tr("afwijking ‘%1’ is er niet").arg(wanted)) };
}

Exit reportDossier(const Call &call, const Portfolio &file, ContractId contract, const QString &target)
{
    const auto deviation = deviationFrom(call, file, contract);
    if (!deviation)
        return deviation.exit;
    const auto made = dossier(file, { contract, *deviation.value }, call.today());
    if (!made)
        return call.failed(call.argument(0), made.error());
    if (const Status written = writeDossier(file, *made, target); !written)
        return call.failed(target, written.error());
    return writtenAs(call, made->report, target, std::nullopt, static_cast<qsizetype>(made->files.size()));
}

Exit reportOverleg(const Call &call, const Portfolio &file, ContractId contract, const QString &target)
{
    Period period;
    if (call.has(u"--period"_s)) {
        const auto asked = periodFrom(call, call.option(u"--period"_s));
        if (!asked)
            return asked.exit;
        period = *asked.value;
    } else {
        period = defaultView(file, contract, PeriodKind::Quarter, call.today());
    }
    const auto report = overlegReport(file, contract, period, call.today());
    if (!report)
        return call.failed(call.argument(0), report.error());
    const bool isOdt = target.endsWith(u".odt"_s, Qt::CaseInsensitive);
    if (const Status written = isOdt ? writeOdt(*report, target) : writePdf(*report, target); !written)
        return call.failed(target, written.error());
    return writtenAs(call, *report, target, period, 0);
}

} // namespace

Exit runReport(const Call &call)
{
    const QString kind = call.option(u"--kind"_s);
    if (kind != u"overleg" && kind != u"dossier")
        return call.wrong(Cli::tr("--kind kan overleg of dossier zijn, niet ‘%1’").arg(kind));
    const QString target = call.option(u"-o"_s);
    if (!target.endsWith(u".pdf"_s, Qt::CaseInsensitive) && !target.endsWith(u".odt"_s, Qt::CaseInsensitive))
        return call.wrong(Cli::tr("-o moet eindigen op .pdf of .odt, niet ‘%1’").arg(target));
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    const auto contract = contractFrom(call, **portfolio.value);
    if (!contract)
        return contract.exit;
    return kind == u"dossier" ? reportDossier(call, **portfolio.value, *contract.value, target)
                              : reportOverleg(call, **portfolio.value, *contract.value, target);
}
