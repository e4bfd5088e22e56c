// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceText.h"

#include "AccessiblePicture.h"
#include "FollowTheme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr int padding = 13;
constexpr qreal leading = 1.25;

} // namespace

SourceText::SourceText(QWidget *parent)
    : QWidget(parent)
{
    AccessiblePicture::install();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this] { updateGeometry(); });
}

void SourceText::show(const QString &text, const std::vector<NormSpan> &spans)
{
    m_text = text;
    m_spans = spans;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize SourceText::sizeHint() const
{
    const int width = Theme::instance().px(240);
    return { width, heightForWidth(width) };
}

/// Lays the lines out within the padding; returns their height.
qreal SourceText::arrange(QTextLayout &layout, int width) const
{
    const Theme &theme = Theme::instance();
    layout.setText(QString(m_text).replace(u'\n', QChar::LineSeparator));
    layout.setFont(theme.font(TextSize::CardHeader));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width - 2 * theme.px(padding), 40));
        line.setPosition({ 0, y });
        y += line.height() * leading;
    }
    layout.endLayout();
    return y;
}

int SourceText::heightForWidth(int width) const
{
    QTextLayout layout;
    return static_cast<int>(arrange(layout, width)) + 2 * Theme::instance().px(padding);
}

void SourceText::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line2);
    painter.setBrush(t.win);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6));
    QTextLayout layout;
    arrange(layout, width());
    const QPointF origin(theme.px(padding), theme.px(padding));
    painter.setPen(t.ink);
    layout.draw(&painter, origin);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        for (const NormSpan &span : m_spans) {
            const int first = std::max(static_cast<int>(span.start), line.textStart());
            const int last = std::min(static_cast<int>(span.start + span.length), line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const qreal left = line.cursorToX(first);
            const QRectF under(origin.x() + left, origin.y() + line.y() + line.ascent() + 4 * theme.scale(),
                               line.cursorToX(last) - left, 2 * theme.scale());
            painter.fillRect(under, span.isAsked ? t.wa : t.acc);
        }
    }
}
