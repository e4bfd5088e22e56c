// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyModel.h"

#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void SurveyModel::setContent(Content content)
{
    const bool sameShape = content.topics == m_content.topics && content.parties.size() == m_content.parties.size()
        && std::equal(content.parties.begin(), content.parties.end(), m_content.parties.begin(),
                      [](const Column &a, const Column &b) { return a.party == b.party; });
    if (!sameShape)
        beginResetModel();
    m_content = std::move(content);
    if (!sameShape) {
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int SurveyModel::factorSpan(int row) const
{
    const auto &topics = m_content.topics;
    const auto at = [&topics](int i) -> const QString & { return topics[static_cast<std::size_t>(i)].factor; };
    if (row > 0 && at(row - 1) == at(row))
        return 0;
    int span = 1;
    while (row + span < rowCount() && at(row + span) == at(row))
        ++span;
    return span;
}

int SurveyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.topics.size());
}

int SurveyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : verdictColumn() + 1;
}

const MarkCell *SurveyModel::cellAt(const QModelIndex &index) const
{
    if (!isMarkColumn(index.column()))
        return nullptr;
    const auto found = m_content.marks.find({ topic(index.row()).key(), party(index.column()) });
    return found == m_content.marks.end() ? nullptr : &found->second;
}

const PendingMark *SurveyModel::pending(const QModelIndex &index) const
{
    if (!index.isValid() || !isMarkColumn(index.column()))
        return nullptr;
    const auto found = m_content.pending.find({ topic(index.row()).key(), party(index.column()) });
    return found == m_content.pending.end() ? nullptr : &found->second;
}

QString SurveyModel::comment(const QModelIndex &index) const
{
    if (!index.isValid() || !isMarkColumn(index.column()))
        return {};
    const auto found = m_content.comments.find({ topic(index.row()).key(), party(index.column()) });
    return found == m_content.comments.end() ? QString() : found->second;
}

/// One decimal, and as many more as it takes to read in the band that the exact mean has: 3,96 is not 4,0.
QString SurveyModel::meanText(const Ratio &mean) const
{
    constexpr int widest = 9;
    MarkScale exact = m_content.scale;
    exact.rounding.reset();
    int places = 1;
    while (places < widest && exact.bandOf(mean.rounded(places)) != exact.bandOf(mean))
        ++places;
    return shown(mean, places);
}

QString SurveyModel::markText(const QModelIndex &index) const
{
    if (const PendingMark *asked = pending(index))
        return asked->text;
    const MarkCell *cell = cellAt(index);
    if (!cell)
        return {};
    if (cell->mark)
        return shown(*cell->mark);
    return cell->mean ? meanText(*cell->mean) : QString();
}

QString SurveyModel::displayText(const QModelIndex &index) const
{
    const SurveyTopic &row = topic(index.row());
    const TopicResult &result = m_content.results[static_cast<std::size_t>(index.row())];
    if (index.column() == Factor)
        return row.factor + u"  "_s + row.factorTitle;
    if (index.column() == Letter)
        return row.letter;
    if (index.column() == Topic)
        return row.described ? row.shortText : tr("Omschrijving ontbreekt");
    if (index.column() == meanColumn())
        return result.mean ? meanText(*result.mean) : u"–"_s;
    if (index.column() == verdictColumn())
        return result.band ? bandName(*result.band) : tr("Leeg");
    const QString mark = markText(index);
    return mark.isEmpty() ? u"–"_s : mark;
}

std::optional<MarkBand> SurveyModel::bandAt(const QModelIndex &index) const
{
    if (index.column() == verdictColumn())
        return m_content.results[static_cast<std::size_t>(index.row())].band;
    const MarkCell *cell = cellAt(index);
    if (!cell || pending(index) || (!cell->mark && !cell->mean))
        return std::nullopt;
    const Ratio mark = cell->mark ? Ratio(*cell->mark) : *cell->mean;
    return m_content.scale.bandOf(mark);
}

QString SurveyModel::accessibleText(const QModelIndex &index) const
{
    const QString where
        = topic(index.row()).key() + u' ' + headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const auto band = bandAt(index);
    const bool empty = isMarkColumn(index.column()) && markText(index).isEmpty();
    const QString value = empty ? tr("geen antwoord") : displayText(index);
    const QString said = comment(index);
    return where + u": "_s + value + (band && isMarkColumn(index.column()) ? u", "_s + bandName(*band) : QString())
        + (said.isEmpty() ? QString() : u", "_s + tr("opmerking: %1").arg(said));
}

QVariant SurveyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::EditRole:
    case MarkRole:
        return markText(index);
    case DescribedRole:
        return topic(index.row()).described;
    case BandRole: {
        const auto band = bandAt(index);
        return band ? QVariant(static_cast<int>(*band)) : QVariant();
    }
    case CommentRole:
        return comment(index);
    case PendingRole:
        return pending(index) != nullptr;
    case Qt::ToolTipRole: {
        const QString full = topic(index.row()).text;
        const QString text
            = index.column() == Topic ? (full.isEmpty() ? displayText(index) : full) : accessibleText(index);
        return text.toHtmlEscaped();
    }
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return index.column() < FirstParty || index.column() == verdictColumn() ? QVariant()
                                                                                : QVariant(Qt::AlignCenter);
    default:
        return {};
    }
}

bool SurveyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isMarkColumn(index.column()))
        return false;
    Q_EMIT markEntered(index.row(), index.column(), value.toString());
    return true;
}

QVariant SurveyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ResponseRole && isMarkColumn(section))
        return m_content.parties[static_cast<std::size_t>(section - FirstParty)].response;
    if (role == Qt::ToolTipRole && isMarkColumn(section)) {
        const Column &column = m_content.parties[static_cast<std::size_t>(section - FirstParty)];
        return (column.fullName + u": "_s + tr("%1 ingevuld").arg(column.response)).toHtmlEscaped();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == Factor)
        return tr("Factor");
    if (section == Letter || section == Topic)
        return tr("Onderwerp");
    if (section == meanColumn())
        return m_content.lowest ? tr("Laagste") : tr("Gemiddeld");
    if (section == verdictColumn())
        return tr("Oordeel");
    return isMarkColumn(section) ? m_content.parties[static_cast<std::size_t>(section - FirstParty)].name : QString();
}

Qt::ItemFlags SurveyModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const MarkCell *cell = cellAt(index);
    if (isMarkColumn(index.column()) && (!cell || !cell->mean) && !m_content.readOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}

SurveyModel::ReadMark SurveyModel::readMark(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.isEmpty() || plain == u"-"_s || plain == u"–"_s)
        return { std::nullopt, true };
    plain.replace(u',', u'.');
    const auto mark = Decimal::fromPlain(plain);
    if (!mark || *mark < Decimal(1) || *mark > Decimal(10) || mark->scale() > 2)
        return {};
    return { mark, true };
}
