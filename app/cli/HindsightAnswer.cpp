// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HindsightAnswer.h"

#include "Call.h"
#include "RowChangeWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString codeOf(LoggedChange::Step step)
{
    switch (step) {
    case LoggedChange::Step::Done: return u"do"_s;
    case LoggedChange::Step::TakenBack: return u"undo"_s;
    case LoggedChange::Step::Repeated: return u"redo"_s;
    }
    return {};
}

/// Every kpi that the contract had then or has now, each once.
std::vector<Kpi> kpisOf(const Hindsight &hindsight)
{
    std::vector<Kpi> kpis = hindsight.now().definition.kpis;
    for (const Kpi &kpi : hindsight.then().definition.kpis) {
        if (!hindsight.now().definition.kpi(kpi.id))
            kpis.push_back(kpi);
    }
    return kpis;
}

} // namespace

Result<HindsightAnswer> HindsightAnswer::of(const Portfolio &portfolio, ContractId contract, const Period &view,
                                            const QDate &day, const QDate &today)
{
    const auto hindsight = Hindsight::of(portfolio, contract, view, day, today);
    if (!hindsight)
        return hindsight.error();
    HindsightAnswer answer;
    answer.m_day = day;
    answer.m_complete = hindsight->isComplete();
    answer.m_hadContract = hindsight->past().definition(contract) != nullptr;
    answer.m_then = EvaluateAnswer::of(hindsight->past(), contract, view, day);
    answer.m_now = EvaluateAnswer::of(portfolio, contract, view, today);
    for (const Kpi &kpi : kpisOf(*hindsight)) {
        for (const ChangeSince &change : hindsight->established(kpi.id).changes) {
            const auto same = std::find_if(answer.m_changes.begin(), answer.m_changes.end(), [&change](const Row &row) {
                return row.change.number == change.number && row.change.row == change.row;
            });
            if (same == answer.m_changes.end())
                answer.m_changes.push_back({ change, { kpi.code } });
            else
                same->kpis += kpi.code;
        }
    }
    std::stable_sort(answer.m_changes.begin(), answer.m_changes.end(),
                     [](const Row &a, const Row &b) { return a.change.number < b.change.number; });
    return answer;
}

/// Names are read from today's contract; what it has no more, from that of the day.
const ContractDefinition &HindsightAnswer::named() const
{
    return m_now.standing.definition;
}

Json HindsightAnswer::json() const
{
    std::vector<Json> rows;
    for (const auto &[change, kpis] : m_changes) {
        const RowChangeText text = rowChangeText(change.row, named());
        rows.push_back(Json::object({ { u"number"_s, change.number },
                                      { u"time"_s, change.time.toString(Qt::ISODate) },
                                      { u"date"_s, dateJson(change.day) },
                                      { u"user"_s, Json::textOrNull(change.user) },
                                      { u"action"_s, codeOf(change.step) },
                                      { u"kpis"_s, Json::array(kpis) },
                                      { u"what"_s, text.what },
                                      { u"before"_s, Json::textOrNull(text.before) },
                                      { u"after"_s, Json::textOrNull(text.after) },
                                      { u"reason"_s, Json::textOrNull(text.why) } }));
    }
    auto members = m_then.members();
    members.front().value = m_now.standing.definition.contract.code; // also where there was no contract yet
    members.push_back({ u"as_of"_s, dateJson(m_day) });
    members.push_back({ u"existed"_s, m_hadContract });
    members.push_back({ u"complete"_s, m_complete });
    members.push_back({ u"now"_s, m_now.json() });
    members.push_back({ u"changes"_s, Json::array(std::move(rows)) });
    return Json::object(std::move(members));
}

std::vector<QStringList> HindsightAnswer::changesTable() const
{
    std::vector<QStringList> rows { { Cli::tr("Datum"), Cli::tr("Wie"), Cli::tr("Wat"), Cli::tr("Was"), Cli::tr("Werd"),
                                      Cli::tr("Waarom") } };
    const auto shownOr = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    for (const auto &[change, kpis] : m_changes) {
        const RowChangeText text = rowChangeText(change.row, named());
        const QString what = change.step == LoggedChange::Step::TakenBack
            ? Cli::tr("%1 (ongedaan gemaakt)").arg(text.what)
            : text.what;
        rows.push_back({ change.day.toString(Qt::ISODate), shownOr(change.user), what, shownOr(text.before),
                         shownOr(text.after), text.why });
    }
    return rows;
}
