// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixDelegate.h"

#include "MatrixModel.h"
#include "PaintText.h"
#include "StatusGlyph.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

void paintContract(QPainter &painter, const QRectF &rect, const QModelIndex &index)
{
    const Theme &theme = Theme::instance();
    const QRectF inner = rect.adjusted(theme.px(14), theme.px(15), -theme.px(2), 0);
    paintText(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), theme.px(19))), index.data().toString(), TextSize::Body, true,
              theme.tokens().ink);
    paintText(painter, QRectF(inner.left(), inner.top() + theme.px(18), inner.width(), theme.px(17)),
              index.data(MatrixModel::SupplierRole).toString(), TextSize::Caption, false, theme.tokens().ink3);
}

void paintBox(QPainter &painter, const QRectF &box, Verdict verdict)
{
    const Theme &theme = Theme::instance();
    const VerdictColours colours = theme.colours(verdict);
    if (isJudged(verdict)) {
        painter.setPen(QPen(verdict == Verdict::Met ? colours.fill : colours.line, 1));
        painter.setBrush(colours.fill);
    } else {
        QPen pen(colours.line, 1);
        pen.setDashPattern({ 3, 3 });
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5));
}

void paintCell(QPainter &painter, const QRectF &box, const MatrixModel::CellText &cell)
{
    const Theme &theme = Theme::instance();
    paintBox(painter, box, cell.verdict);
    const VerdictColours colours = theme.colours(cell.verdict);
    const qreal left = box.left() + theme.px(6);
    const qreal width = box.width() - theme.px(7);
    qreal y = box.top() + theme.px(cell.count.isEmpty() ? 12 : 5);
    StatusGlyph::paint(painter, QRectF(left, y + theme.px(2), theme.px(13), theme.px(13)), cell.verdict);
    paintText(painter, QRectF(left + theme.px(18), y, width - theme.px(18), theme.px(17)), cell.value, TextSize::Body, true,
              theme.tokens().ink);
    y += theme.px(17);
    paintText(painter, QRectF(left, y, width, theme.px(16)), cell.word, TextSize::Caption, true, colours.text);
    y += theme.px(16);
    if (!cell.count.isEmpty())
        paintText(painter, QRectF(left, y, width, theme.px(14)), cell.count, TextSize::Axis, false, theme.tokens().ink2);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect(option.rect);
    painter->setPen(QPen(theme.tokens().line, 1));
    painter->drawLine(QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5));
    const QRectF box = rect.adjusted(theme.px(3), theme.px(4), -theme.px(3), -theme.px(3));
    if (index.column() == 0) {
        paintContract(*painter, rect, index);
    } else if (const QVariant cell = index.data(MatrixModel::CellRole); cell.isValid()) {
        paintCell(*painter, box, cell.value<MatrixModel::CellText>());
    } else {
        paintText(*painter, box, u"–"_s, TextSize::Body, false, theme.tokens().ink3, Qt::AlignCenter);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.tokens().acc, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(index.column() == 0 ? box.adjusted(theme.px(3), 0, 0, 0) : box, theme.px(5), theme.px(5));
    }
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    const Theme &theme = Theme::instance();
    return { theme.px(96), theme.px(66) };
}
