// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemediesPresenter.h"

#include "EventForm.h"
#include "RemedyTimeline.h"
#include "Workspace.h"

using namespace Qt::StringLiterals;

// What the timeline shows, and where its items lead.

TimelineSpec RemediesPresenter::timeline() const
{
    if (!m_data.contract)
        return {};
    return RemedyTimeline(*m_workspace.portfolio(), m_data, m_procedures).spec(m_range);
}

void RemediesPresenter::setScale(TimelineScale scale)
{
    const QDate middle = m_range.first.addDays(m_range.first.daysTo(m_range.last) / 2);
    const bool seesToday = m_data.today >= m_range.first && m_data.today <= m_range.last;
    m_range = TimelineRange::holding(seesToday ? m_data.today : middle, scale);
}

void RemediesPresenter::stepRange(int direction)
{
    if (direction == 0)
        m_range = TimelineRange::holding(m_data.today, m_range.scale);
    else
        m_range = direction < 0 ? m_range.previous() : m_range.next();
}

bool RemediesPresenter::openItem(const QString &item, Section &section)
{
    if (const QString id = RemedyTimeline::idOfCase(item); !id.isEmpty()) {
        choose(Section::Cases, id);
        return true;
    }
    const QString number = item.section(u':', 1, 1);
    if (item.startsWith(u"sanction:"))
        return press(section, u"go.sanction:"_s + number);
    if (item.startsWith(u"kpi:"))
        return press(section, u"go.kpi:"_s + number);
    if (item.startsWith(u"meeting:")) {
        m_workspace.go({ .feature = u"meeting"_s, .contract = m_data.id(), .argument = u"meetings"_s });
        return true;
    }
    if (item.startsWith(u"survey:"))
        m_workspace.go({ .feature = u"survey"_s, .contract = m_data.id(), .round = SurveyRoundId { number.toLongLong() } });
    return item.startsWith(u"survey:");
}

std::unique_ptr<RemedyForm> RemediesPresenter::dragForm(const QString &item, const QDate &day)
{
    const CaseFile *file = m_data.caseFile(RemedyTimeline::idOfCase(item));
    const auto deadline = file ? nextDeadline(*file, m_data.today) : std::nullopt;
    if (!deadline || deadline->basis != TermBasis::Agreed || m_data.isReadOnly)
        return nullptr;
    const auto length = RemedyTimeline::dragged(*file, *deadline, day);
    if (!length)
        return nullptr;
    auto form = std::make_unique<EventForm>(m_workspace, *file, GeneralEvent::changeTerm.toString(), deadline->term);
    form->set(u"amount"_s, QString::number(length->amount));
    form->set(u"unit"_s, codeOf(length->unit));
    return form;
}
