// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageButton.h"

#include "FocusRing.h"
#include "FollowTheme.h"
#include "Icons.h"

#include <QPainter>

namespace {

constexpr int padding = 4;
constexpr int iconSide = 14;
constexpr int arrowSide = 10;
constexpr int gap = 5;

} // namespace

LanguageButton::LanguageButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    followTheme(this, [this] { updateGeometry(); });
}

QSize LanguageButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int words = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(text());
    return { words + theme.px(2 * padding + iconSide + arrowSide + 2 * gap), theme.px(26) };
}

void LanguageButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const QColor colour = underMouse() || isDown() ? t.accH : t.ink2;
    QPainter painter(this);
    const auto square = [this, &theme](int left, int side) {
        const qreal size = theme.px(side);
        return QRectF(left, (height() - size) / 2, size, size);
    };
    Icons::paint(painter, square(theme.px(padding), iconSide), QStringLiteral("message"), colour);
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(colour);
    painter.drawText(rect().adjusted(theme.px(padding + iconSide + gap), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    Icons::paint(painter, square(width() - theme.px(padding + arrowSide), arrowSide), QStringLiteral("chevron-down"), colour);
    if (FocusRing::isShown(*this))
        FocusRing::paint(painter, rect(), theme.px(5));
}
