// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutcomeTables.h"

#include "Db.h"
#include "RecordTables.h"
#include "Statement.h"

using namespace Qt::StringLiterals;

namespace {

/// A whole number as an integer where it fits, else as text: means of many values outgrow 64 bits.
SqlValue wholeOf(const QString &digits)
{
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? SqlValue(number) : SqlValue(digits);
}

void bindRatio(Statement &statement, const std::optional<Ratio> &ratio)
{
    statement.bind(ratio ? wholeOf(ratio->numeratorText()) : SqlValue());
    statement.bind(ratio ? wholeOf(ratio->denominatorText()) : SqlValue());
}

/// False when what stands there is no ratio.
bool readRatio(const Statement &row, int column, std::optional<Ratio> &ratio)
{
    if (row.isNull(column) && row.isNull(column + 1))
        return true;
    ratio = Ratio::fromTexts(row.text(column), row.text(column + 1));
    return ratio.has_value();
}

bool readVerdict(const Statement &row, int column, Verdict &verdict)
{
    const qint64 number = row.number(column);
    verdict = static_cast<Verdict>(number);
    return number >= 0 && number <= static_cast<qint64>(Verdict::Undecided);
}

Cell cellAt(const Statement &row, int column)
{
    return { { row.number(column) }, Period::fromKey(static_cast<qint32>(row.number(column + 1))), { row.number(column + 2) } };
}

bool readOutcome(const Statement &row, StoredOutcome &outcome)
{
    outcome.cell = cellAt(row, 0);
    outcome.label = row.text(4);
    outcome.norm = { row.number(11) };
    outcome.n = row.number(12);
    outcome.final = row.number(13) == 1;
    return readVerdict(row, 3, outcome.verdict) && readRatio(row, 5, outcome.value) && readRatio(row, 7, outcome.numerator)
        && readRatio(row, 9, outcome.denominator);
}

} // namespace

Status OutcomeTables::setVerdict(const Cell &cell, Verdict verdict)
{
    Statement update = m_db.prepare("UPDATE measurement SET verdict = ? WHERE indicator = ? AND period = ? AND party = ?");
    update.bind(static_cast<qint64>(verdict)).bind(cell.indicator.value).bind(qint64(cell.period.key())).bind(cell.party.value);
    if (auto status = update.run(); !status)
        return status;
    m_marks.mark(cell.indicator);
    if (m_db.changedRows() == 0)
        return Error { ErrorCode::NotFound, u"a verdict for a cell without a measurement"_s };
    return done();
}

Status OutcomeTables::put(const StoredOutcome &outcome)
{
    m_marks.mark(outcome.cell.indicator);
    Statement put = m_db.prepare("INSERT INTO outcome (indicator, period, party, verdict, label, value_top, value_bottom, "
                                 "numerator_top, numerator_bottom, denominator_top, denominator_bottom, norm, n, final) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                 "ON CONFLICT (indicator, period, party) DO UPDATE SET verdict = excluded.verdict, "
                                 "label = excluded.label, value_top = excluded.value_top, value_bottom = excluded.value_bottom, "
                                 "numerator_top = excluded.numerator_top, numerator_bottom = excluded.numerator_bottom, "
                                 "denominator_top = excluded.denominator_top, denominator_bottom = excluded.denominator_bottom, "
                                 "norm = excluded.norm, n = excluded.n, final = excluded.final");
    put.bind(outcome.cell.indicator.value).bind(qint64(outcome.cell.period.key())).bind(outcome.cell.party.value);
    put.bind(static_cast<qint64>(outcome.verdict)).bind(outcome.label);
    bindRatio(put, outcome.value);
    bindRatio(put, outcome.numerator);
    bindRatio(put, outcome.denominator);
    return put.bind(outcome.norm.value).bind(outcome.n).bind(qint64(outcome.final ? 1 : 0)).run();
}

Status OutcomeTables::put(const StoredKpiOutcome &outcome)
{
    m_marks.mark(outcome.kpi);
    Statement put = m_db.prepare("INSERT INTO kpi_outcome (kpi, period, verdict, label, by_indicator, by_period, by_party) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kpi, period) DO UPDATE SET "
                                 "verdict = excluded.verdict, label = excluded.label, by_indicator = excluded.by_indicator, "
                                 "by_period = excluded.by_period, by_party = excluded.by_party");
    put.bind(outcome.kpi.value).bind(qint64(outcome.period.key())).bind(static_cast<qint64>(outcome.verdict));
    put.bind(outcome.label).bind(outcome.decidedBy.indicator.value).bind(qint64(outcome.decidedBy.period.key()));
    return put.bind(outcome.decidedBy.party.value).run();
}

Status OutcomeTables::removeOutcome(const Cell &cell)
{
    m_marks.mark(cell.indicator);
    Statement remove = m_db.prepare("DELETE FROM outcome WHERE indicator = ? AND period = ? AND party = ?");
    return remove.bind(cell.indicator.value).bind(qint64(cell.period.key())).bind(cell.party.value).run();
}

Status OutcomeTables::removeKpiOutcome(KpiId kpi, const Period &period)
{
    m_marks.mark(kpi);
    Statement remove = m_db.prepare("DELETE FROM kpi_outcome WHERE kpi = ? AND period = ?");
    return remove.bind(kpi.value).bind(qint64(period.key())).run();
}

Status OutcomeTables::clearOutcomes(IndicatorId indicator)
{
    m_marks.mark(indicator);
    if (auto status = m_db.prepare("DELETE FROM outcome WHERE indicator = ?").bind(indicator.value).run(); !status)
        return status;
    return m_db.prepare("UPDATE measurement SET verdict = 0 WHERE indicator = ? AND verdict <> 0").bind(indicator.value).run();
}

Status OutcomeTables::clearKpiOutcomes(KpiId kpi)
{
    m_marks.mark(kpi);
    return m_db.prepare("DELETE FROM kpi_outcome WHERE kpi = ?").bind(kpi.value).run();
}

Result<std::vector<StoredOutcome>> OutcomeTables::outcomes(Db &db, IndicatorId indicator, const Period &first,
                                                           const Period &last)
{
    std::vector<StoredOutcome> found;
    Statement rows = db.prepare("SELECT indicator, period, party, verdict, label, value_top, value_bottom, numerator_top, "
                                "numerator_bottom, denominator_top, denominator_bottom, norm, n, final FROM outcome "
                                "WHERE indicator = ? AND period BETWEEN ? AND ? ORDER BY period, party");
    rows.bind(indicator.value).bind(qint64(first.key())).bind(qint64(last.key()));
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        if (!readOutcome(rows, found.emplace_back()))
            return RecordTables::damagedRow("outcome");
    }
}

Result<std::vector<StoredKpiOutcome>> OutcomeTables::kpiOutcomes(Db &db, ContractId contract, const Period &first,
                                                                 const Period &last)
{
    std::vector<StoredKpiOutcome> found;
    Statement rows = db.prepare("SELECT o.kpi, o.period, o.verdict, o.label, o.by_indicator, o.by_period, o.by_party "
                                "FROM kpi_outcome o WHERE o.kpi IN (SELECT id FROM kpi WHERE contract = ?) "
                                "AND o.period BETWEEN ? AND ? ORDER BY o.period, o.kpi");
    rows.bind(contract.value).bind(qint64(first.key())).bind(qint64(last.key()));
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        StoredKpiOutcome &outcome = found.emplace_back();
        outcome.kpi = { rows.number(0) };
        outcome.period = Period::fromKey(static_cast<qint32>(rows.number(1)));
        outcome.label = rows.text(3);
        outcome.decidedBy = cellAt(rows, 4);
        if (!readVerdict(rows, 2, outcome.verdict))
            return RecordTables::damagedRow("kpi_outcome");
    }
}
