// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryDelegate.h"

#include "EntryModel.h"
#include "PaintText.h"
#include "StatusGlyph.h"

#include <QLineEdit>
#include <QPainter>

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
        painter.fillRect(rect, tokens.side);
        if (index.column() == EntryModel::Title)
            paintText(painter, rect.adjusted(theme.px(8), 0, 0, 0), index.data().toString(), TextSize::Caption, true, tokens.ink2);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
    }

    void fixed() const
    {
        painter.fillRect(rect, tokens.surf);
        qreal left = rect.left() + theme.px(8);
        if (index.column() == EntryModel::Title) {
            const QString code = index.data(EntryModel::CodeRole).toString();
            const QRectF box(left, rect.top(), theme.px(92), rect.height());
            left += std::max<qreal>(theme.px(48), paintText(painter, box, code, TextSize::Axis, false, tokens.ink3) + theme.px(8));
        }
        paintText(painter, QRectF(left, rect.top(), rect.right() - left - theme.px(4), rect.height()), index.data().toString(),
                  TextSize::Body, false, index.column() == EntryModel::Norm ? tokens.ink2 : tokens.ink);
        lines();
    }

    void notMeasured() const
    {
        painter.fillRect(rect, tokens.win);
        painter.fillRect(rect, QBrush(tokens.line, Qt::BDiagPattern));
        lines();
    }

    void missing() const
    {
        QPen pen(tokens.ctl, 1);
        pen.setDashPattern({ 3, 2 });
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(2, 2, -3, -3));
        StatusGlyph::paint(painter, QRectF(rect.left() + theme.px(6), rect.center().y() - theme.px(6), theme.px(12), theme.px(12)),
                           Verdict::Missing);
    }

    void value() const
    {
        const auto verdict = static_cast<Verdict>(index.data(EntryModel::VerdictRole).toInt());
        const bool marked = verdict == Verdict::Breach || verdict == Verdict::Attention;
        painter.fillRect(rect, marked ? theme.colours(verdict).fill : is(EntryModel::OpenRole) ? tokens.surf : tokens.win);
        lines();
        if (is(EntryModel::MissingRole) && !is(EntryModel::PendingRole)) {
            missing();
            return;
        }
        const bool pending = is(EntryModel::PendingRole);
        if (marked || pending) {
            const QRectF glyph(rect.left() + theme.px(6), rect.center().y() - theme.px(7), theme.px(14), theme.px(14));
            StatusGlyph::paint(painter, glyph, pending ? Verdict::Breach : verdict);
        }
        const QColor ink = is(EntryModel::DerivedRole) ? tokens.ink3 : tokens.ink;
        paintText(painter, rect.adjusted(theme.px(marked || pending ? 22 : 4), 0, -theme.px(8), 0), index.data().toString(),
                  TextSize::Body, false, ink, Qt::AlignRight | Qt::AlignVCenter);
        if (pending)
            frame(tokens.er, 2, Qt::SolidLine);
        else if (is(EntryModel::PastedRole))
            frame(tokens.acc, 1, Qt::DashLine);
    }

    void frame(const QColor &colour, qreal width, Qt::PenStyle style) const
    {
        painter.setPen(QPen(colour, width, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
};

} // namespace

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

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}
