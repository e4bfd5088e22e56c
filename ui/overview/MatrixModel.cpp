// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixModel.h"

#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "in dec"; of another year the year.
QString expectedText(const QDate &day, const QDate &today)
{
    return MatrixModel::tr("in %1").arg(day.year() == today.year() ? monthShort(day.month()) : QString::number(day.year()));
}

QString valueOf(const KpiStanding &kpi, const QDate &today)
{
    const PartStanding &part = kpi.lead();
    if (kpi.outcome.verdict == Verdict::Incomplete) {
        const auto open = std::ranges::count_if(kpi.parts, [](const PartStanding &one) { return !isJudged(one.outcome.verdict); });
        return MatrixModel::tr("%1 open").arg(open);
    }
    if (part.indicator.input == InputKind::Survey)
        return part.outcome.label;
    if (part.outcome.value)
        return shownValue(*part.outcome.value, part.indicator.unit, part.norm ? &*part.norm : nullptr);
    if (kpi.firstExpected)
        return expectedText(*kpi.firstExpected, today);
    return {};
}

} // namespace

void MatrixModel::setRows(std::vector<ContractRow> rows, const QDate &today)
{
    beginResetModel();
    m_today = today;
    m_rows = std::move(rows);
    endResetModel();
}

const ThemeCell &MatrixModel::cellAt(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())].themes.at(static_cast<std::size_t>(index.column() - 1));
}

std::optional<MatrixModel::CellText> MatrixModel::cellText(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    const ThemeCell &cell = cellAt(index);
    if (cell.kpis == 0)
        return std::nullopt;
    CellText text { cell.worst.outcome.verdict, valueOf(cell.worst, m_today), standingWord(cell.worst), {} };
    const bool isOpen = !isJudged(text.verdict);
    if (text.value.isEmpty() && text.verdict == Verdict::Missing)
        text.value = tr("%1 open").arg(1);
    if (cell.kpis > 1 && cell.alike == cell.kpis && isOpen && !cell.worst.firstExpected)
        text.value = tr("%1 open").arg(cell.kpis);
    else if (cell.kpis > 1 && cell.alike == cell.kpis && !isOpen)
        text.value = tr("%1 van %2").arg(cell.alike).arg(cell.kpis);
    else if (cell.kpis > 1)
        text.count = tr("%1 van %2 KPI’s").arg(cell.alike).arg(cell.kpis);
    return text;
}

std::optional<Route> MatrixModel::routeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    Route route { u"dashboard"_s, m_rows[static_cast<std::size_t>(index.row())].contract.id };
    if (index.column() == 0)
        return route;
    const ThemeCell &cell = cellAt(index);
    if (cell.kpis == 0)
        return std::nullopt;
    route.feature = u"detail"_s;
    if (cell.worst.surveyRound) {
        route.feature = u"survey"_s;
        route.round = cell.worst.surveyRound;
    }
    route.kpi = cell.worst.kpi.id;
    return route;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QString MatrixModel::sentence(const QModelIndex &index) const
{
    const auto text = cellText(index);
    const QString where = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (!text)
        return where + u": "_s + tr("niet in dit contract");
    return where + u": "_s + cellAt(index).worst.kpi.title + u", "_s + text->word
        + (text->value.isEmpty() ? QString() : u", "_s + text->value);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Contract &contract = m_rows[static_cast<std::size_t>(index.row())].contract;
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole: return contract.title;
        case SupplierRole: return contract.supplier;
        case Qt::AccessibleTextRole: return contract.title + u", "_s + contract.supplier;
        default: return {};
        }
    }
    const auto text = cellText(index);
    switch (role) {
    case CellRole: return text ? QVariant::fromValue(*text) : QVariant();
    case Qt::DisplayRole: return text ? text->value + u' ' + text->word : u"–"_s;
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::ToolTipRole: return sentence(index).toHtmlEscaped();
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Contract") : themeName(static_cast<KpiTheme>(section - 1));
}
