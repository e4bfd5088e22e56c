// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parties and the calendar of the contract editor.

#include "ContractPresenter.h"
#include "ContractWords.h"
#include "PartyList.h"
#include "TermWords.h"
#include "Words.h"
#include "WorkingCalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

int ContractPresenter::partyCount() const
{
    return m_session ? static_cast<int>(m_session->now.parties.size()) : 0;
}

QString ContractPresenter::cell(int party, PartyColumn column) const
{
    return party >= 0 && party < partyCount() ? m_session->now.parties[static_cast<std::size_t>(party)].at(column) : QString();
}

void ContractPresenter::setCell(int party, PartyColumn column, const QString &text)
{
    if (party < 0 || party >= partyCount() || isReadOnly() || cell(party, column) == text)
        return;
    ContractDraft after = m_session->now;
    PartyDraft &row = after.parties[static_cast<std::size_t>(party)];
    const bool sameShort = row.at(PartyColumn::ShortName) == row.at(PartyColumn::Name);
    row.at(column) = text;
    if (column == PartyColumn::Name && sameShort)
        row.at(PartyColumn::ShortName) = text;
    edit(cellKey(party, column), after);
}

int ContractPresenter::addParty()
{
    if (!m_session || isReadOnly() || partyCount() >= mostParties)
        return -1;
    ContractDraft after = m_session->now;
    after.parties.push_back(freshParty());
    const int place = partyCount();
    edit({ ContractField::Parties, place, -1 }, after);
    return place;
}

bool ContractPresenter::removeParties(const std::vector<int> &parties)
{
    if (!m_session || isReadOnly() || parties.empty())
        return false;
    for (const int party : parties) {
        const PartyId id = m_session->now.parties[static_cast<std::size_t>(party)].id;
        const bool isUsed = std::ranges::any_of(m_partyPeriods, [id](const auto &entry) { return id.isValid() && entry.first == id; });
        if (isUsed) {
            refuse(party);
            return false;
        }
    }
    ContractDraft after;
    after.base = m_session->now.base;
    after.fields = m_session->now.fields;
    for (int row = 0; row < partyCount(); ++row) {
        if (std::ranges::find(parties, row) == parties.end())
            after.parties.push_back(m_session->now.parties[static_cast<std::size_t>(row)]);
    }
    edit({ ContractField::Parties, -1, -1 }, after);
    return true;
}

void ContractPresenter::refuse(int party)
{
    const PartyId id = m_session->now.parties[static_cast<std::size_t>(party)].id;
    std::vector<Period> periods;
    for (const auto &[owner, period] : m_partyPeriods) {
        if (owner == id)
            periods.push_back(period);
    }
    m_refused = party;
    m_refusal = tr("‘%1’ blijft staan: er is gemeten over %2. Geef een laatste dag op als deze partij niet meer meedoet.")
                    .arg(cell(party, PartyColumn::Name), ContractWords::periodList(periods));
    Q_EMIT edited();
}

void ContractPresenter::forgetRefusal()
{
    m_refusal.clear();
    m_refused = -1;
}

QString ContractPresenter::pasteParties(const QString &text)
{
    if (!m_session || isReadOnly())
        return lock();
    const PartyList list = readPartyList(text, m_session->now.parties);
    if (list.added.empty())
        return list.known > 0 ? tr("Alle namen op het klembord staan er al.")
                              : tr("Er staan geen namen op het klembord. Kopieer een lijst met één naam per regel.");
    ContractDraft after = m_session->now;
    after.parties.insert(after.parties.end(), list.added.begin(), list.added.end());
    edit({ ContractField::Parties, -1, -1 }, after);
    QStringList said { tr("%n partij(en) toegevoegd.", nullptr, static_cast<int>(list.added.size())) };
    if (list.known > 0)
        said += tr("%n stond(en) er al.", nullptr, list.known);
    if (list.unread > 0)
        said += tr("Bij %n cel(len) is rol of grootte niet herkend; daar staat nu ‘deelnemer’ en ‘groot’.", nullptr, list.unread);
    if (list.isCut)
        said += tr("De rest paste niet: een contract heeft hoogstens %1 partijen.").arg(mostParties);
    return said.join(u' ');
}

std::vector<HolidayRow> ContractPresenter::holidays(int year) const
{
    const WorkingCalendar calendar(m_read.contract.calendar);
    const std::vector<HolidayDate> off = calendar.holidaysOf(year);
    std::vector<HolidayRow> rows;
    for (const HolidayDate &day : allHolidaysOf(year)) {
        const bool isOff = std::ranges::find(off, day) != off.end();
        const bool isWeekend = day.date.dayOfWeek() >= Qt::Saturday;
        QString name = holidayName(day.holiday);
        name[0] = name[0].toUpper();
        rows.push_back({ day.date, name, isWeekend ? tr("in het weekend") : isOff ? tr("vrij") : tr("werkdag"), isOff && !isWeekend });
    }
    return rows;
}

int ContractPresenter::workingDays(int year) const
{
    return WorkingCalendar(m_read.contract.calendar).workingDaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31));
}

bool ContractPresenter::areBridgeDaysUnknown(int year) const
{
    return !areBridgeDaysKnown(year);
}
