// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingVerbs.h"

#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Meeting &meeting)
{
    return { meeting.title, meeting.date.toString(Qt::ISODate) };
}

} // namespace

Result<MeetingId> saveMeeting(Portfolio &portfolio, Meeting meeting)
{
    if (!portfolio.definition(meeting.contract))
        return notFound(QString::number(meeting.contract.value), "contract");
    for (QString *text : { &meeting.title, &meeting.present, &meeting.minutes })
        *text = text->trimmed();
    if (meeting.title.isEmpty())
        return refused(meeting.present, "a meeting needs a title");
    if (!meeting.date.isValid())
        return refused(meeting.title, "a meeting needs its day");
    if (meeting.minutesSent.isValid() && meeting.minutesSent < meeting.date)
        return refused(meeting.title, "a report is sent after the meeting");
    const auto known = portfolio.rowsOf<Meeting>(meeting.contract);
    if (!meeting.id.isValid()) {
        meeting.id = portfolio.nextId<MeetingId>();
        const auto topics = portfolio.apply({ ChangeKind::AddMeeting, namesOf(meeting), { { std::nullopt, meeting } } });
        return topics ? Result<MeetingId>(meeting.id) : topics.error();
    }
    const auto before = std::ranges::find(known, meeting.id, &Meeting::id);
    if (before == known.end())
        return notFound(meeting.title, "meeting");
    if (*before == meeting)
        return meeting.id;
    const auto topics = portfolio.apply({ ChangeKind::EditMeeting, namesOf(meeting), { { *before, meeting } } });
    return topics ? Result<MeetingId>(meeting.id) : topics.error();
}

Status removeMeeting(Portfolio &portfolio, ContractId contract, MeetingId id)
{
    const auto known = portfolio.rowsOf<Meeting>(contract);
    const auto found = std::ranges::find(known, id, &Meeting::id);
    if (found == known.end())
        return notFound(QString::number(id.value), "meeting");
    return statusOf(portfolio.apply({ ChangeKind::RemoveMeeting, namesOf(*found), { { *found, std::nullopt } } }));
}
