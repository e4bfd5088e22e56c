// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPresenter.h"

#include "Evaluate.h"
#include "FormDraft.h"
#include "MeasurementVerbs.h"
#include "PeriodMath.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

EntryPresenter::EntryPresenter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto start = [this] {
        m_pasted.clear();
        m_arrangement.choose({});
        m_year = 0;
        forget();
    };
    connect(&workspace, &Workspace::portfolioChanged, this, [this] { m_pending.clear(); });
    connect(&workspace, &Workspace::portfolioChanged, this, start);
    connect(&workspace, &Workspace::contractChanged, this, start);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_pasting && !m_pasted.empty()) {
            m_pasted.clear();
            Q_EMIT pasteLeft();
        }
        forget();
    });
    connect(&m_model, &EntryModel::typed, this, &EntryPresenter::type);
    workspace.addDraftKeeper(this);
}

EntryPresenter::~EntryPresenter()
{
    m_workspace.removeDraftKeeper(this);
}

void EntryPresenter::forget()
{
    m_stale = true;
    Q_EMIT changed();
}

bool EntryPresenter::load()
{
    if (!m_workspace.definition())
        return false;
    if (m_year == 0)
        m_year
            = std::min(daysOf(m_workspace.view(), m_workspace.definition()->contract).last, m_workspace.today()).year();
    if (m_stale) {
        m_stale = false;
        EntryModel::Content content = read();
        countFilled(content);
        m_model.setContent(m_arrangement.apply(std::move(content)));
    }
    return m_arrangement.all() > 0;
}

EntryModel::Content EntryPresenter::read() const
{
    EntryModel::Content content;
    content.year = m_year;
    content.readOnly = m_workspace.portfolio()->isReadOnly();
    for (const EntryRow &row : EntryRows::of(*m_workspace.definition(), m_year)) {
        content.rows.push_back(row);
        if (row.heading) {
            content.cells.emplace_back();
            content.indicators.emplace_back();
            content.norms.emplace_back();
        } else {
            readRow(content, row);
        }
    }
    return content;
}

EntryCell EntryPresenter::readCell(const EntryRow &row, int month) const
{
    EntryCell cell;
    const auto definition = m_workspace.definition();
    cell.period = periodInMonth(row.measured, m_year, month, definition->contract, row.week);
    if (!cell.period)
        return cell;
    const Cell address { row.indicator, *cell.period, row.party };
    const DateRange days = daysOf(*cell.period, definition->contract);
    cell.open = days.first <= m_workspace.today() && isInTerm(*cell.period, definition->contract);
    cell.expected = days.last < m_workspace.today();
    cell.measurement = m_workspace.portfolio()->measurement(address);
    cell.pasted = m_pasted.contains(address);
    if (const auto pending = m_pending.find(address); pending != m_pending.end())
        cell.pending = pending->second;
    return cell;
}

void EntryPresenter::readRow(EntryModel::Content &content, const EntryRow &row) const
{
    const auto definition = m_workspace.definition();
    const Indicator &indicator = *definition->indicator(row.indicator);
    std::vector<EntryCell> cells;
    std::map<Period, std::size_t> places;
    for (int month = 1; month <= 12; ++month) {
        cells.push_back(readCell(row, month));
        if (cells.back().period)
            places.emplace(*cells.back().period, cells.size() - 1);
    }
    if (!places.empty()) {
        const auto outcomes
            = m_workspace.portfolio()->outcomes(row.indicator, places.begin()->first, places.rbegin()->first);
        for (const Outcome &outcome : outcomes) {
            const auto place = places.find(outcome.cell.period);
            if (outcome.cell.party == row.party && place != places.end())
                cells[place->second].outcome = outcome;
        }
    }
    content.cells.push_back(std::move(cells));
    content.indicators.push_back(indicator);
    const NormVersion *norm = normInForce(*definition, row.indicator, Period::month(m_year, 12));
    content.norms.push_back(norm ? *norm : NormVersion());
}

void EntryPresenter::setYear(int year)
{
    m_year = year;
    m_pasted.clear();
    m_arrangement.forget();
    forget();
}

void EntryPresenter::choose(const EntryChoice &choice)
{
    m_arrangement.choose(choice);
    forget();
}

std::vector<int> EntryPresenter::years() const
{
    std::vector<int> years;
    const auto definition = m_workspace.definition();
    const int last = m_workspace.today().year();
    for (int year = definition ? definition->contract.start.year() : last + 1; year <= last; ++year)
        years.push_back(year);
    return years;
}

bool EntryPresenter::canStep(int direction) const
{
    const std::vector<int> all = years();
    return std::find(all.begin(), all.end(), m_year + direction) != all.end();
}

QString EntryPresenter::filledText() const
{
    const auto definition = m_workspace.definition();
    const Period last = lastClosed(PeriodKind::Month, m_workspace.today(), definition->contract);
    if (last.year() != m_year)
        return {};
    QString month = periodName(last);
    month.remove(u' ' + QString::number(m_year)); // the year stands beside it
    return tr("%1: %2 van %3 gevuld").arg(month).arg(m_filled).arg(m_fillable);
}

void EntryPresenter::countFilled(const EntryModel::Content &content)
{
    m_filled = 0;
    m_fillable = 0;
    const Period last = lastClosed(PeriodKind::Month, m_workspace.today(), m_workspace.definition()->contract);
    for (const std::vector<EntryCell> &row : content.cells) {
        if (row.empty())
            continue;
        const EntryCell &cell = row[static_cast<std::size_t>(last.index() - 1)];
        if (!cell.period || !cell.open || cell.period->kind == PeriodKind::Once)
            continue;
        ++m_fillable;
        m_filled += cell.measurement || (cell.outcome && isJudged(cell.outcome->verdict)) ? 1 : 0;
    }
}

std::optional<Measurement> EntryPresenter::measurementFrom(const QModelIndex &index, const EntryReading &reading) const
{
    const EntryCell *cell = m_model.cell(index);
    Measurement measurement = cell->measurement.value_or(Measurement());
    measurement.cell = m_model.address(index);
    measurement.value = reading.value;
    measurement.numerator = reading.numerator;
    measurement.denominator = reading.denominator;
    // What was said of the figure (voorlopig, betwist) holds until it is said otherwise; a figure ends "n.v.t.".
    const bool keeps = cell->measurement && FormText::takesNumber(cell->measurement->state);
    measurement.state = reading.notApplicable ? MeasurementState::NotApplicable
        : reading.noData                      ? MeasurementState::NoData
        : keeps                               ? cell->measurement->state
                                              : MeasurementState::Measured;
    return measurement;
}

EntryPresenter::Taken EntryPresenter::take(const QModelIndex &index, const QString &text)
{
    const Indicator &indicator = m_model.content().indicators[static_cast<std::size_t>(index.row())];
    const EntryReading reading = readEntry(text, indicator);
    const Cell address = m_model.address(index);
    if (reading.problem) {
        PendingEntry &pending = m_pending[address];
        pending = { text, *reading.problem, reading.suggestions };
        pending.problem.text = PendingEntry::briefly(pending.problem.text);
        for (QString &argument : pending.problem.arguments)
            argument = PendingEntry::briefly(argument);
        return {};
    }
    m_pending.erase(address);
    if (reading.empty && !reading.noData && !reading.notApplicable)
        return { {}, true };
    return { measurementFrom(index, reading), false };
}

void EntryPresenter::type(const QModelIndex &index, const QString &text)
{
    const Taken taken = take(index, text);
    const Cell address = m_model.address(index);
    if (taken.measurement)
        m_workspace.check(enterMeasurement(*m_workspace.portfolio(), *taken.measurement));
    else if (taken.empty)
        m_workspace.check(clearMeasurements(*m_workspace.portfolio(), std::span(&address, 1)));
    forget();
}

Status EntryPresenter::enter(const Measurement &measurement)
{
    m_pending.erase(measurement.cell);
    if (measurement.hasNumber() || measurement.state != MeasurementState::Measured)
        return enterMeasurement(*m_workspace.portfolio(), measurement);
    const auto cleared = clearMeasurements(*m_workspace.portfolio(), std::span(&measurement.cell, 1));
    return cleared ? done() : Status(cleared.error());
}

Status EntryPresenter::answer(const QModelIndex &index, const Decimal &value)
{
    EntryReading reading;
    reading.value = value;
    const auto measurement = measurementFrom(index, reading);
    m_pending.erase(measurement->cell);
    const Status stored = enterMeasurement(*m_workspace.portfolio(), *measurement);
    forget();
    return stored;
}

void EntryPresenter::discard(const QModelIndex &index)
{
    m_pending.erase(m_model.address(index));
    forget();
}

QModelIndex EntryPresenter::nextQuestion(const QModelIndex &from, int step) const
{
    const int columns = EntryModel::ColumnCount;
    const int all = m_model.rowCount() * columns;
    const int start = from.isValid() ? from.row() * columns + from.column() : 0;
    for (int far = 1; far <= all; ++far) {
        const int at = (start + step * far + all) % all;
        const QModelIndex index = m_model.index(at / columns, at % columns);
        const EntryCell *cell = m_model.cell(index);
        if (cell && cell->pending)
            return index;
    }
    return {};
}

int EntryPresenter::firstRow() const
{
    int row = 0;
    while (row < m_model.rowCount() && m_model.isHeading(row))
        ++row;
    return row < m_model.rowCount() ? row : -1;
}

QModelIndex EntryPresenter::startIn(int row) const
{
    QModelIndex best;
    for (int column = EntryModel::FirstMonth; column < EntryModel::ColumnCount; ++column) {
        const QModelIndex index = m_model.index(row, column);
        const EntryCell *cell = m_model.cell(index);
        if (!cell || !cell->period || !cell->open)
            continue;
        if (index.data(EntryModel::MissingRole).toBool())
            return index;
        if (cell->expected || !best.isValid())
            best = index;
    }
    return best.isValid() ? best : m_model.index(row, EntryModel::FirstMonth);
}

QModelIndex EntryPresenter::firstRowOf(KpiId kpi)
{
    const auto definition = m_workspace.definition();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Indicator *indicator
            = definition->indicator(m_model.content().rows[static_cast<std::size_t>(row)].indicator);
        if (indicator && indicator->kpi == kpi)
            return m_model.index(row, EntryModel::FirstMonth);
    }
    if (!m_arrangement.choice().isActive())
        return {};
    choose({}); // it may be left out
    load();
    return firstRowOf(kpi);
}

QModelIndex EntryPresenter::show(const Cell &cell)
{
    const auto definition = m_workspace.definition();
    if (!definition)
        return {};
    const int year = cell.period.kind == PeriodKind::Once ? m_year : daysOf(cell.period, definition->contract).last.year();
    if (year != m_year) {
        setYear(year);
        load();
    }
    if (const QModelIndex found = indexOf(cell); found.isValid() || !m_arrangement.choice().isActive())
        return found;
    choose({}); // it may be left out
    load();
    return indexOf(cell);
}

QModelIndex EntryPresenter::indexOf(const Cell &cell) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = EntryModel::FirstMonth; column < EntryModel::ColumnCount; ++column) {
            const QModelIndex index = m_model.index(row, column);
            const EntryCell *found = m_model.cell(index);
            if (found && found->period && m_model.address(index) == cell)
                return index;
        }
    }
    return {};
}
