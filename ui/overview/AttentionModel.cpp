// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttentionModel.h"

#include "AttentionRoute.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int briefRows = 5; // as many as stand beside the matrix
}

void AttentionModel::setItems(std::vector<AttentionItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void AttentionModel::setBrief(bool brief)
{
    beginResetModel();
    m_brief = brief;
    endResetModel();
}

Route AttentionModel::routeOf(int row) const
{
    return attentionRoute(m_items[static_cast<std::size_t>(row)]);
}

QString AttentionModel::actionOf(const AttentionItem &item)
{
    if (item.kind == AttentionKind::DecisionNeeded)
        return tr("Besluiten");
    if (item.kind == AttentionKind::MissingData)
        return tr("Invoeren");
    switch (item.step) {
    case AttentionStep::Note: return tr("Vastleggen");
    case AttentionStep::Analyse: return tr("Aanvullen");
    case AttentionStep::Share: return tr("Afronden");
    case AttentionStep::Attribute: return tr("Beoordelen");
    case AttentionStep::Keep:
    case AttentionStep::Look: return tr("Openen");
    }
    return {};
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    // One more than fits is shown rather than a button for it.
    return m_brief && total() > briefRows + 1 ? briefRows : total();
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AttentionItem &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return attentionTitle(item);
    case DetailRole: return attentionDetail(item);
    case VerdictRole: return static_cast<int>(item.verdict);
    case ActionRole: return actionOf(item);
    case Qt::AccessibleTextRole:
        return verdictWord(item.verdict) + u": "_s + attentionTitle(item) + u". "_s + attentionDetail(item) + u". "_s
            + actionOf(item);
    case Qt::ToolTipRole: return (attentionTitle(item) + u"\n"_s + attentionDetail(item)).toHtmlEscaped();
    default: return {};
    }
}
