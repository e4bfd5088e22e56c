// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "OverlegReport.h"
#include "PdfWriter.h"
#include "Standings.h"

using namespace Qt::StringLiterals;

Exit runReport(const Call &call)
{
    const QString kind = call.option(u"--kind"_s);
    if (kind != u"overleg")
        return call.wrong(Cli::tr("--kind kan overleg zijn, niet ‘%1’").arg(kind));
    const QString target = call.option(u"-o"_s);
    if (!target.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return call.wrong(Cli::tr("-o moet eindigen op .pdf, niet ‘%1’").arg(target));
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    const Portfolio &file = **portfolio.value;
    const auto contract = contractFrom(call, file);
    if (!contract)
        return contract.exit;
    Period period;
    if (call.has(u"--period"_s)) {
        const auto asked = periodFrom(call, call.option(u"--period"_s));
        if (!asked)
            return asked.exit;
        period = *asked.value;
    } else {
        period = defaultView(file, *contract.value, PeriodKind::Quarter, call.today());
    }
    const auto report = overlegReport(file, *contract.value, period, call.today());
    if (!report)
        return call.failed(call.argument(0), report.error());
    if (const Status written = writePdf(*report, target); !written)
        return call.failed(target, written.error());
    const int pages = pageCount(*report);
    if (call.wantsJson())
        call.print(Json::object({ { u"file"_s, target }, { u"period"_s, period.toText() }, { u"pages"_s, pages } }));
    else
        //: %1 a file, %2 a number of pages
        call.print(pages == 1 ? Cli::tr("%1 geschreven, 1 pagina").arg(target)
                              : Cli::tr("%1 geschreven, %2 pagina's").arg(target, QString::number(pages)));
    return Exit::Done;
}
