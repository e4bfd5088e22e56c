// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressModel.h"

#include "StatusGlyph.h"
#include "SurveyWords.h"
#include "Theme.h"
#include "Words.h"

#include <QColor>
#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOfBand(MarkBand band)
{
    switch (band) {
    case MarkBand::Good: return Verdict::Met;
    case MarkBand::Fair: return Verdict::Attention;
    case MarkBand::Poor: return Verdict::Breach;
    }
    return Verdict::Missing;
}

std::optional<Ratio> difference(const SurveyMoveRow &row)
{
    if (!row.before || !row.now)
        return std::nullopt;
    return *row.now - *row.before;
}

} // namespace

void ProgressModel::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    m_rows.clear();
    const auto &topics = m_content.topics;
    for (const SurveyMoveRow &factor : m_content.progress.factors) {
        const auto named = std::ranges::find(topics, factor.factor, &SurveyTopic::factor);
        m_rows.push_back({ factor, named == topics.end() ? QString() : named->factorTitle, true });
        for (const SurveyMoveRow &topic : m_content.progress.topics) {
            if (topic.factor != factor.factor)
                continue;
            const auto found = std::ranges::find(topics, topic.key(), &SurveyTopic::key);
            const bool described = found != topics.end() && found->described;
            m_rows.push_back({ topic, described ? found->shortText : tr("Omschrijving ontbreekt"), false });
        }
    }
    endResetModel();
}

int ProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProgressModel::meanText(const std::optional<Ratio> &mean) const
{
    return mean ? shownNumber(*mean, Unit::Grade, &m_content.bounds) : u"–"_s;
}

QString ProgressModel::bandText(const std::optional<MarkBand> &band)
{
    return band ? bandName(*band) : QString();
}

QString ProgressModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case Key: return row.move.key();
    case Topic: return row.text;
    case Before: return meanText(row.move.before);
    case BandBefore: return bandText(row.move.bandBefore);
    case Now: return meanText(row.move.now);
    case BandNow: return bandText(row.move.bandNow);
    case Difference: {
        const auto moved = difference(row.move);
        if (!moved)
            return u"–"_s;
        const QString text = shown(*moved, 2);
        return row.move.move == SurveyMove::Better && !text.startsWith(u'+') ? u'+' + text : text;
    }
    case Move: return surveyMoveName(row.move.move);
    default: return {};
    }
}

std::optional<Verdict> ProgressModel::verdictOf(const Row &row, int column)
{
    const auto &band = column == BandBefore ? row.move.bandBefore : row.move.bandNow;
    if ((column != BandBefore && column != BandNow) || !band)
        return std::nullopt;
    return verdictOfBand(*band);
}

QVariant ProgressModel::sortKey(const Row &row, int number, int column) const
{
    switch (column) {
    case Key: return number;
    case Before: return row.move.before ? row.move.before->toDrawing() : -1.0;
    case Now: return row.move.now ? row.move.now->toDrawing() : -1.0;
    case BandBefore: return row.move.bandBefore ? static_cast<int>(*row.move.bandBefore) : 9;
    case BandNow: return row.move.bandNow ? static_cast<int>(*row.move.bandNow) : 9;
    case Difference: {
        const auto moved = difference(row.move);
        return moved ? moved->toDrawing() : -99.0;
    }
    case Move: return static_cast<int>(row.move.move);
    default: return textOf(row, column);
    }
}

QVariant ProgressModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const auto verdict = verdictOf(row, column);
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case SortRole: return sortKey(row, index.row(), column);
    case Qt::DecorationRole: return verdict ? QVariant(StatusGlyph::icon(*verdict)) : QVariant();
    case Qt::ForegroundRole: return verdict ? QVariant(Theme::instance().colours(*verdict).text) : QVariant();
    case Qt::FontRole: return row.isFactor ? QVariant(Theme::instance().font(TextSize::Body, true)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Before || column == Now || column == Difference ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return textOf(row, column).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return QString(row.move.key() + u' ' + head + u": "_s + textOf(row, column));
    }
    default: return {};
    }
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Before || section == Now || section == Difference ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key: return tr("Nr.");
    case Topic: return tr("Factor en onderwerp");
    case Before: return m_content.before;
    case BandBefore:
    case BandNow: return tr("Oordeel");
    case Now: return m_content.now;
    case Difference: return tr("Verschil");
    case Move: return tr("Ontwikkeling");
    default: return {};
    }
}
