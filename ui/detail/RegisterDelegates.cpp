// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterDelegates.h"

#include "ActionsPresenter.h"
#include "CausesPresenter.h"
#include "CellLook.h"
#include "EvidencePresenter.h"
#include "FieldLook.h"
#include "Icons.h"
#include "Labels.h"
#include "PaintText.h"
#include "StatusGlyph.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

qreal widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

qreal heightOf(const QString &text, TextSize size, bool semiBold, qreal width)
{
    const QFontMetricsF metrics(Theme::instance().font(size, semiBold));
    return text.isEmpty() ? 0 : std::ceil(metrics.boundingRect(QRectF(0, 0, std::max(width, 40.0), 10000), Qt::TextWordWrap, text).height());
}

QRectF inside(const QRect &rect)
{
    const Theme &theme = Theme::instance();
    return QRectF(rect).adjusted(theme.px(14), theme.px(8), -theme.px(14), -theme.px(8));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.setRenderHint(QPainter::Antialiasing);
    CellLook::paintGround(painter, option);
}

void write(QPainter &painter, const QRectF &rect, const QString &text, TextSize size, const QColor &ink, bool struck = false)
{
    QFont font = Theme::instance().font(size);
    font.setStrikeOut(struck);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace

void ParetoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    paintGround(*painter, option);
    const QRectF row = inside(option.rect);
    const QString count = cell(index, CausesPresenter::Count);
    const QString share = u" · %1%"_s.arg(cell(index, CausesPresenter::Percent));
    const qreal strong = theme.widthOf(count, TextSize::Body, true) + 1;
    const qreal plain = theme.widthOf(share, TextSize::Body) + 1;
    const QRectF words(row.left(), row.top(), row.width() - strong - plain - theme.px(10), row.height());
    write(*painter, words, cell(index, CausesPresenter::Title), TextSize::Body, tokens.ink);
    paintText(*painter, QRectF(row.right() - strong - plain, row.top(), strong, theme.px(18)), count, TextSize::Body, true, tokens.ink, Qt::AlignRight | Qt::AlignTop);
    paintText(*painter, QRectF(row.right() - plain, row.top(), plain, theme.px(18)), share, TextSize::Body, false, tokens.ink2, Qt::AlignRight | Qt::AlignTop);
    const QRectF track(row.left(), row.bottom() - theme.px(8), row.width(), theme.px(8));
    const qreal round = track.height() / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.noB);
    painter->drawRoundedRect(track, round, round);
    QRectF bar = track;
    bar.setWidth(track.width() * cell(index, CausesPresenter::Percent).toInt() / 100);
    painter->setBrush(tokens.acc);
    painter->drawRoundedRect(bar, std::min(round, bar.width() / 2), round);
    const qreal upTo = track.left() + track.width() * cell(index, CausesPresenter::UpTo).toInt() / 100;
    painter->setPen(QPen(tokens.ink2, theme.scale() * 2));
    painter->drawLine(QPointF(std::min(upTo, track.right() - 1), track.top() - theme.px(2)), QPointF(std::min(upTo, track.right() - 1), track.bottom() + theme.px(2)));
    painter->restore();
}

QSize ParetoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const qreal numbers = theme.widthOf(cell(index, CausesPresenter::Count), TextSize::Body, true)
        + theme.widthOf(u" · %1%"_s.arg(cell(index, CausesPresenter::Percent)), TextSize::Body) + 2;
    const qreal words = heightOf(cell(index, CausesPresenter::Title), TextSize::Body, false, widthOf(option) - theme.px(28 + 10) - numbers);
    return { theme.px(200), static_cast<int>(words) + theme.px(16 + 6 + 8) };
}

QRectF ActionDelegate::boxIn(const QRectF &row)
{
    const int side = Theme::instance().px(16);
    return { row.left(), row.top() + Theme::instance().px(1), qreal(side), qreal(side) };
}

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    paintGround(*painter, option);
    const QRectF row = inside(option.rect);
    const bool isSettled = index.data(RegisterModel::QuietRole).toBool();
    const QVariant mark = index.data(RegisterModel::MarkRole);
    QStyleOptionButton box;
    box.rect = boxIn(row).toRect();
    box.state = QStyle::State_Enabled | (isSettled ? QStyle::State_On : QStyle::State_Off);
    FieldLook::paintCheck(*painter, box);
    const QString when = cell(index, ActionsPresenter::When);
    const qreal glyph = mark.isValid() ? theme.px(14 + 5) : 0;
    const qreal dated = when.isEmpty() ? 0 : theme.widthOf(when, TextSize::Caption) + theme.px(14) + glyph;
    if (!when.isEmpty()) {
        const QRectF pill(row.right() - dated, row.top() - theme.px(1), dated, theme.px(20));
        const auto colours = mark.isValid() ? std::optional(theme.colours(static_cast<Verdict>(mark.toInt()))) : std::nullopt;
        painter->setPen(QPen(colours ? colours->line : tokens.noL, 1));
        painter->setBrush(colours ? colours->fill : tokens.noB);
        painter->drawRoundedRect(pill, theme.px(5), theme.px(5));
        if (mark.isValid())
            StatusGlyph::paint(*painter, QRectF(pill.left() + theme.px(6), pill.center().y() - theme.px(13) / 2.0, theme.px(13), theme.px(13)), static_cast<Verdict>(mark.toInt()));
        paintText(*painter, pill.adjusted(theme.px(7) + glyph, 0, 0, 0), when, TextSize::Caption, false, colours ? colours->text : tokens.ink2, Qt::AlignLeft | Qt::AlignVCenter);
    }
    const qreal left = row.left() + theme.px(26);
    const QString title = cell(index, ActionsPresenter::Title);
    const qreal words = row.right() - dated - theme.px(8) - left;
    const qreal upper = heightOf(title, TextSize::Body, false, words);
    write(*painter, { left, row.top(), words, upper + 1 }, title, TextSize::Body, isSettled ? tokens.ink2 : tokens.ink, isSettled);
    write(*painter, { left, row.top() + upper + theme.px(1), words, row.height() }, cell(index, ActionsPresenter::Who), TextSize::Caption, tokens.ink2);
    painter->restore();
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QString when = cell(index, ActionsPresenter::When);
    const qreal glyph = index.data(RegisterModel::MarkRole).isValid() ? theme.px(14 + 5) : 0;
    const qreal dated = when.isEmpty() ? 0 : theme.widthOf(when, TextSize::Caption) + theme.px(14) + glyph;
    const qreal words = widthOf(option) - theme.px(28 + 26 + 8) - dated;
    const qreal height = heightOf(cell(index, ActionsPresenter::Title), TextSize::Body, false, words)
        + heightOf(cell(index, ActionsPresenter::Who), TextSize::Caption, false, words);
    return { theme.px(200), static_cast<int>(height) + theme.px(16 + 3) };
}

bool ActionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const QRectF box = boxIn(inside(option.rect)).adjusted(-5, -5, 5, 5); // at least 26 px to aim at
        if (box.contains(static_cast<QMouseEvent *>(event)->position())) {
            Q_EMIT ticked(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    paintGround(*painter, option);
    const QRectF row = inside(option.rect);
    const bool isLink = cell(index, EvidencePresenter::Digest).isEmpty();
    Icons::paint(*painter, QRectF(row.left(), row.top() + theme.px(1), theme.px(16), theme.px(16)), isLink ? u"link"_s : u"file"_s, tokens.ink2);
    const qreal left = row.left() + theme.px(24);
    const qreal words = row.right() - left;
    const QString name = cell(index, EvidencePresenter::Name);
    const qreal upper = heightOf(name, TextSize::Body, false, words);
    write(*painter, { left, row.top(), words, upper + 1 }, name, TextSize::Body, tokens.ink);
    write(*painter, { left, row.top() + upper + theme.px(1), words, row.height() }, cell(index, EvidencePresenter::Facts), TextSize::Caption, tokens.ink2);
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const qreal words = widthOf(option) - theme.px(28 + 24);
    const qreal height = heightOf(cell(index, EvidencePresenter::Name), TextSize::Body, false, words)
        + heightOf(cell(index, EvidencePresenter::Facts), TextSize::Caption, false, words);
    return { theme.px(200), static_cast<int>(height) + theme.px(16 + 3) };
}
