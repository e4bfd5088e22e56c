// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaFile.h"
#include "AgendaWords.h"
#include "Commands.h"
#include "PortfolioAgenda.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 50; ///< what returns every month has an end here

QString groupCode(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Late:
        return u"late"_s;
    case AgendaGroup::ThisWeek:
        return u"this_week"_s;
    case AgendaGroup::Later:
        return u"later"_s;
    }
    return {};
}

Json itemJson(const AgendaItem &item, const QDate &today)
{
    return Json::object({ { u"date"_s, dateJson(item.date) },
                          { u"kind"_s, codeOf(item.kind()) },
                          { u"event"_s, codeOf(item.event) },
                          { u"group"_s, groupCode(groupOf(item.date, today)) },
                          { u"contract"_s, item.contractCode },
                          { u"title"_s, agendaTitle(item) },
                          { u"working_days_left"_s, item.workingDaysLeft },
                          { u"because"_s, agendaBecause(item) },
                          { u"warning"_s, Json::textOrNull(agendaWarning(item)) } });
}

void printGroup(const Call &call, const std::vector<AgendaItem> &items, AgendaGroup group)
{
    std::vector<QStringList> rows;
    for (const AgendaItem &item : items) {
        if (groupOf(item.date, call.today()) != group)
            continue;
        const QString mark = !agendaWarning(item).isEmpty() ? u" (!)"_s : QString();
        rows.push_back({ u"  "_s + shownDayDate(item.date) + mark, workingDaysLeftText(item.workingDaysLeft),
                         item.contractCode, agendaTitle(item) });
    }
    if (rows.empty())
        return;
    call.print(agendaGroupName(group));
    call.printTable(rows);
}

/// The last day of --until; a year from today without it.
Found<QDate> untilFrom(const Call &call)
{
    if (!call.has(u"--until"_s))
        return { agendaSpan(call.today(), AgendaHorizon::Year).until };
    auto until = dateFrom(call, call.option(u"--until"_s));
    const QDate last = call.today().addYears(mostYears);
    if (until && (*until.value < call.today() || *until.value > last))
        return { {},
                 call.wrong(Cli::tr("--until ligt niet tussen vandaag (%1) en %2")
                                .arg(shownDate(call.today()), shownDate(last))) };
    return until;
}

} // namespace

Exit runAgenda(const Call &call)
{
    const auto until = untilFrom(call);
    if (!until)
        return until.exit;
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    const std::vector<AgendaItem> items = agendaOf(**portfolio.value, agendaSpan(call.today(), *until.value));
    if (call.wantsJson()) {
        std::vector<Json> list;
        for (const AgendaItem &item : items)
            list.push_back(itemJson(item, call.today()));
        call.print(Json::object({ { u"items"_s, Json::array(std::move(list)) }, { u"until"_s, dateJson(*until.value) } }));
        return Exit::Done;
    }
    if (items.empty())
        call.print(Cli::tr("Niets te doen tot en met %1").arg(shownDate(*until.value)));
    for (const AgendaGroup group : { AgendaGroup::Late, AgendaGroup::ThisWeek, AgendaGroup::Later })
        printGroup(call, items, group);
    for (const AgendaItem &item : items) {
        if (item.isAlarm() || !item.holds.isEmpty())
            call.print(u"(!) %1: %2"_s.arg(agendaTitle(item), agendaWarning(item)));
    }
    if (std::ranges::any_of(items, [](const AgendaItem &item) { return item.count.hasWarning(); }))
        call.print(Cli::tr("(!) deze dag valt in een weekend of op een feestdag; hij schuift niet vanzelf op"));
    return Exit::Done;
}

Exit runExport(const Call &call)
{
    const QString target = call.option(u"-o"_s);
    if (!target.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return call.wrong(Cli::tr("-o moet eindigen op .ics, niet ‘%1’").arg(target));
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    const Portfolio &file = **portfolio.value;
    const std::vector<AgendaItem> items = agendaOf(file, agendaSpan(call.today(), AgendaHorizon::Everything));
    const auto events = agendaEvents(items, file.documentId(), call.today());
    const int count = static_cast<int>(events.size());
    if (count == 0) // a calendar without a single event is none: RFC 5545, 3.6
        call.say(Cli::tr("er staat niets in de agenda; %1 is niet geschreven").arg(target));
    else if (const Status written = writeAgenda(events, call.environment().now(), target); !written)
        return call.failed(target, written.error());
    if (call.wantsJson())
        call.print(Json::object({ { u"file"_s, Json::textOrNull(count > 0 ? target : QString()) }, { u"events"_s, count } }));
    else if (count > 0)
        //: %1 a file, %2 a number of entries
        call.print(count == 1 ? Cli::tr("%1 geschreven, 1 afspraak").arg(target)
                              : Cli::tr("%1 geschreven, %2 afspraken").arg(target, QString::number(count)));
    return Exit::Done;
}
