// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeriodModel.h"

#include "EntryText.h"
#include "StatusGlyph.h"
#include "Theme.h"
#include "Translate.h"
#include "Words.h"

#include <QColor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const NormVersion *normOf(const PeriodRow &row)
{
    return row.norm ? &*row.norm : nullptr;
}

/// Each text once, in order; empty ones left out.
QString joined(const std::vector<Measurement> &rows, const QString Measurement::*member, const QString &between)
{
    QStringList texts;
    for (const Measurement &row : rows) {
        if (!(row.*member).isEmpty() && !texts.contains(row.*member))
            texts += row.*member;
    }
    return texts.join(between);
}

QString fractionOf(const PeriodRow &row)
{
    const Outcome &outcome = row.outcome;
    if (!outcome.numerator || !outcome.denominator)
        return {};
    const auto written = [](const Ratio &value) { return shownNumber(value, Unit::Count); };
    return written(*outcome.numerator) + u" / "_s + written(*outcome.denominator);
}

/// "73,8%", "738 / 1.000": one for each measured period.
QString claimedText(const SupplierFigure &figure, const Indicator &indicator)
{
    if (figure.numerator && figure.denominator)
        return shown(*figure.numerator) + u" / "_s + shown(*figure.denominator);
    return figure.value ? shownValue(Ratio(*figure.value), enteredUnit(indicator)) : QString();
}

} // namespace

void PeriodModel::setRows(std::vector<PeriodRow> rows, const Indicator &indicator)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::reverse(m_rows);
    m_indicator = indicator;
    endResetModel();
}

const PeriodRow *PeriodModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PeriodModel::rowOf(const Period &period) const
{
    const auto found = std::ranges::find_if(m_rows, [&period](const PeriodRow &row) { return row.period() == period; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool PeriodModel::isEmpty(int column) const
{
    return std::ranges::all_of(m_rows, [&](const PeriodRow &row) { return textOf(row, column).isEmpty(); });
}

bool PeriodModel::hasOwnSources() const
{
    return std::ranges::any_of(m_rows, [this](const PeriodRow &row) {
        return std::ranges::any_of(row.measured, [this](const Measurement &one) { return !one.source.isEmpty() && one.source != m_indicator.source; });
    });
}

/// "opgelost / tickets", where the contract's own words are short enough to stand above a column.
QString PeriodModel::fractionCaption() const
{
    constexpr int longest = 18;
    const QString own = m_indicator.numeratorLabel + u" / "_s + m_indicator.denominatorLabel;
    if (m_indicator.numeratorLabel.isEmpty() || m_indicator.denominatorLabel.isEmpty() || own.size() > longest)
        return tr("Teller / noemer");
    return capitalised(own);
}

int PeriodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeriodModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeriodModel::stateWord(MeasurementState state)
{
    switch (state) {
    case MeasurementState::Measured: return tr("definitief");
    case MeasurementState::Provisional: return tr("voorlopig");
    case MeasurementState::NotApplicable: return tr("n.v.t.");
    case MeasurementState::NoData: return tr("geen gegevens");
    case MeasurementState::Disputed: return tr("betwist");
    case MeasurementState::Late: return tr("te laat aangeleverd");
    }
    return {};
}

QString PeriodModel::stateOf(const PeriodRow &row) const
{
    if (row.measured.empty()) {
        if (row.late)
            return tr("nog invoeren");
        return row.outcome.value ? (row.outcome.final ? tr("berekend") : tr("voorlopig")) : QString();
    }
    QStringList words;
    for (const Measurement &one : row.measured) {
        const QString word = stateWord(one.state);
        if (one.state != MeasurementState::Measured && !words.contains(word))
            words += word;
    }
    if (!words.isEmpty())
        return words.join(u", "_s);
    if (!row.outcome.final)
        return tr("voorlopig");
    const qsizetype count = static_cast<qsizetype>(row.measured.size());
    return count == 1 ? stateWord(MeasurementState::Measured) : tr("%1 metingen").arg(count);
}

QString PeriodModel::sourceOf(const PeriodRow &row) const
{
    if (row.measured.empty())
        return {};
    const QString own = joined(row.measured, &Measurement::source, u", "_s);
    return own.isEmpty() ? m_indicator.source : own;
}

QString PeriodModel::claimedOf(const PeriodRow &row) const
{
    QStringList texts;
    for (const SupplierFigure &figure : row.claimed)
        texts += claimedText(figure, m_indicator);
    return texts.join(u"; "_s);
}

QString PeriodModel::textOf(const PeriodRow &row, int column) const
{
    const ::Outcome &outcome = row.outcome;
    switch (column) {
    case When: return periodName(row.period());
    case Actual: return outcome.value ? shownValue(*outcome.value, outcome.unit, normOf(row)) : outcome.label;
    case Fraction: return fractionOf(row);
    case Claimed: return claimedOf(row);
    case Norm: return row.norm ? normText(*row.norm, outcome.unit) : QString();
    case Outcome: return outcomeWord(outcome, row.norm ? row.norm->kind : NormKind::Norm);
    case Source: return sourceOf(row);
    case State: return stateOf(row);
    case Note: return joined(row.measured, &Measurement::note, u"; "_s);
    default: return {};
    }
}

QVariant PeriodModel::sortKey(const PeriodRow &row, int column) const
{
    switch (column) {
    case When: return row.period().ordinal;
    case Actual: return row.outcome.value ? QVariant(row.outcome.value->toDrawing()) : QVariant(-1e300);
    case Fraction: return row.outcome.denominator ? QVariant(row.outcome.denominator->toDrawing()) : QVariant(-1e300);
    case Outcome: return urgencyOf(row.outcome.verdict);
    default: return textOf(row, column);
    }
}

QString PeriodModel::sentence(const PeriodRow &row) const
{
    QStringList parts;
    for (const int column : { When, Outcome, Actual, Claimed, Norm, State, Note }) {
        if (const QString text = textOf(row, column); !text.isEmpty())
            parts += column == Norm ? tr("norm %1").arg(text) : column == Claimed ? tr("opgave van de opdrachtnemer %1").arg(text) : text;
    }
    return parts.join(u", "_s);
}

QVariant PeriodModel::data(const QModelIndex &index, int role) const
{
    const PeriodRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(*row, column);
    case SortRole: return sortKey(*row, column);
    case Qt::DecorationRole: return column == Outcome ? QVariant(StatusGlyph::icon(row->outcome.verdict)) : QVariant();
    case Qt::ForegroundRole: return column == Outcome ? QVariant(Theme::instance().colours(row->outcome.verdict).text) : QVariant();
    case Qt::FontRole:
        return column == When || column == Actual || column == Outcome ? QVariant(Theme::instance().font(TextSize::Body, true)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column == Actual || column == Fraction || column == Claimed || column == Norm ? Qt::AlignRight | Qt::AlignVCenter
                                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QStringList lines = reasonTexts(row->outcome.because);
        if (column == Note)
            lines = { textOf(*row, Note) };
        if (column == Claimed)
            lines = { tr("Wat de opdrachtnemer zelf opgeeft; het oordeel gaat over de realisatie.") };
        return lines.join(u'\n').toHtmlEscaped();
    }
    case Qt::AccessibleTextRole: return column == When ? sentence(*row) : textOf(*row, column);
    default: return {};
    }
}

QVariant PeriodModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Actual || section == Fraction || section == Claimed || section == Norm ? Qt::AlignRight | Qt::AlignVCenter
                                                                              : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("Periode");
    case Actual: return tr("Realisatie");
    case Fraction: return fractionCaption();
    case Claimed: return tr("Opgave");
    case Norm: return tr("Norm");
    case Outcome: return tr("Uitkomst");
    case Source: return tr("Bron");
    case State: return tr("Status");
    case Note: return tr("Toelichting");
    default: return {};
    }
}
