// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListDelegates.h"

#include "AttentionModel.h"
#include "DutyModel.h"
#include "Labels.h"
#include "OutlookModel.h"
#include "PaintText.h"
#include "Sparkline.h"
#include "StatusGlyph.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

/// Two texts under each other, each on as many lines as it takes: nothing in a row is cut off.
struct TwoTexts
{
    QString first;
    QString second;
    bool strong = false; ///< the first one
    Labels::Ink ink = Labels::Ink::Secondary; ///< of the second

    [[nodiscard]] qreal heightOf(const QString &text, TextSize size, bool semiBold, qreal width) const
    {
        const QFontMetricsF metrics(Theme::instance().font(size, semiBold));
        return metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height();
    }
    [[nodiscard]] qreal height(qreal width) const
    {
        return heightOf(first, TextSize::Body, strong, width) + heightOf(second, TextSize::Caption, false, width);
    }
    void paint(QPainter &painter, const QRectF &rect) const
    {
        const Theme &theme = Theme::instance();
        const qreal upper = heightOf(first, TextSize::Body, strong, rect.width());
        const qreal top = rect.center().y() - height(rect.width()) / 2;
        painter.setFont(theme.font(TextSize::Body, strong));
        painter.setPen(theme.tokens().ink);
        painter.drawText(QRectF(rect.left(), top, rect.width(), upper + 1), Qt::TextWordWrap, first);
        painter.setFont(theme.font(TextSize::Caption));
        painter.setPen(Labels::colour(ink));
        painter.drawText(QRectF(rect.left(), top + upper, rect.width(), rect.height()), Qt::TextWordWrap, second);
    }
};

/// How wide the row is: the view's, since a list asks for a row's size without a rectangle.
qreal widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int heightFor(const TwoTexts &texts, qreal width, int least)
{
    const Theme &theme = Theme::instance();
    constexpr int plainText = 35; ///< two lines of one each
    return std::max(theme.px(least), static_cast<int>(std::ceil(texts.height(width))) + theme.px(least - plainText) - 1);
}

/// Selection tint, the line below all rows but the last, and the focus frame; returns the row's inner rectangle.
QRectF paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(option.rect);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, theme.tokens().accS);
    if (index.row() + 1 < index.model()->rowCount()) {
        painter.setPen(QPen(theme.tokens().line, 1));
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
    }
    if (focused) {
        painter.setPen(QPen(theme.tokens().acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(2, 1, -2, -2), theme.px(4), theme.px(4));
    }
    return rect.adjusted(theme.px(14), 0, -theme.px(14), 0);
}

qreal actionWidth(const QString &action)
{
    return QFontMetricsF(Theme::instance().font(TextSize::Caption, true)).horizontalAdvance(action) + Theme::instance().px(2);
}

TwoTexts attentionTexts(const QModelIndex &index)
{
    return { index.data().toString(), index.data(AttentionModel::DetailRole).toString(), true, Labels::Ink::Secondary };
}

TwoTexts dutyTexts(const QModelIndex &index)
{
    return { index.data().toString(), index.data(DutyModel::DetailRole).toString(), false, Labels::Ink::Hint };
}

TwoTexts outlookTexts(const QModelIndex &index)
{
    return { index.data().toString(), index.data(OutlookModel::ContractRole).toString(), true, Labels::Ink::Hint };
}

/// The columns of "Vooruitblik", as wide as their widest text, so that the names get the rest.
struct OutlookColumns
{
    qreal value = 0;
    qreal forecast = 0;

    explicit OutlookColumns(const QAbstractItemModel &model)
    {
        const QFontMetricsF plain(Theme::instance().font(TextSize::Body));
        const QFontMetricsF strong(Theme::instance().font(TextSize::Body, true));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            value = std::max(value, plain.horizontalAdvance(index.data(OutlookModel::ValueRole).toString()) + 2);
            forecast = std::max(forecast, strong.horizontalAdvance(index.data(OutlookModel::ForecastRole).toString()) + 2);
        }
    }
    [[nodiscard]] static qreal glyph() { return Theme::instance().px(13 + 6); }
    [[nodiscard]] static qreal trend() { return Theme::instance().px(62); }
    [[nodiscard]] static qreal gap() { return Theme::instance().px(9); }
    [[nodiscard]] qreal all() const { return trend() + value + forecast + glyph() + 3 * gap(); }
};

} // namespace

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    painter->save();
    const QRectF row = paintRow(*painter, option, index);
    const auto verdict = static_cast<Verdict>(index.data(AttentionModel::VerdictRole).toInt());
    StatusGlyph::paint(*painter, QRectF(row.left(), row.top() + theme.px(11), theme.px(16), theme.px(16)), verdict);
    const QString action = index.data(AttentionModel::ActionRole).toString();
    const qreal width = actionWidth(action);
    paintText(*painter, QRectF(row.right() - width, row.top(), width, row.height()), action, TextSize::Caption, true,
              theme.tokens().acc, Qt::AlignRight | Qt::AlignVCenter);
    const QRectF words(row.left() + theme.px(26), row.top(), row.width() - theme.px(36) - width, row.height());
    attentionTexts(index).paint(*painter, words);
    painter->restore();
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const qreal words = widthOf(option) - theme.px(28 + 36) - actionWidth(index.data(AttentionModel::ActionRole).toString());
    return { theme.px(200), heightFor(attentionTexts(index), words, 53) };
}

void DutyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    const QRectF rect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box(rect.left() + theme.px(14), rect.center().y() - theme.px(19), theme.px(44), theme.px(38));
    const bool late = index.data(DutyModel::LateRole).toBool();
    painter->setPen(QPen(focused ? tokens.acc : late ? tokens.er : tokens.line2, focused ? 2 : 1));
    painter->setBrush(tokens.surf);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6));
    paintText(*painter, QRectF(box.left(), box.top() + theme.px(3), box.width(), theme.px(17)),
              index.data(DutyModel::DayRole).toString(), TextSize::CardHeader, true, late ? tokens.erT : tokens.ink, Qt::AlignCenter);
    paintText(*painter, QRectF(box.left(), box.top() + theme.px(19), box.width(), theme.px(15)),
              index.data(DutyModel::MonthRole).toString(), TextSize::Axis, false, tokens.ink2, Qt::AlignCenter);
    const QRectF words(box.right() + theme.px(12), rect.top(), rect.right() - box.right() - theme.px(26), rect.height());
    dutyTexts(index).paint(*painter, words);
    painter->restore();
}

QSize DutyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    return { theme.px(200), heightFor(dutyTexts(index), widthOf(option) - theme.px(14 + 44 + 26), 53) };
}

void OutlookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto *model = qobject_cast<const OutlookModel *>(index.model());
    painter->save();
    const QRectF row = paintRow(*painter, option, index);
    const OutlookColumns columns(*index.model());
    outlookTexts(index).paint(*painter, QRectF(row.left(), row.top(), row.width() - columns.all(), row.height()));
    const qreal middle = row.center().y();
    qreal x = row.right() - columns.all() + OutlookColumns::gap();
    if (model)
        Sparkline::paint(*painter, QRectF(x, middle - theme.px(14), OutlookColumns::trend(), theme.px(28)),
                         model->trendAt(index.row()));
    x += OutlookColumns::trend() + OutlookColumns::gap();
    paintText(*painter, QRectF(x, row.top(), columns.value, row.height()), index.data(OutlookModel::ValueRole).toString(),
              TextSize::Body, false, theme.tokens().ink, Qt::AlignRight | Qt::AlignVCenter);
    x += columns.value + OutlookColumns::gap();
    const auto verdict = static_cast<Verdict>(index.data(OutlookModel::ForecastVerdictRole).toInt());
    StatusGlyph::paint(*painter, QRectF(x, middle - theme.px(6), theme.px(13), theme.px(13)), verdict);
    paintText(*painter, QRectF(x + OutlookColumns::glyph(), row.top(), columns.forecast, row.height()),
              index.data(OutlookModel::ForecastRole).toString(), TextSize::Body, true, theme.colours(verdict).text);
    painter->restore();
}

QSize OutlookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    return { theme.px(260), heightFor(outlookTexts(index), widthOf(option) - theme.px(28) - OutlookColumns(*index.model()).all(), 48) };
}
