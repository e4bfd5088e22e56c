// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnswerCard.h"

#include "FieldLook.h"
#include "FocusRing.h"
#include "FollowTheme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

AnswerCard::AnswerCard(const QString &title, const QString &detail, QWidget *parent)
    : QRadioButton(title, parent)
    , m_detail(detail)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    followTheme(this, [this] { updateGeometry(); });
}

QRect AnswerCard::textRoom(int width) const
{
    const Theme &theme = Theme::instance();
    return { theme.px(38), theme.px(10), std::max(width - theme.px(48), 40), 10000 };
}

QSize AnswerCard::sizeHint() const
{
    const int width = Theme::instance().px(200);
    return { width, heightForWidth(width) };
}

int AnswerCard::heightForWidth(int width) const
{
    const Theme &theme = Theme::instance();
    const QRect room = textRoom(width);
    const int title
        = QFontMetrics(theme.font(TextSize::Body, true)).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int detail
        = QFontMetrics(theme.font(TextSize::Caption)).boundingRect(room, Qt::TextWordWrap, m_detail).height();
    return title + (m_detail.isEmpty() ? 0 : detail) + 2 * theme.px(10);
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = isChecked() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? t.acc : t.line2, line));
    painter.setBrush(isChecked() || underMouse() ? t.accS : t.surf);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), theme.px(6),
                            theme.px(6));
    QStyleOption mark;
    mark.initFrom(this);
    mark.rect = QRect(theme.px(12), theme.px(11), theme.px(16), theme.px(16));
    mark.state.setFlag(QStyle::State_On, isChecked());
    FieldLook::paintRadio(painter, mark);
    QRect room = textRoom(width());
    painter.setPen(t.ink);
    painter.setFont(theme.font(TextSize::Body, isChecked()));
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + 1);
    painter.setPen(t.ink2);
    painter.setFont(theme.font(TextSize::Caption));
    painter.drawText(room, Qt::TextWordWrap, m_detail);
    if (FocusRing::isShown(*this))
        FocusRing::paint(painter, QRectF(rect()).adjusted(3, 3, -3, -3), theme.px(4));
}
