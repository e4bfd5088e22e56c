// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementTable.h"

#include "EntryText.h"
#include "Judging.h"
#include "MeasurementColumns.h"
#include "MeasurementTarget.h"
#include "MeasurementVerbs.h"
#include "Ratio.h"
#include "SupplierFigureVerbs.h"
#include "TableFile.h"
#include "TableProblems.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Reads the rows of one table. A row goes in whole or not at all.
class TableReader
{
public:
    TableReader(const ContractDefinition &contract, const QDate &today, const MeasurementMap &map,
                MeasurementColumns columns, MeasurementReading &result)
        : m_target(contract, today), m_map(map), m_columns(std::move(columns)), m_result(result)
    {
    }

    void readRow(const TextRow &row)
    {
        ++m_result.rows;
        m_row = &row;
        m_sound = true;
        m_taken.clear();
        m_claimed.clear();
        checkLength();
        const auto parts = found(MeasurementColumn::Kpi, m_target.partsOf(meaning(MeasurementColumn::Kpi, MeasurementMap::Kind::Kpi)));
        const auto party = found(MeasurementColumn::Party, m_target.partyOf(meaning(MeasurementColumn::Party, MeasurementMap::Kind::Party)));
        if (parts && party)
            m_columns.isWide() ? readWide(*parts, *party) : readLong(*parts, *party);
        if (!m_sound)
            return;
        for (Measurement &measurement : m_taken)
            m_result.measurements.push_back(std::move(measurement));
        for (SupplierFigure &figure : m_claimed)
            m_result.claimed.push_back(std::move(figure));
    }

private:
    using Parts = std::vector<const Indicator *>;

    [[nodiscard]] QString fieldAt(int index) const
    {
        return index >= 0 && index < m_row->fields.size() ? m_row->fields[index].trimmed() : QString();
    }
    [[nodiscard]] QString field(MeasurementColumn kind) const { return fieldAt(m_columns.indexOf(kind)); }
    [[nodiscard]] QString meaning(MeasurementColumn column, MeasurementMap::Kind kind) const
    {
        return m_map.meaningOf(kind, field(column));
    }

    void report(const QString &place, const QString &text, const Fault &fault)
    {
        m_result.problems.push_back({ m_row->line, place, text, fault.code, fault.arguments });
        m_sound = false;
    }

    void report(MeasurementColumn kind, const Fault &fault)
    {
        const int index = m_columns.indexOf(kind);
        report(index < 0 ? QString() : m_columns.columns[std::size_t(index)].name, fieldAt(index), fault);
    }

    template<typename Value>
    std::optional<Value> found(MeasurementColumn kind, Found<Value> what)
    {
        if (Value *value = std::get_if<Value>(&what))
            return std::move(*value);
        report(kind, std::get<Fault>(what));
        return std::nullopt;
    }

    void checkLength()
    {
        const auto named = qsizetype(m_columns.columns.size());
        for (qsizetype i = 0; i < m_row->fields.size(); ++i) {
            const bool nameless = i >= named || m_columns.columns[std::size_t(i)].kind == MeasurementColumn::Empty;
            if (nameless && !m_row->fields[i].trimmed().isEmpty())
                return report({}, m_row->fields[i], { ProblemCode::TooManyFields });
        }
    }

    void readLong(const Parts &parts, PartyId party)
    {
        const QString text = meaning(MeasurementColumn::Period, MeasurementMap::Kind::Period);
        const auto period = readPeriodText(text);
        if (!period)
            return report(MeasurementColumn::Period, { ProblemCode::WrongPeriod, { text } });
        const auto part = found(MeasurementColumn::Kpi, m_target.partFor(parts, *period, party.isValid()));
        if (!part)
            return;
        if (const auto fault = MeasurementTarget::partyFault(**part, party))
            report(MeasurementColumn::Party, *fault);
        if (const auto fault = m_target.periodFault(**part, *period, text))
            return report(fault->code == ProblemCode::SurveyIndicator ? MeasurementColumn::Kpi : MeasurementColumn::Period, *fault);
        Measurement measurement;
        measurement.cell = { (*part)->id, *period, party };
        const Cell cell = measurement.cell;
        readClaimed(**part, cell);
        if (readNumbers(**part, measurement))
            take(std::move(measurement), {});
    }

    /// What the supplier says stands beside the value, and may stand there alone.
    void readClaimed(const Indicator &part, const Cell &cell)
    {
        const QString text = field(MeasurementColumn::Claimed);
        Measurement said;
        if (text.isEmpty() || !readValue(part, text, nameOf(MeasurementColumn::Claimed), said) || !said.hasNumber())
            return;
        SupplierFigure figure = SupplierFigure::at(cell);
        figure.value = said.value;
        figure.numerator = said.numerator;
        figure.denominator = said.denominator;
        m_claimed.push_back(std::move(figure));
    }

    void readWide(const Parts &parts, PartyId party)
    {
        for (std::size_t i = 0; i < m_columns.columns.size(); ++i) {
            const auto &column = m_columns.columns[i];
            const QString text = fieldAt(int(i));
            if (column.kind != MeasurementColumn::OnePeriod)
                continue;
            if (text.isEmpty()) {
                ++m_result.empty;
                continue;
            }
            const auto part = found(MeasurementColumn::Kpi, m_target.partFor(parts, column.period, party.isValid()));
            if (!part)
                return;
            readWideCell(**part, column, party, text);
        }
    }

    void readWideCell(const Indicator &part, const MeasurementColumns::Column &column, PartyId party, const QString &text)
    {
        if (const auto fault = m_target.periodFault(part, column.period, column.name))
            return report(column.name, text, *fault);
        if (const auto fault = MeasurementTarget::partyFault(part, party))
            return report(MeasurementColumn::Party, *fault);
        Measurement measurement;
        measurement.cell = { part.id, column.period, party };
        if (readValue(part, text, column.name, measurement))
            take(std::move(measurement), column.name);
    }

    /// The value column, or numerator and denominator. False when there is nothing to keep.
    bool readNumbers(const Indicator &part, Measurement &measurement)
    {
        const QString numerator = field(MeasurementColumn::Numerator);
        const QString denominator = field(MeasurementColumn::Denominator);
        const QString value = field(MeasurementColumn::Value);
        if (numerator.isEmpty() && denominator.isEmpty())
            return readValue(part, value, nameOf(MeasurementColumn::Value), measurement);
        if (!readFraction(part, numerator, denominator, measurement))
            return false;
        Measurement typed;
        if (value.isEmpty() || !readValue(part, value, nameOf(MeasurementColumn::Value), typed))
            return true;
        return agrees(part, measurement, typed);
    }

    [[nodiscard]] QString nameOf(MeasurementColumn kind) const
    {
        const int index = m_columns.indexOf(kind);
        return index < 0 ? QString() : m_columns.columns[std::size_t(index)].name;
    }

    bool readValue(const Indicator &part, const QString &text, const QString &place, Measurement &measurement)
    {
        const EntryReading reading = readEntry(text, part);
        if (reading.problem) {
            report(place, text, { reading.problem->code, reading.problem->arguments });
            return false;
        }
        if (reading.empty || reading.noData) {
            ++m_result.empty;
            return false;
        }
        if (reading.notApplicable)
            measurement.state = MeasurementState::NotApplicable;
        measurement.value = reading.value;
        measurement.numerator = reading.numerator;
        measurement.denominator = reading.denominator;
        return true;
    }

    bool readFraction(const Indicator &part, const QString &numerator, const QString &denominator, Measurement &measurement)
    {
        if (numerator.isEmpty() || denominator.isEmpty()) {
            report(numerator.isEmpty() ? MeasurementColumn::Numerator : MeasurementColumn::Denominator,
                   { ProblemCode::IncompleteFraction });
            return false;
        }
        const bool isBelowZero = canFall(part) && (numerator.startsWith(u'-') || numerator.startsWith(QChar(0x2212)));
        const auto size = readCount(isBelowZero ? numerator.mid(1).trimmed() : numerator, MeasurementColumn::Numerator);
        const auto under = readCount(denominator, MeasurementColumn::Denominator);
        if (!size || !under)
            return false;
        const auto over = isBelowZero ? size->negated() : *size;
        const bool isShare = part.unit == Unit::Percent || part.unit == Unit::Nps;
        if (isShare && *size > *under && !under->isZero())
            report(MeasurementColumn::Numerator, { ProblemCode::NumeratorAboveDenominator });
        if (under->isZero() && !size->isZero())
            report(MeasurementColumn::Denominator, { ProblemCode::ZeroDenominator });
        measurement.numerator = over;
        measurement.denominator = under;
        return true;
    }

    /// Whether it can lie below zero, as an NPS or a reduction can, and so its numerator.
    static bool canFall(const Indicator &part)
    {
        const auto low = rangeOf(part.unit).low;
        return part.input != InputKind::Fraction && (!low || low->isNegative());
    }

    /// How many; an amount with decimals is taken as well, such as a wage sum.
    std::optional<Decimal> readCount(const QString &text, MeasurementColumn column)
    {
        Indicator count;
        count.input = InputKind::Number;
        count.unit = Unit::Count;
        EntryReading reading = readEntry(text, count);
        if (reading.problem && reading.problem->code == ProblemCode::NotWhole) {
            count.unit = Unit::HoursPerFte;
            reading = readEntry(text, count);
        }
        if (reading.value && !reading.problem)
            return reading.value;
        report(column, reading.problem ? Fault { reading.problem->code, reading.problem->arguments }
                                       : Fault { ProblemCode::NotANumber });
        return std::nullopt;
    }

    /// A percentage beside its numerator and denominator has to be their percentage, as far as it is written out.
    bool agrees(const Indicator &part, const Measurement &measurement, const Measurement &typed)
    {
        if (!typed.value || measurement.denominator->isZero())
            return true;
        const Ratio share = Ratio::of(*measurement.numerator, *measurement.denominator);
        const Ratio value = share * Ratio(scaleOf(part.unit));
        const int places = typed.value->scale();
        if (value.rounded(places) == Ratio(*typed.value))
            return true;
        report(MeasurementColumn::Value, { ProblemCode::UnknownValue, { typed.value->toPlain(), value.toPlain(places) } });
        return false;
    }

    void take(Measurement measurement, const QString &place)
    {
        const auto earlier = m_lines.constFind(measurement.cell);
        if (earlier != m_lines.constEnd())
            return report(place, {}, { ProblemCode::DuplicateRow, { QString::number(*earlier) } });
        m_lines.insert(measurement.cell, m_row->line);
        measurement.note = field(MeasurementColumn::Note);
        m_taken.push_back(std::move(measurement));
    }

    MeasurementTarget m_target;
    const MeasurementMap &m_map;
    MeasurementColumns m_columns;
    MeasurementReading &m_result;
    QHash<Cell, int> m_lines; ///< where each cell was given
    const TextRow *m_row = nullptr;
    bool m_sound = true;
    std::vector<Measurement> m_taken; ///< of this row
    std::vector<SupplierFigure> m_claimed; ///< of this row
};

} // namespace

Result<int> storeMeasurements(Portfolio &portfolio, ContractId contract, const MeasurementReading &reading, const QString &source)
{
    const auto said = putSupplierFigures(portfolio, contract, reading.claimed, source);
    if (!said)
        return said.error();
    const auto values = enterMeasurements(portfolio, reading.measurements, ChangeKind::ImportMeasurements, source);
    return values ? Result<int>(*values + *said) : values;
}

MeasurementReading readMeasurements(const QByteArray &bytes, const ContractDefinition &contract, const QDate &today,
                                    const MeasurementMap &map)
{
    MeasurementReading result;
    const TextTable table = readTable(bytes);
    reportFault(table, result.problems);
    if (table.rows.empty())
        return result;
    MeasurementColumns columns = readMeasurementColumns(table.rows.front(), map);
    if (!columns.problems.empty()) {
        result.problems.insert(result.problems.end(), columns.problems.begin(), columns.problems.end());
        return result;
    }
    TableReader reader(contract, today, map, std::move(columns), result);
    for (std::size_t i = 1; i < table.rows.size(); ++i)
        reader.readRow(table.rows[i]);
    std::ranges::sort(result.measurements, {}, &Measurement::cell);
    return result;
}
