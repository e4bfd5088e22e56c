// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OtherQuestion.h"

#include "FocusRing.h"
#include "FollowTheme.h"
#include "RichText.h"
#include "StatusGlyph.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int mark = 22;
constexpr int around = 4;

} // namespace

OtherQuestion::OtherQuestion(Verdict verdict, const QString &code, const QString &question, QWidget *parent)
    : QAbstractButton(parent)
    , m_verdict(verdict)
    , m_html(QStringLiteral("<b>%1</b> %2").arg(code.toHtmlEscaped(), question.toHtmlEscaped()))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(code + QStringLiteral(": ") + question);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this] { updateGeometry(); });
}

QSize OtherQuestion::sizeHint() const
{
    const int width = Theme::instance().px(200);
    return { width, heightForWidth(width) };
}

int OtherQuestion::heightForWidth(int width) const
{
    const Theme &theme = Theme::instance();
    const int text = RichText::heightOf(m_html, std::max(width - theme.px(mark), 40), TextSize::Body);
    return std::max(text + 2 * theme.px(around), theme.px(26));
}

void OtherQuestion::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tokens().accS);
        painter.drawRoundedRect(rect(), theme.px(4), theme.px(4));
    }
    StatusGlyph::paint(painter, QRectF(theme.px(1), theme.px(around + 2), theme.px(14), theme.px(14)), m_verdict);
    const QRect room(theme.px(mark), theme.px(around), width() - theme.px(mark), height() - theme.px(around));
    RichText::paint(painter, room, m_html, TextSize::Body, theme.tokens().ink2);
    if (FocusRing::isShown(*this))
        FocusRing::paint(painter, rect(), theme.px(4));
}
