// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SanctionCourse.h"

#include "CodeTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto statuses = codeTable<SanctionStatus::Withdrawn>("new"_L1, "proposed"_L1, "imposed"_L1, "waived"_L1,
                                                               "communicated"_L1, "executed"_L1, "closed"_L1, "withdrawn"_L1);
constexpr auto acts = codeTable<SanctionAct::Withdraw>("propose"_L1, "impose"_L1, "waive"_L1, "communicate"_L1, "execute"_L1,
                                                       "close"_L1, "withdraw"_L1);
constexpr auto severities = codeTable<Severity::Severe>("minor"_L1, "serious"_L1, "severe"_L1);
constexpr auto followUps = codeTable<SanctionFollowUp::NextIndexation>(
    "every_meeting"_L1, "board_meeting"_L1, "council"_L1, "next_survey"_L1, "next_indexation"_L1);

bool isDecision(SanctionAct act)
{
    return act == SanctionAct::Impose || act == SanctionAct::Waive;
}

std::size_t lastDecision(const SanctionCase &sanction)
{
    for (std::size_t i = sanction.history.size(); i > 0; --i) {
        if (isDecision(sanction.history[i - 1].act))
            return i - 1;
    }
    return sanction.history.size();
}

bool isCommunicated(const SanctionCase &sanction)
{
    const SanctionStatus status = statusOf(sanction);
    return status == SanctionStatus::Communicated || status == SanctionStatus::Executed;
}

QStringList without(QStringList all, const QStringList &some)
{
    all.removeIf([&](const QString &code) { return some.contains(code); });
    return all;
}

/// Gathers every reason against an act.
class SanctionCheck
{
public:
    SanctionCheck(const SanctionCase &sanction, const SanctionEvent &event) : m_sanction(sanction), m_event(event)
    {
        const std::vector<SanctionAct> allowed = allowedActs(sanction);
        if (std::ranges::find(allowed, event.act) == allowed.end()) {
            refuse(SanctionRefusalCode::NotAtThisState, codeOf(statusOf(sanction)));
            return;
        }
        checkAlways();
        if (isDecision(event.act))
            checkDecision();
        if (event.act == SanctionAct::Withdraw && event.motive.trimmed().isEmpty())
            refuse(SanctionRefusalCode::MotiveMissing);
        if (event.act == SanctionAct::Execute)
            checkExecution();
        else
            checkFields(fieldsOf(event.act));
        if (event.act == SanctionAct::Close)
            checkClosing();
    }

    [[nodiscard]] const std::vector<SanctionRefusal> &refusals() const { return m_refusals; }

private:
    void refuse(SanctionRefusalCode code, const QString &subject = {}, const QStringList &others = {})
    {
        m_refusals.push_back({ code, subject, others });
    }

    void checkAlways()
    {
        if (!m_event.on.isValid() || !m_event.recorded.isValid())
            refuse(SanctionRefusalCode::DateMissing);
        else if (m_event.on > m_event.recorded)
            refuse(SanctionRefusalCode::InFuture);
        else if (!m_sanction.history.empty() && m_event.on < m_sanction.history.back().on)
            refuse(SanctionRefusalCode::BeforeHistory);
        if (m_event.act != SanctionAct::Propose && m_event.person.trimmed().isEmpty()) // the program may propose
            refuse(SanctionRefusalCode::PersonMissing);
    }

    void checkDecision()
    {
        const bool imposes = m_event.act == SanctionAct::Impose;
        if (m_event.motive.trimmed().isEmpty())
            refuse(SanctionRefusalCode::MotiveMissing);
        if (!m_event.attributable)
            refuse(SanctionRefusalCode::AttributableMissing);
        else if (imposes && !*m_event.attributable)
            refuse(SanctionRefusalCode::NotAttributable);
        if (!m_event.severity)
            refuse(SanctionRefusalCode::SeverityMissing);
        if (imposes)
            std::ranges::copy(refusalsOf(m_sanction.grounds, m_event.codes), std::back_inserter(m_refusals));
    }

    void checkExecution()
    {
        const QStringList imposed = imposedIn(m_sanction);
        if (m_event.codes.size() != 1) {
            refuse(SanctionRefusalCode::NothingChosen, {}, without(imposed, executedIn(m_sanction)));
            return;
        }
        const QString &code = m_event.codes.front();
        if (!imposed.contains(code))
            refuse(SanctionRefusalCode::NotImposed, code, imposed);
        else if (executedIn(m_sanction).contains(code))
            refuse(SanctionRefusalCode::AlreadyExecuted, code);
        checkFields(fieldsOf(SanctionAct::Execute, code));
    }

    void checkClosing()
    {
        const QStringList open = without(imposedIn(m_sanction), executedIn(m_sanction));
        if (!open.isEmpty())
            refuse(SanctionRefusalCode::NotExecuted, {}, open);
    }

    void checkFields(const QStringList &fields)
    {
        for (const QString &field : fields) {
            if (m_event.content.value(field).trimmed().isEmpty())
                refuse(SanctionRefusalCode::FieldMissing, field);
        }
    }

    const SanctionCase &m_sanction;
    const SanctionEvent &m_event;
    std::vector<SanctionRefusal> m_refusals;
};

} // namespace

QString codeOf(SanctionStatus status) { return statuses.codeOf(status); }
QString codeOf(SanctionAct act) { return acts.codeOf(act); }
std::optional<SanctionAct> sanctionActFrom(QStringView code) { return acts.valueOf(code); }
QString codeOf(Severity severity) { return severities.codeOf(severity); }
std::optional<Severity> severityFrom(QStringView code) { return severities.valueOf(code); }
QString codeOf(SanctionFollowUp followUp) { return followUps.codeOf(followUp); }

SanctionStatus statusOf(const SanctionCase &sanction)
{
    if (sanction.history.empty())
        return SanctionStatus::New;
    switch (sanction.history.back().act) {
    case SanctionAct::Propose:
        return SanctionStatus::Proposed;
    case SanctionAct::Impose:
        return SanctionStatus::Imposed;
    case SanctionAct::Waive:
        return SanctionStatus::Waived;
    case SanctionAct::Communicate:
        return imposedIn(sanction).isEmpty() ? SanctionStatus::Closed : SanctionStatus::Communicated;
    case SanctionAct::Execute:
        return executedIn(sanction).size() == imposedIn(sanction).size() ? SanctionStatus::Executed
                                                                         : SanctionStatus::Communicated;
    case SanctionAct::Close:
        return SanctionStatus::Closed;
    case SanctionAct::Withdraw:
        return SanctionStatus::Withdrawn;
    }
    return SanctionStatus::New;
}

QStringList imposedIn(const SanctionCase &sanction)
{
    const std::size_t decision = lastDecision(sanction);
    if (decision == sanction.history.size() || sanction.history[decision].act != SanctionAct::Impose)
        return {};
    QStringList codes = sanction.history[decision].codes;
    codes.removeDuplicates();
    return codes;
}

QStringList executedIn(const SanctionCase &sanction)
{
    QStringList codes;
    for (std::size_t i = lastDecision(sanction); i < sanction.history.size(); ++i) {
        if (sanction.history[i].act == SanctionAct::Execute)
            codes += sanction.history[i].codes;
    }
    return codes;
}

QStringList fieldsOf(SanctionAct act, const QString &sanction)
{
    if (act == SanctionAct::Communicate)
        return { u"letter"_s, u"recipient"_s };
    if (act == SanctionAct::Close)
        return { u"result"_s };
    if (act != SanctionAct::Execute)
        return {};
    if (sanction == u"S1")
        return { u"proposal"_s, u"goals"_s, u"result"_s };
    if (sanction == u"S2")
        return { u"held_on"_s, u"result"_s };
    if (sanction == u"S3")
        return { u"name"_s, u"function"_s, u"held_on"_s };
    if (sanction == u"S4")
        return { u"survey"_s, u"result"_s };
    if (sanction == u"S5")
        return { u"indexation"_s };
    return { u"result"_s };
}

std::vector<SanctionAct> allowedActs(const SanctionCase &sanction)
{
    using enum SanctionAct;
    switch (statusOf(sanction)) {
    case SanctionStatus::New:
        return { Propose };
    case SanctionStatus::Proposed:
        return { Impose, Waive };
    case SanctionStatus::Imposed:
    case SanctionStatus::Waived:
        return { Impose, Waive, Communicate };
    case SanctionStatus::Communicated:
        return { Execute, Close, Withdraw };
    case SanctionStatus::Executed:
        return { Close, Withdraw };
    case SanctionStatus::Closed:
    case SanctionStatus::Withdrawn:
        return {};
    }
    return {};
}

SanctionStepResult step(const SanctionCase &sanction, const SanctionEvent &event)
{
    const SanctionCheck check(sanction, event);
    if (!check.refusals().empty())
        return { std::nullopt, check.refusals() };
    SanctionCase next = sanction;
    next.history.push_back(event);
    return { std::move(next), {} };
}

std::vector<SanctionFollowUp> openFollowUps(const SanctionCase &sanction)
{
    std::vector<SanctionFollowUp> open;
    if (!isCommunicated(sanction))
        return open;
    const QStringList done = executedIn(sanction);
    for (const QString &code : imposedIn(sanction)) {
        if (code == u"S1") // stays on every agenda until the sanction is closed
            open.push_back(SanctionFollowUp::EveryMeeting);
        else if (done.contains(code))
            continue;
        else if (code == u"S2")
            open.push_back(SanctionFollowUp::BoardMeeting);
        else if (code == u"S3")
            open.push_back(SanctionFollowUp::Council);
        else if (code == u"S4")
            open.push_back(SanctionFollowUp::NextSurvey);
        else if (code == u"S5")
            open.push_back(SanctionFollowUp::NextIndexation);
    }
    return open;
}

bool holdsIndexation(const SanctionCase &sanction)
{
    return isCommunicated(sanction) && imposedIn(sanction).contains(u"S5"_s);
}
