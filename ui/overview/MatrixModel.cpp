// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixModel.h"

#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const KpiStanding &kpi)
{
    const PartStanding &part = kpi.lead();
    if (part.indicator.input == InputKind::Survey)
        return part.outcome.label;
    if (part.outcome.value)
        return shownValue(*part.outcome.value, part.indicator.unit, part.norm ? &*part.norm : nullptr);
    if (kpi.firstExpected)
        return MatrixModel::tr("vanaf %1").arg(shownShortDate(*kpi.firstExpected));
    return {};
}

QString wordOf(const KpiStanding &kpi)
{
    const PartStanding &part = kpi.lead();
    const NormKind kind = part.norm ? part.norm->kind : NormKind::Norm;
    if (part.indicator.input == InputKind::Survey || kpi.outcome.label.isEmpty())
        return verdictWord(kpi.outcome.verdict, kind);
    return kpi.outcome.label;
}

} // namespace

void MatrixModel::setRows(std::vector<ContractRow> rows)
{
    beginResetModel();
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
    CellText text { cell.worst.outcome.verdict, valueOf(cell.worst), wordOf(cell.worst), {} };
    if (cell.kpis > 1 && cell.alike == cell.kpis)
        text.value = tr("%1 van %2").arg(cell.alike).arg(cell.kpis);
    else if (cell.kpis > 1)
        text.count = tr("%1 van %2 KPI's").arg(cell.alike).arg(cell.kpis);
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
