// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementRows.h"

#include "RecordTables.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 scaleMask = 15;
constexpr int scaleBits = 4;
constexpr int stateShift = 8;
constexpr qint64 lastState = static_cast<qint64>(MeasurementState::Late);

SqlValue unitsOf(const std::optional<Decimal> &number)
{
    return number ? SqlValue(number->units()) : SqlValue();
}

qint64 scaleOf(const std::optional<Decimal> &number)
{
    return number ? number->scale() : 0;
}

const std::optional<Decimal> &firstNumber(const Measurement &measurement)
{
    return measurement.denominator ? measurement.numerator : measurement.value;
}

qint64 flagsOf(const Measurement &measurement)
{
    return scaleOf(firstNumber(measurement)) | scaleOf(measurement.denominator) << scaleBits
        | static_cast<qint64>(measurement.state) << stateShift;
}

bool readKey(const SqlValue &stored, qint64 &key)
{
    const auto *number = std::get_if<qint64>(&stored);
    key = number ? *number : 0;
    return number;
}

bool readUnits(const SqlValue &stored, std::optional<Decimal> &number)
{
    const auto *units = std::get_if<qint64>(&stored);
    number = units ? std::optional(Decimal::fromUnits(*units, 0)) : std::nullopt;
    return units || isNull(stored);
}

/// The second number makes the first a numerator.
bool readSecond(const SqlValue &stored, Measurement &measurement)
{
    if (!readUnits(stored, measurement.denominator))
        return false;
    if (!measurement.denominator)
        return true;
    measurement.numerator = std::exchange(measurement.value, std::nullopt);
    return measurement.numerator.has_value();
}

bool applyScale(std::optional<Decimal> &number, qint64 scale)
{
    if (number)
        number = Decimal::fromUnits(number->units(), static_cast<int>(scale));
    return scale <= Decimal::maxScale;
}

/// Comes after the numbers: gives them their mark, and the measurement its state.
bool readFlags(const SqlValue &stored, Measurement &measurement)
{
    qint64 flags = 0;
    if (!readKey(stored, flags) || flags < 0 || flags >> stateShift > lastState)
        return false;
    measurement.state = static_cast<MeasurementState>(flags >> stateShift);
    auto &first = measurement.denominator ? measurement.numerator : measurement.value;
    return applyScale(first, flags & scaleMask) && applyScale(measurement.denominator, flags >> scaleBits & scaleMask);
}

template<typename Read>
Column<Measurement> keyColumn(const char *name, qint64 (*write)(const Measurement &), Read read)
{
    return { name, [write](const Measurement &measurement) { return SqlValue(write(measurement)); },
             [read](const SqlValue &stored, Measurement &measurement) {
                 qint64 key = 0;
                 const bool ok = readKey(stored, key);
                 read(measurement, key);
                 return ok;
             } };
}

Error wrongNumbers()
{
    return { ErrorCode::InvalidInput, u"a measurement has a value, or a numerator and a denominator"_s };
}

bool hasOneReading(const Measurement &measurement)
{
    return measurement.numerator.has_value() == measurement.denominator.has_value()
        && !(measurement.value && measurement.denominator);
}

bool hasDetail(const Measurement &measurement)
{
    return !measurement.note.isEmpty() || !measurement.source.isEmpty() || !measurement.evidence.isEmpty();
}

Statement &bindCell(Statement &statement, const Cell &cell)
{
    return statement.bind(cell.indicator.value).bind(qint64(cell.period.key())).bind(cell.party.value);
}

Status putDetail(Db &db, const Measurement &measurement)
{
    Statement put = db.prepare("INSERT INTO measurement_detail (indicator, period, party, note, source, evidence) "
                               "VALUES (?, ?, ?, ?, ?, ?)");
    bindCell(put, measurement.cell).bind(measurement.note).bind(measurement.source).bind(measurement.evidence);
    return put.run();
}

Status dropDetail(Db &db, const Cell &cell)
{
    Statement drop = db.prepare("DELETE FROM measurement_detail WHERE indicator = ? AND period = ? AND party = ?");
    bindCell(drop, cell);
    return drop.run();
}

constexpr const char *selectJoined =
    "SELECT m.indicator, m.period, m.party, m.a, m.b, m.flags, ifnull(d.note, ''), ifnull(d.source, ''), "
    "ifnull(d.evidence, ''), m.verdict FROM measurement m LEFT JOIN measurement_detail d "
    "ON d.indicator = m.indicator AND d.period = m.period AND d.party = m.party ";

} // namespace

std::vector<Column<Measurement>> MeasurementRows::columns()
{
    using T = Measurement;
    return {
        keyColumn("indicator", [](const T &m) { return m.cell.indicator.value; },
                  [](T &m, qint64 key) { m.cell.indicator.value = key; }),
        keyColumn("period", [](const T &m) { return qint64(m.cell.period.key()); },
                  [](T &m, qint64 key) { m.cell.period = Period::fromKey(static_cast<qint32>(key)); }),
        keyColumn("party", [](const T &m) { return m.cell.party.value; },
                  [](T &m, qint64 key) { m.cell.party.value = key; }),
        { "a", [](const T &m) { return unitsOf(firstNumber(m)); },
          [](const SqlValue &stored, T &m) { return readUnits(stored, m.value); } },
        { "b", [](const T &m) { return unitsOf(m.denominator); }, readSecond },
        { "flags", [](const T &m) { return SqlValue(flagsOf(m)); }, readFlags },
        column<T>("note", &T::note),
        column<T>("source", &T::source),
        column<T>("evidence", &T::evidence),
    };
}

Result<std::optional<JudgedMeasurement>> MeasurementRows::stored(Db &db, const Cell &cell)
{
    auto found = select(db, "WHERE m.indicator = ? AND m.period = ? AND m.party = ?",
                        { cell.indicator.value, cell.period.key(), cell.party.value });
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<JudgedMeasurement>> MeasurementRows::select(Db &db, const QByteArray &condition,
                                                               std::initializer_list<qint64> values)
{
    const Table<Measurement> &table = RecordTables::of<Measurement>();
    std::vector<JudgedMeasurement> measurements;
    Statement rows = db.prepare(selectJoined + condition + " ORDER BY m.indicator, m.period, m.party");
    for (const qint64 value : values)
        rows.bind(value);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return measurements;
        auto measurement = table.recordFrom(rows.row());
        const qint64 verdict = rows.number(static_cast<int>(table.columns().size()));
        if (!measurement || verdict < 0 || verdict > static_cast<qint64>(Verdict::Undecided))
            return RecordTables::damagedRow("measurement");
        measurements.push_back({ std::move(*measurement), static_cast<Verdict>(verdict) });
    }
}

Status MeasurementRows::insert(Db &db, const Measurement &measurement)
{
    if (!hasOneReading(measurement) || !measurement.cell.indicator.isValid())
        return wrongNumbers();
    Statement insert = db.prepare("INSERT INTO measurement (indicator, period, party, a, b, flags, verdict) "
                                  "VALUES (?, ?, ?, ?, ?, ?, 0)");
    bindCell(insert, measurement.cell)
        .bind(unitsOf(firstNumber(measurement)))
        .bind(unitsOf(measurement.denominator))
        .bind(flagsOf(measurement));
    if (auto status = insert.run(); !status)
        return status;
    return hasDetail(measurement) ? putDetail(db, measurement) : done();
}

Status MeasurementRows::update(Db &db, const Measurement &measurement)
{
    if (!hasOneReading(measurement))
        return wrongNumbers();
    Statement update = db.prepare("UPDATE measurement SET a = ?, b = ?, flags = ?, verdict = 0 "
                                  "WHERE indicator = ? AND period = ? AND party = ?");
    update.bind(unitsOf(firstNumber(measurement))).bind(unitsOf(measurement.denominator)).bind(flagsOf(measurement));
    bindCell(update, measurement.cell);
    if (auto status = update.run(); !status)
        return status;
    if (auto status = dropDetail(db, measurement.cell); !status)
        return status;
    return hasDetail(measurement) ? putDetail(db, measurement) : done();
}

Status MeasurementRows::remove(Db &db, const Cell &cell)
{
    if (auto status = dropDetail(db, cell); !status)
        return status;
    Statement remove = db.prepare("DELETE FROM measurement WHERE indicator = ? AND period = ? AND party = ?");
    bindCell(remove, cell);
    return remove.run();
}
