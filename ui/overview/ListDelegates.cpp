// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListDelegates.h"

#include "AttentionModel.h"
#include "DutyModel.h"
#include "OutlookModel.h"
#include "PaintText.h"
#include "Sparkline.h"
#include "StatusGlyph.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/// Selection tint, the line below the row, and the focus frame; returns the row's inner rectangle.
QRectF paintRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, theme.tokens().accS);
    painter.setPen(QPen(theme.tokens().line, 1));
    painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.tokens().acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -2));
    }
    return rect.adjusted(theme.px(14), 0, -theme.px(14), 0);
}

/// Two lines of text, the first strong, in the middle of @p rect.
void paintTwoLines(QPainter &painter, const QRectF &rect, const QString &first, const QString &second, bool strong)
{
    const Theme &theme = Theme::instance();
    const qreal middle = rect.center().y();
    paintText(painter, QRectF(rect.left(), middle - theme.px(18), rect.width(), theme.px(19)), first, TextSize::Body, strong,
              theme.tokens().ink);
    paintText(painter, QRectF(rect.left(), middle + theme.px(1), rect.width(), theme.px(17)), second, TextSize::Caption, false,
              theme.tokens().ink2);
}

} // namespace

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    painter->save();
    const QRectF row = paintRow(*painter, option);
    const auto verdict = static_cast<Verdict>(index.data(AttentionModel::VerdictRole).toInt());
    StatusGlyph::paint(*painter, QRectF(row.left(), row.center().y() - theme.px(16), theme.px(15), theme.px(15)), verdict);
    const QString action = index.data(AttentionModel::ActionRole).toString();
    const qreal width = QFontMetricsF(theme.font(TextSize::Caption, true)).horizontalAdvance(action) + theme.px(2);
    paintText(*painter, QRectF(row.right() - width, row.top(), width, row.height()), action, TextSize::Caption, true,
              theme.tokens().acc, Qt::AlignRight | Qt::AlignVCenter);
    const QRectF words(row.left() + theme.px(25), row.top(), row.width() - theme.px(33) - width, row.height());
    paintTwoLines(*painter, words, index.data().toString(), index.data(AttentionModel::DetailRole).toString(), true);
    painter->restore();
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return { Theme::instance().px(200), Theme::instance().px(53) };
}

void DutyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    const QRectF rect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box(rect.left() + theme.px(14), rect.top() + theme.px(5), theme.px(44), theme.px(42));
    const bool late = index.data(DutyModel::LateRole).toBool();
    painter->setPen(QPen(focused ? tokens.acc : late ? tokens.er : tokens.line2, focused ? 2 : 1));
    painter->setBrush(tokens.surf);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6));
    paintText(*painter, QRectF(box.left(), box.top() + theme.px(2), box.width(), theme.px(20)),
              index.data(DutyModel::DayRole).toString(), TextSize::CardHeader, true, late ? tokens.erT : tokens.ink, Qt::AlignCenter);
    paintText(*painter, QRectF(box.left(), box.top() + theme.px(21), box.width(), theme.px(17)),
              index.data(DutyModel::MonthRole).toString(), TextSize::Axis, false, tokens.ink2, Qt::AlignCenter);
    const QRectF words(box.right() + theme.px(12), rect.top(), rect.right() - box.right() - theme.px(24), rect.height());
    paintTwoLines(*painter, words, index.data().toString(), index.data(DutyModel::DetailRole).toString(), false);
    painter->restore();
}

QSize DutyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return { Theme::instance().px(200), Theme::instance().px(53) };
}

void OutlookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto *model = qobject_cast<const OutlookModel *>(index.model());
    painter->save();
    const QRectF row = paintRow(*painter, option);
    const qreal words = row.width() - theme.px(190);
    paintTwoLines(*painter, QRectF(row.left(), row.top(), words, row.height()), index.data().toString(),
                  index.data(OutlookModel::ContractRole).toString(), true);
    const qreal middle = row.center().y();
    if (model)
        Sparkline::paint(*painter, QRectF(row.right() - theme.px(186), middle - theme.px(13), theme.px(60), theme.px(26)),
                         model->trendAt(index.row()));
    paintText(*painter, QRectF(row.right() - theme.px(124), row.top(), theme.px(56), row.height()),
              index.data(OutlookModel::ValueRole).toString(), TextSize::Body, false, theme.tokens().ink,
              Qt::AlignRight | Qt::AlignVCenter);
    const auto verdict = static_cast<Verdict>(index.data(OutlookModel::ForecastVerdictRole).toInt());
    StatusGlyph::paint(*painter, QRectF(row.right() - theme.px(60), middle - theme.px(7), theme.px(14), theme.px(14)), verdict);
    paintText(*painter, QRectF(row.right() - theme.px(44), row.top(), theme.px(46), row.height()),
              index.data(OutlookModel::ForecastRole).toString(), TextSize::Body, true, theme.colours(verdict).text);
    painter->restore();
}

QSize OutlookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return { Theme::instance().px(260), Theme::instance().px(48) };
}
