// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyHeader.h"

#include "PaintText.h"
#include "SurveyModel.h"

#include <QPainter>

SurveyHeader::SurveyHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    connect(this, &QHeaderView::sectionDoubleClicked, this, [this](int section) {
        const auto *grid = qobject_cast<const SurveyModel *>(model());
        if (grid && grid->isMarkColumn(section))
            Q_EMIT partyActivated();
    });
    setSectionsClickable(true);
}

QSize SurveyHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), Theme::instance().px(50) };
}

void SurveyHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    painter->fillRect(rect, tokens.win);
    painter->setPen(tokens.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(tokens.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString response = model()->headerData(logicalIndex, Qt::Horizontal, SurveyModel::ResponseRole).toString();
    if (response.isEmpty()) {
        paintText(*painter, QRectF(rect).adjusted(theme.px(8), 0, -theme.px(4), 0), title, TextSize::Caption, true, tokens.ink2);
    } else {
        painter->setFont(theme.font(TextSize::Caption, true));
        painter->setPen(tokens.ink2);
        const QRectF name = QRectF(rect).adjusted(2, theme.px(2), -2, -theme.px(17));
        painter->drawText(name, Qt::AlignCenter | Qt::TextWrapAnywhere, title);
        const QRectF below(rect.left(), rect.bottom() - theme.px(17), rect.width(), theme.px(15));
        paintText(*painter, below, response, TextSize::Axis, false, tokens.ink2, Qt::AlignCenter);
    }
    painter->restore();
}
