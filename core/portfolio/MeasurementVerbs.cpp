// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementVerbs.h"

#include "VerbErrors.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// Where the values of one indicator belong, and what is stored in the periods that are asked for.
class Place
{
public:
    Place(const Portfolio &portfolio, IndicatorId id)
    {
        const auto contract = portfolio.contractOf(id);
        m_definition = contract ? portfolio.definition(*contract) : nullptr;
        m_indicator = m_definition ? m_definition->indicator(id) : nullptr;
    }
    [[nodiscard]] const Indicator *indicator() const { return m_indicator; }
    [[nodiscard]] QString code() const { return m_indicator ? m_definition->codeOf(*m_indicator) : QString(); }
    /// "Leverbetrouwbaarheid", and of a deelnemer "Leverbetrouwbaarheid (MinIenW)".
    [[nodiscard]] QString nameOf(PartyId deelnemer) const
    {
        const Kpi *kpi = m_indicator ? m_definition->kpi(m_indicator->kpi) : nullptr;
        const Party *party = m_indicator ? m_definition->party(deelnemer) : nullptr;
        const QString title = kpi ? kpi->title : QString();
        return party ? u"%1 (%2)"_s.arg(title, party->shortName.isEmpty() ? party->name : party->shortName) : title;
    }
    [[nodiscard]] Status check(const Measurement &measurement) const
    {
        if (!m_indicator)
            return notFound(QString::number(measurement.cell.indicator.value), "indicator");
        if (m_indicator->input == InputKind::Survey)
            return refused(code(), "comes from the survey");
        if (measurement.cell.period.kind != m_indicator->measured)
            return refused(code() + u' ' + measurement.cell.period.toText(), "not a period of this indicator");
        if (m_indicator->perParty != measurement.cell.party.isValid())
            return refused(code(), m_indicator->perParty ? "needs a party" : "is measured for the contract as a whole");
        if (m_indicator->perParty && !m_definition->party(measurement.cell.party))
            return notFound(QString::number(measurement.cell.party.value), "party");
        if (measurement.value && (measurement.numerator || measurement.denominator))
            return refused(code(), "a value, or a numerator and a denominator");
        if (measurement.numerator.has_value() != measurement.denominator.has_value())
            return refused(code(), "a numerator without a denominator, or the other way round");
        return done();
    }

private:
    std::shared_ptr<const ContractDefinition> m_definition;
    const Indicator *m_indicator = nullptr;
};

bool isWrittenAlike(const std::optional<Decimal> &a, const std::optional<Decimal> &b)
{
    return a.has_value() == b.has_value() && (!a || a->toPlain() == b->toPlain());
}

/// Also as it was typed: 95,0 over 95 is a change.
bool isWrittenAlike(const Measurement &a, const Measurement &b)
{
    return a == b && isWrittenAlike(a.value, b.value) && isWrittenAlike(a.numerator, b.numerator)
        && isWrittenAlike(a.denominator, b.denominator);
}

using ByCell = std::map<Cell, const Measurement *>;

/// What is stored in the cells from @p first up to @p last, all of one indicator, read in one go.
std::map<Cell, Measurement> storedIn(const Portfolio &portfolio, const Cell &first, const Cell &last)
{
    std::map<Cell, Measurement> result;
    for (Measurement &row : portfolio.measurements(first.indicator, first.period, last.period)) {
        const Cell cell = row.cell;
        result.emplace(cell, std::move(row));
    }
    return result;
}

/// Adds the rows of one indicator to @p change; leaves out what is stored already.
void addRows(Change &change, const Portfolio &portfolio, ByCell::const_iterator from, ByCell::const_iterator to)
{
    const auto stored = storedIn(portfolio, from->first, std::prev(to)->first);
    for (auto row = from; row != to; ++row) {
        const auto before = stored.find(row->first);
        if (before == stored.end())
            change.records.push_back({ std::nullopt, *row->second });
        else if (!isWrittenAlike(before->second, *row->second))
            change.records.push_back({ before->second, *row->second });
    }
}

Result<int> applied(Portfolio &portfolio, const Change &change)
{
    const auto topics = portfolio.apply(change);
    return topics ? Result<int>(static_cast<int>(change.records.size())) : topics.error();
}

} // namespace

Status enterMeasurement(Portfolio &portfolio, const Measurement &measurement)
{
    const Place place(portfolio, measurement.cell.indicator);
    if (auto status = place.check(measurement); !status)
        return status;
    RecordChange record { std::nullopt, measurement };
    if (auto stored = portfolio.measurement(measurement.cell)) {
        if (isWrittenAlike(*stored, measurement))
            return done();
        record.before = std::move(*stored);
    }
    const QStringList arguments { place.nameOf(measurement.cell.party), measurement.cell.period.toText() };
    return statusOf(portfolio.apply({ ChangeKind::EnterMeasurement, arguments, { std::move(record) } }));
}

Result<int> enterMeasurements(Portfolio &portfolio, std::span<const Measurement> measurements, ChangeKind kind,
                              const QString &source)
{
    ByCell rows; // in key order, which is also how the file takes them quickest; the last of equals counts
    std::map<IndicatorId, Place> places;
    for (const Measurement &measurement : measurements) {
        const IndicatorId id = measurement.cell.indicator;
        const auto place = places.try_emplace(id, portfolio, id).first;
        if (auto status = place->second.check(measurement); !status)
            return status.error();
        rows[measurement.cell] = &measurement;
    }
    Change change { kind, {}, {} };
    for (auto row = rows.cbegin(); row != rows.cend();) {
        const auto end = std::find_if(row, rows.cend(), [id = row->first.indicator](const auto &next) {
            return next.first.indicator != id;
        });
        addRows(change, portfolio, row, end);
        row = end;
    }
    change.arguments += QString::number(change.records.size());
    if (kind == ChangeKind::ImportMeasurements)
        change.arguments += source;
    return applied(portfolio, change);
}

Result<int> clearMeasurements(Portfolio &portfolio, std::span<const Cell> cells)
{
    Change change { ChangeKind::ClearMeasurements, {}, {} };
    for (const Cell &cell : std::set<Cell>(cells.begin(), cells.end())) {
        if (auto stored = portfolio.measurement(cell))
            change.records.push_back({ std::move(*stored), std::nullopt });
    }
    if (change.records.size() == 1) {
        const Cell &cell = std::get<Measurement>(*change.records.front().before).cell;
        change.kind = ChangeKind::ClearMeasurement;
        change.arguments = { Place(portfolio, cell.indicator).nameOf(cell.party), cell.period.toText() };
    } else {
        change.arguments = { QString::number(change.records.size()) };
    }
    return applied(portfolio, change);
}
