// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingVerbs.h"

#include "MeetingAgenda.h"
#include "NormMeeting.h"
#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Meeting &meeting)
{
    return { meeting.title, meeting.date.toString(Qt::ISODate) };
}

/// Puts the agenda into the change; an empty one goes away.
void setAgenda(Change &change, const ContractDefinition &definition, MeetingId meeting, const QString &agenda)
{
    const ContractSetting *last = definition.lastSetting(agendaKey(meeting));
    if (last ? last->value == agenda : agenda.isEmpty())
        return;
    RecordChange record { last ? std::optional<Record>(*last) : std::nullopt, std::nullopt };
    if (!agenda.isEmpty())
        record.after = ContractSetting { definition.contract.id, agendaKey(meeting), agenda };
    change.records.push_back(record);
}

/// A norm that was agreed in the meeting calls it by its day and title.
void renameInNorms(Change &change, const ContractDefinition &definition, const Meeting &meeting)
{
    for (const ContractSetting &before : normsAgreedIn(definition, meeting.id)) {
        if (const ContractSetting after = normMeetingSetting(normOf(before), meeting); after != before)
            change.records.push_back({ before, after });
    }
}

} // namespace

Result<MeetingId> saveMeeting(Portfolio &portfolio, Meeting meeting, const std::optional<QString> &agenda)
{
    const auto definition = portfolio.definition(meeting.contract);
    if (!definition)
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
    Change change { ChangeKind::EditMeeting, namesOf(meeting), {} };
    if (!meeting.id.isValid()) {
        change.kind = ChangeKind::AddMeeting;
        meeting.id = portfolio.nextId<MeetingId>();
        change.records.push_back({ std::nullopt, meeting });
    } else {
        const auto before = std::ranges::find(known, meeting.id, &Meeting::id);
        if (before == known.end())
            return notFound(meeting.title, "meeting");
        if (*before != meeting) {
            change.records.push_back({ *before, meeting });
            renameInNorms(change, *definition, meeting);
        }
    }
    if (agenda)
        setAgenda(change, *definition, meeting.id, agenda->trimmed());
    if (change.isEmpty())
        return meeting.id;
    const auto topics = portfolio.apply(change);
    return topics ? Result<MeetingId>(meeting.id) : topics.error();
}

Status removeMeeting(Portfolio &portfolio, ContractId contract, MeetingId id)
{
    const auto known = portfolio.rowsOf<Meeting>(contract);
    const auto found = std::ranges::find(known, id, &Meeting::id);
    if (found == known.end())
        return notFound(QString::number(id.value), "meeting");
    if (!normsAgreedIn(*portfolio.definition(contract), id).empty())
        return refused(found->title, "a norm was agreed in this meeting");
    Change change { ChangeKind::RemoveMeeting, namesOf(*found), {} };
    setAgenda(change, *portfolio.definition(contract), id, {});
    change.records.push_back({ *found, std::nullopt });
    return statusOf(portfolio.apply(change));
}
