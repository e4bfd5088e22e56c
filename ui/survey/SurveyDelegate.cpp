// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyDelegate.h"

#include "PaintText.h"
#include "StatusGlyph.h"
#include "SurveyModel.h"

#include <QLineEdit>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(const QVariant &band)
{
    if (!band.isValid())
        return Verdict::Missing;
    switch (static_cast<MarkBand>(band.toInt())) {
    case MarkBand::Good:
        return Verdict::Met;
    case MarkBand::Fair:
        return Verdict::Attention;
    case MarkBand::Poor:
        return Verdict::Breach;
    }
    return Verdict::Missing;
}

struct CellPainting
{
    QPainter &painter;
    QRectF rect;
    const QModelIndex &index;
    const SurveyModel &model;
    const Theme &theme;

    void background() const
    {
        const Tokens &tokens = theme.tokens();
        QColor fill = tokens.surf;
        if (index.column() < SurveyModel::Letter)
            fill = tokens.win;
        const Verdict verdict = verdictOf(index.data(SurveyModel::BandRole));
        if (index.data(SurveyModel::PendingRole).toBool())
            fill = theme.colours(Verdict::Breach).fill;
        else if (model.isMarkColumn(index.column()) && (verdict == Verdict::Attention || verdict == Verdict::Breach))
            fill = theme.colours(verdict).fill;
        painter.fillRect(rect, fill);
        const bool factorEnds = index.row() + 1 == model.rowCount() || model.factorSpan(index.row() + 1) > 0;
        painter.setPen(QPen(factorEnds || index.column() == SurveyModel::Factor ? tokens.line2 : tokens.line, 1));
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(rect.right() - 0.5, rect.top()), QPointF(rect.right() - 0.5, rect.bottom()));
    }

    /// @p height of the first of the rows that the factor spans.
    void factor(qreal height) const
    {
        const SurveyTopic &topic = model.topic(index.row());
        const QRectF line(rect.left() + theme.px(8), rect.top(), rect.width() - theme.px(9), height);
        const qreal width = paintText(painter, line, topic.factor, TextSize::Body, false, theme.tokens().ink2);
        paintText(painter, line.adjusted(width + theme.px(6), 0, 0, 0), topic.factorTitle, TextSize::Body, true,
                  theme.tokens().ink);
    }

    /// A corner that says: something was said beside this mark.
    void comment() const
    {
        const qreal size = theme.px(7);
        const QPointF corner(rect.right() - 1, rect.top() + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tokens().acc);
        painter.drawPolygon(QPolygonF { corner, corner - QPointF(size, 0), corner + QPointF(0, size) });
    }

    /// What could not be taken stays as typed, framed and with the sign.
    void pending() const
    {
        const qreal size = theme.px(13);
        StatusGlyph::paint(painter, QRectF(rect.left() + theme.px(4), rect.center().y() - size / 2, size, size),
                           Verdict::Breach);
        paintText(painter, rect.adjusted(theme.px(19), 0, -theme.px(3), 0), index.data().toString(), TextSize::Body,
                  false, theme.tokens().ink, Qt::AlignRight | Qt::AlignVCenter);
        painter.setPen(QPen(theme.tokens().er, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }

    void verdict() const
    {
        const Verdict verdict = verdictOf(index.data(SurveyModel::BandRole));
        const qreal middle = rect.center().y();
        StatusGlyph::paint(painter, QRectF(rect.left() + theme.px(8), middle - theme.px(7), theme.px(14), theme.px(14)),
                           verdict);
        paintText(painter, rect.adjusted(theme.px(28), 0, 0, 0), index.data().toString(), TextSize::Body, true,
                  theme.colours(verdict).text);
    }
};

} // namespace

void SurveyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SurveyModel *>(index.model());
    if (!model)
        return;
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const CellPainting cell { *painter, option.rect, index, *model, theme };
    cell.background();
    const QRectF rect(option.rect);
    const QString text = index.data().toString();
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (index.column() == SurveyModel::Factor)
        cell.factor(table ? table->rowHeight(index.row()) : theme.px(33));
    else if (index.column() == SurveyModel::Letter)
        paintText(*painter, rect, text, TextSize::Body, false, tokens.ink2, Qt::AlignCenter);
    else if (index.column() == SurveyModel::Topic)
        paintText(*painter, rect.adjusted(theme.px(8), 0, -theme.px(2), 0), text, TextSize::Body, false,
                  index.data(SurveyModel::DescribedRole).toBool() ? tokens.ink : tokens.ink3);
    else if (index.column() == model->meanColumn())
        paintText(*painter, rect.adjusted(0, 0, -theme.px(12), 0), text, TextSize::Body, true, tokens.ink,
                  Qt::AlignRight | Qt::AlignVCenter);
    else if (index.column() == model->verdictColumn())
        cell.verdict();
    else if (index.data(SurveyModel::PendingRole).toBool())
        cell.pending();
    else
        paintText(*painter, rect, text, TextSize::CardHeader, false, tokens.ink, Qt::AlignCenter);
    if (!index.data(SurveyModel::CommentRole).toString().isEmpty())
        cell.comment();
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(tokens.acc, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QWidget *SurveyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignCenter);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}
