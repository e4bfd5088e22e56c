// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryDelegate.h"

#include "EntryModel.h"
#include "PaintText.h"
#include "StatusGlyph.h"

#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace {

/// One cell while it is painted.
struct CellPainting
{
    QPainter &painter;
    QRectF rect;
    const QModelIndex &index;
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();

    [[nodiscard]] bool is(int role) const { return index.data(role).toBool(); }

    void lines() const
    {
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
        painter.drawLine(QPointF(rect.right() - 0.5, rect.top()), QPointF(rect.right() - 0.5, rect.bottom()));
    }

    void heading() const
    {
        const bool group = is(EntryModel::GroupRole);
        painter.fillRect(rect, group ? tokens.noB : tokens.side);
        if (index.column() == EntryModel::Title)
            paintText(painter, rect.adjusted(theme.px(8), 0, 0, 0), index.data().toString(),
                      group ? TextSize::Body : TextSize::Caption, true, group ? tokens.ink : tokens.ink2);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
    }

    void fixed() const
    {
        painter.fillRect(rect, tokens.surf);
        qreal left = rect.left() + theme.px(8);
        if (index.column() == EntryModel::Title) {
            const auto *model = qobject_cast<const EntryModel *>(index.model());
            const QString code = index.data(EntryModel::CodeRole).toString();
            if (model && model->hasCodes()) {
                paintText(painter, QRectF(left, rect.top(), theme.px(46), rect.height()), code, TextSize::Axis, false,
                          tokens.ink3);
                left += theme.px(50);
            }
            left += is(EntryModel::IndentRole) ? theme.px(14) : 0;
        }
        paintText(painter, QRectF(left, rect.top(), rect.right() - left - theme.px(4), rect.height()),
                  index.data().toString(), TextSize::Body, false,
                  index.column() == EntryModel::Norm ? tokens.ink2 : tokens.ink);
        lines();
    }

    void notMeasured() const
    {
        EntryDelegate::hatch(painter, rect);
        lines();
    }

    void missing() const
    {
        QPen pen(tokens.ctl, 1);
        pen.setDashPattern({ 3, 2 });
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(2, 2, -3, -3));
        StatusGlyph::paint(
            painter, QRectF(rect.left() + theme.px(5), rect.center().y() - theme.px(6), theme.px(12), theme.px(12)),
            Verdict::Missing);
        paintText(painter,
                  rect.adjusted(theme.px(EntryDelegate::glyphRoom), 0, -theme.px(EntryDelegate::rightPadding), 0),
                  index.data(EntryModel::EmptyWordRole).toString(), TextSize::Body, false, tokens.ink3,
                  Qt::AlignRight | Qt::AlignVCenter);
    }

    void value() const
    {
        const auto verdict = static_cast<Verdict>(index.data(EntryModel::VerdictRole).toInt());
        const bool marked = verdict == Verdict::Breach || verdict == Verdict::Attention;
        painter.fillRect(rect,
                         marked                         ? theme.colours(verdict).fill
                             : is(EntryModel::OpenRole) ? tokens.surf
                                                        : tokens.win);
        lines();
        if (is(EntryModel::MissingRole) && !is(EntryModel::PendingRole)) {
            missing();
            return;
        }
        const bool pending = is(EntryModel::PendingRole);
        const QVariant sign = index.data(EntryModel::SignRole);
        if (sign.isValid()) {
            const QRectF glyph(rect.left() + theme.px(5), rect.center().y() - theme.px(13) / 2.0, theme.px(13),
                               theme.px(13));
            StatusGlyph::paint(painter, glyph, static_cast<Verdict>(sign.toInt()));
        }
        const QColor ink = is(EntryModel::DerivedRole) ? tokens.ink2 : tokens.ink;
        paintText(painter,
                  rect.adjusted(theme.px(sign.isValid() ? EntryDelegate::glyphRoom : 4), 0,
                                -theme.px(EntryDelegate::rightPadding), 0),
                  index.data().toString(), TextSize::Body, false, ink, Qt::AlignRight | Qt::AlignVCenter);
        if (const QString mark = index.data(EntryModel::MarkRole).toString(); !mark.isEmpty()) {
            const int left = theme.px(sign.isValid() ? EntryDelegate::glyphRoom : 4);
            paintText(painter, QRectF(rect.left() + left, rect.top(), theme.px(EntryDelegate::markRoom), rect.height()), mark,
                      TextSize::Axis, true, tokens.ink3);
        }
        if (is(EntryModel::NoteRole))
            noteCorner();
        if (pending)
            frame(tokens.er, 2, Qt::SolidLine);
        if (is(EntryModel::PastedRole))
            pastedEdges();
    }

    /// A corner turned down, as sheets show that something was written with a value.
    void noteCorner() const
    {
        const qreal size = theme.px(6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.acc);
        const QPointF corner = rect.topRight() - QPointF(1, 0);
        painter.drawPolygon(QPolygonF({ corner - QPointF(size, 0), corner, corner + QPointF(0, size) }));
    }

    /// The outline of the pasted block: only where the neighbour was not pasted with it.
    void pastedEdges() const
    {
        const auto isPasted = [this](int row, int column) {
            const QModelIndex other = index.sibling(index.row() + row, index.column() + column);
            return other.isValid() && other.data(EntryModel::PastedRole).toBool();
        };
        QPen pen(tokens.acc, 1.5);
        pen.setDashPattern({ 3, 2 });
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        const QRectF edge = rect.adjusted(0.75, 0.75, -0.75, -0.75);
        if (!isPasted(-1, 0))
            painter.drawLine(edge.topLeft(), edge.topRight());
        if (!isPasted(1, 0))
            painter.drawLine(edge.bottomLeft(), edge.bottomRight());
        if (!isPasted(0, -1))
            painter.drawLine(edge.topLeft(), edge.bottomLeft());
        if (!isPasted(0, 1))
            painter.drawLine(edge.topRight(), edge.bottomRight());
    }

    void frame(const QColor &colour, qreal width, Qt::PenStyle style) const
    {
        painter.setPen(QPen(colour, width, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
};

} // namespace

void EntryDelegate::hatch(QPainter &painter, const QRectF &rect)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter.fillRect(rect, tokens.win);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    const qreal step = theme.px(11);
    painter.setPen(QPen(tokens.noB, theme.px(4)));
    const qreal from = std::floor((rect.left() + rect.top()) / step) * step; // the stripes run on from cell to cell
    for (qreal sum = from; sum < rect.right() + rect.bottom() + step; sum += step)
        painter.drawLine(QPointF(sum - rect.top() + 2, rect.top() - 2),
                         QPointF(sum - rect.bottom() - 2, rect.bottom() + 2));
    painter.restore();
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const CellPainting cell { *painter, option.rect, index };
    const bool heading = index.data(EntryModel::HeadingRole).toBool();
    if (heading)
        cell.heading();
    else if (index.column() < EntryModel::FirstMonth)
        cell.fixed();
    else if (!index.data(EntryModel::MeasuredRole).toBool())
        cell.notMeasured();
    else
        cell.value();
    if (!heading && option.state.testFlag(QStyle::State_HasFocus))
        cell.frame(cell.tokens.acc, 2, Qt::SolidLine);
    else if (!heading && option.state.testFlag(QStyle::State_Selected) && index.column() >= EntryModel::FirstMonth)
        cell.frame(cell.tokens.acc, 1, Qt::SolidLine);
    painter->restore();
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}
