// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "FocusRing.h"
#include "FollowTheme.h"
#include "StatusGlyph.h"

#include <QPainter>

VerdictCount::VerdictCount(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void VerdictCount::set(Verdict verdict, const QString &text)
{
    m_verdict = verdict;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize VerdictCount::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int label = QFontMetrics(theme.font(TextSize::Body, true)).horizontalAdvance(text());
    return { label + theme.px(14 + 6 + 8), theme.px(26) };
}

void VerdictCount::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const VerdictColours colours = theme.colours(m_verdict);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || (isEnabled() && (underMouse() || isDown()))) {
        painter.setPen(isChecked() ? QPen(colours.line) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() || isDown() ? colours.fill : t.noB);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5));
    }
    const qreal glyph = theme.px(14);
    StatusGlyph::paint(painter, QRectF(theme.px(4), (height() - glyph) / 2, glyph, glyph), m_verdict);
    painter.setPen(isEnabled() ? (isJudged(m_verdict) ? colours.text : t.ink2) : t.ink3);
    painter.setFont(theme.font(TextSize::Body, true));
    painter.drawText(rect().adjusted(theme.px(4 + 14 + 6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (FocusRing::isShown(*this))
        FocusRing::paint(painter, rect(), theme.px(5));
}
