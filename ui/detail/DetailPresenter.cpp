// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailPresenter.h"

#include "DetailEvents.h"
#include "LogText.h"
#include "NormOriginWords.h"
#include "PeriodMath.h"
#include "TrendBands.h"
#include "TrendSpec.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int recentPeriods = 6;
constexpr int briefLog = 6;
constexpr int longestLog = 500;

/// Two norms that colour the ground alike.
bool isSameGround(const std::optional<NormVersion> &a, const std::optional<NormVersion> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->value == b->value && a->high == b->high && a->comparator == b->comparator && a->kind == b->kind
        && a->watchMargin == b->watchMargin && a->bands == b->bands;
}

/// A run of columns with the same norm has the same ground.
std::vector<ChartBand> bandsOf(const std::vector<PeriodRow> &rows, bool hasForecast)
{
    std::vector<ChartBand> bands;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && isSameGround(rows[first].norm, rows[last + 1].norm))
            ++last;
        const bool isEnd = last + 1 == rows.size();
        if (rows[first].norm && rows[first].norm->confirmed) {
            const auto run = trendBands(*rows[first].norm, static_cast<int>(first), static_cast<int>(last) + (isEnd && hasForecast ? 1 : 0));
            bands.insert(bands.end(), run.begin(), run.end());
        }
        first = last + 1;
    }
    return bands;
}

/// Over more than one year the first period of each year says which.
void nameYears(TrendChart &chart, const std::vector<PeriodRow> &rows)
{
    const auto hasYear = [](const Period &period) {
        return period.kind != PeriodKind::Once && period.kind != PeriodKind::ContractYear && period.kind != PeriodKind::Year;
    };
    if (rows.empty() || !hasYear(rows.front().period()) || rows.front().period().year() == rows.back().period().year())
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i].period().year() != rows[i - 1].period().year())
            chart.points[i].label += u" ’%1"_s.arg(rows[i].period().year() % 100, 2, 10, QLatin1Char('0'));
    }
}

} // namespace

DetailPresenter::DetailPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &DetailPresenter::forget);
    connect(&workspace, &Workspace::contractChanged, this, &DetailPresenter::forget);
    connect(&workspace, &Workspace::viewChanged, this, &DetailPresenter::forget);
    connect(&workspace, &Workspace::changed, this, [this](const Topics &topics) {
        if (topics.contracts.isEmpty() || topics.contracts.contains(m_workspace.contract()))
            forget();
    });
}

void DetailPresenter::forget()
{
    m_standing.reset();
    Q_EMIT changed();
}

void DetailPresenter::open(KpiId kpi)
{
    if (kpi != m_kpi) {
        m_part = -1;
        m_partyChosen = false;
        m_range.reset();
        m_selected.reset();
        m_logIsBrief = true;
    }
    m_kpi = kpi;
    forget();
}

bool DetailPresenter::load()
{
    if (m_standing)
        return true;
    m_contract = m_workspace.definition();
    if (m_contract)
        m_standing = kpiStanding(*m_workspace.portfolio(), m_workspace.contract(), m_kpi, m_workspace.view(), m_workspace.today());
    if (!m_standing) {
        m_rows.clear();
        m_periods.setRows({}, {});
        return false;
    }
    if (m_part >= static_cast<int>(m_standing->parts.size()))
        m_part = -1;
    readRows();
    readParties();
    readNorms();
    readLog();
    return true;
}

const PartStanding &DetailPresenter::shownPart() const
{
    return m_part < 0 ? m_standing->lead() : m_standing->parts[static_cast<std::size_t>(m_part)];
}

void DetailPresenter::readRows()
{
    m_rows.clear();
    if (!hasParts()) {
        m_periods.setRows({}, {});
        return;
    }
    const PartStanding &shown = shownPart();
    if (!m_partyChosen || !shown.indicator.perParty)
        m_party = shown.outcome.cell.party;
    m_rows = PeriodSeries::of(*m_workspace.portfolio(), *m_contract, shown.indicator, m_party, m_workspace.today());
    m_periods.setRows(rowsInRange(), shown.indicator);
    if (!m_selected || m_periods.rowOf(*m_selected) < 0)
        m_selected = shown.outcome.cell.period;
    if (m_periods.rowOf(*m_selected) < 0)
        m_selected = m_periods.rowCount() > 0 ? std::optional(m_periods.at(0)->period()) : std::nullopt;
}

DetailPresenter::Range DetailPresenter::range() const
{
    if (m_range)
        return *m_range;
    const PeriodKind judged = hasParts() ? shownPart().indicator.judged : PeriodKind::Month;
    return judged == PeriodKind::Month || judged == PeriodKind::Week ? Range::Year : Range::All;
}

/// Of all rows those in the stretch; what the year is, the period in view says.
std::vector<PeriodRow> DetailPresenter::rowsInRange() const
{
    if (range() == Range::All || m_rows.empty())
        return m_rows;
    if (range() == Range::Recent)
        return { m_rows.end() - std::min<std::ptrdiff_t>(recentPeriods, std::ssize(m_rows)), m_rows.end() };
    const Contract &contract = m_contract->contract;
    const int year = daysOf(m_workspace.view(), contract).last.year();
    std::vector<PeriodRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [&](const PeriodRow &row) {
        return row.period().kind == PeriodKind::Once || daysOf(row.period(), contract).last.year() == year;
    });
    return rows;
}

QStringList DetailPresenter::rangeNames() const
{
    const bool monthly = hasParts() && shownPart().indicator.judged == PeriodKind::Month;
    const int year = m_contract ? daysOf(m_workspace.view(), m_contract->contract).last.year() : m_workspace.today().year();
    //: the last six months
    return { monthly ? tr("6 mnd") : tr("Laatste 6"), QString::number(year), tr("Alles") };
}

void DetailPresenter::readParties()
{
    std::vector<PartyOutcomeModel::Row> rows;
    std::optional<NormVersion> norm;
    if (hasParts() && shownPart().indicator.perParty && m_selected) {
        const Indicator &indicator = shownPart().indicator;
        norm = normFor(*m_contract, indicator, *m_selected);
        std::vector<Outcome> known = m_workspace.portfolio()->outcomes(indicator.id, *m_selected, *m_selected);
        for (const Party *party : m_contract->participants()) {
            const auto found = std::ranges::find_if(known, [party](const Outcome &one) { return one.cell.party == party->id; });
            Outcome outcome;
            outcome.cell = { indicator.id, *m_selected, party->id };
            outcome.unit = indicator.unit;
            rows.push_back({ party->id, party->shortName.isEmpty() ? party->name : party->shortName, found == known.end() ? outcome : *found });
        }
    }
    m_parties.setRows(std::move(rows), norm);
}

void DetailPresenter::readNorms()
{
    std::vector<RecordModel::Row> rows;
    if (hasParts()) {
        const Indicator &indicator = shownPart().indicator;
        for (const NormVersion &norm : m_contract->norms) {
            if (norm.indicator != indicator.id)
                continue;
            QStringList lines { normSentence(norm, indicator) };
            if (!norm.reason.isEmpty())
                lines += tr("Reden: %1").arg(norm.reason);
            if (const auto meeting = normMeeting(*m_contract, norm.id))
                lines += tr("Overleg: %1").arg(normMeetingText(*meeting));
            if (!norm.confirmed)
                lines += tr("Nog te bevestigen");
            rows.push_back({ norm.validFrom.isValid() ? shownDate(norm.validFrom) : tr("het begin"), lines.join(u'\n') });
        }
        std::ranges::reverse(rows);
    }
    m_norms.setCaptions(tr("Geldt vanaf"), tr("Norm"));
    m_norms.setRows(std::move(rows));
}

void DetailPresenter::readLog()
{
    const int limit = m_logIsBrief ? briefLog : longestLog;
    auto entries = m_workspace.portfolio()->kpiLog(m_kpi, limit + 1);
    m_logHasMore = static_cast<int>(entries.size()) > limit;
    if (m_logHasMore)
        entries.resize(static_cast<std::size_t>(limit));
    const LogText text(*m_contract, m_workspace.today());
    std::vector<RecordModel::Row> rows;
    for (const KpiLogEntry &entry : entries)
        rows.push_back(text.row(entry));
    m_log.setCaptions(tr("Wanneer en wie"), tr("Wat"));
    m_log.setRows(std::move(rows));
}

KpiId DetailPresenter::neighbour(int direction) const
{
    if (!m_contract)
        return {};
    const auto found = std::ranges::find_if(m_contract->kpis, [this](const Kpi &kpi) { return kpi.id == m_kpi; });
    const auto place = (found - m_contract->kpis.begin()) + direction;
    const bool isThere = found != m_contract->kpis.end() && place >= 0 && place < std::ssize(m_contract->kpis);
    return isThere ? m_contract->kpis[static_cast<std::size_t>(place)].id : KpiId();
}

void DetailPresenter::setPart(int part)
{
    m_part = part;
    m_partyChosen = false;
    m_range.reset();
    m_selected.reset();
    forget();
}

void DetailPresenter::setParty(PartyId party)
{
    if (party == m_party)
        return;
    m_party = party;
    m_partyChosen = true;
    forget();
}

QString DetailPresenter::partyName() const
{
    const Party *party = m_contract ? m_contract->party(m_party) : nullptr;
    return party ? party->name : QString();
}

QString DetailPresenter::partyShortName() const
{
    const Party *party = m_contract ? m_contract->party(m_party) : nullptr;
    return party && !party->shortName.isEmpty() ? party->shortName : partyName();
}

void DetailPresenter::setRange(Range range)
{
    m_range = range;
    forget();
}

void DetailPresenter::setShowsForecast(bool shows)
{
    m_withForecast = shows;
    Q_EMIT changed();
}

void DetailPresenter::setShowsEvents(bool shows)
{
    m_withEvents = shows;
    Q_EMIT changed();
}

bool DetailPresenter::hasEvents() const
{
    return hasParts() && !DetailEvents::of(rowsInRange(), shownPart().indicator.unit).empty();
}

/// It follows the last period; an earlier view, or another deelnemer, has none.
bool DetailPresenter::hasForecast() const
{
    if (!hasParts() || m_periods.rowCount() == 0)
        return false;
    const PartStanding &part = shownPart();
    return part.forecast && part.outcome.cell.party == m_party && part.forecast->period == m_periods.at(0)->period().plus(1);
}

void DetailPresenter::select(const Period &period)
{
    if (m_selected == period || m_periods.rowOf(period) < 0)
        return;
    m_selected = period;
    readParties();
    Q_EMIT selectionChanged();
}

void DetailPresenter::setLogBrief(bool brief)
{
    m_logIsBrief = brief;
    readLog();
    Q_EMIT changed();
}

std::optional<ChartSpec> DetailPresenter::chart() const
{
    const std::vector<PeriodRow> rows = rowsInRange();
    if (!hasParts() || rows.size() < 2)
        return std::nullopt;
    PartStanding part = shownPart();
    const bool hasLine = part.indicator.unit != Unit::YesNo && part.indicator.unit != Unit::Date
        && std::ranges::any_of(rows, [](const PeriodRow &row) { return row.outcome.value.has_value(); });
    if (!hasLine)
        return std::nullopt;
    part.trend = PeriodSeries::trendOf(rows);
    const bool forecast = hasForecast() && m_withForecast;
    if (!forecast)
        part.forecast.reset();
    if (rows.back().norm)
        part.norm = rows.back().norm;
    part.outcome = rows.back().outcome;
    ChartSpec spec = trendSpec(*m_standing, part, forecast ? forecastRange() : std::nullopt);
    if (!partyName().isEmpty())
        spec.title += u", "_s + partyName();
    spec.trend->detailed = true;
    spec.trend->bands = bandsOf(rows, forecast);
    if (m_withEvents)
        spec.trend->events = DetailEvents::of(rows, part.indicator.unit);
    if (part.norm)
        spec.trend->normLabel = tr("norm %1").arg(normText(*part.norm, part.indicator.unit));
    nameYears(*spec.trend, rows);
    return spec;
}

std::optional<Period> DetailPresenter::periodOfPoint(int point) const
{
    const PeriodRow *row = m_periods.at(m_periods.rowCount() - 1 - point);
    return row ? std::optional(row->period()) : std::nullopt;
}

int DetailPresenter::pointOf(const Period &period) const
{
    const int row = m_periods.rowOf(period);
    return row < 0 ? -1 : m_periods.rowCount() - 1 - row;
}

/// Of a judged period without a value: the last of the periods that are measured in it.
Cell DetailPresenter::measuredIn(const Cell &judged, const Indicator &indicator) const
{
    Cell cell = judged;
    const std::vector<Period> inside = judged.period.kind == indicator.measured
        ? std::vector<Period> {}
        : periodsEndingIn(judged.period, indicator.measured, m_contract->contract);
    if (!inside.empty())
        cell.period = inside.back();
    return cell;
}

Route DetailPresenter::entryRoute(const std::optional<Period> &period) const
{
    Route route { u"entry"_s, m_workspace.contract(), m_kpi };
    if (!hasParts())
        return route;
    const Indicator &indicator = shownPart().indicator;
    if (indicator.input == InputKind::Survey) {
        route.feature = u"survey"_s;
        route.round = m_standing->surveyRound;
        return route;
    }
    if (const PeriodRow *row = period ? m_periods.at(m_periods.rowOf(*period)) : nullptr)
        route.cell = row->measured.empty() ? measuredIn(row->outcome.cell, indicator) : row->measured.back().cell;
    return route;
}

bool DetailPresenter::isReadOnly() const
{
    return !m_workspace.portfolio() || m_workspace.portfolio()->isReadOnly();
}
