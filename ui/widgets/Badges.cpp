// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessiblePicture.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "StatusGlyph.h"

#include <QPainter>

namespace {

void prepare(QWidget *widget)
{
    AccessiblePicture::install();
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

void paintBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &ground, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    prepare(this);
}

void Pill::set(Verdict verdict, const QString &word)
{
    m_verdict = verdict;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return { theme.widthOf(m_word, TextSize::Caption, true) + theme.px(6 + 14 + 6 + 9) + 2, theme.px(22) };
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const VerdictColours colours = theme.colours(m_verdict);
    QPainter painter(this);
    paintBox(painter, rect(), height() / 2.0 - 0.5, colours.fill, colours.line);
    const qreal glyph = theme.px(14);
    StatusGlyph::paint(painter, QRectF(theme.px(6) + 1, (height() - glyph) / 2, glyph, glyph), m_verdict);
    painter.setPen(colours.text);
    painter.setFont(theme.font(TextSize::Caption, true));
    painter.drawText(rect().adjusted(theme.px(6 + 14 + 6) + 1, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

CountBadge::CountBadge(QWidget *parent) : QWidget(parent)
{
    prepare(this);
    setCount(0);
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    setAccessibleName(QString::number(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return { qMax(theme.px(20), theme.widthOf(QString::number(m_count), TextSize::Axis, true) + theme.px(12)), theme.px(18) };
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    paintBox(painter, rect(), height() / 2.0 - 0.5, theme.tokens().noB, theme.tokens().line2);
    painter.setPen(theme.tokens().ink2);
    painter.setFont(theme.font(TextSize::Axis, true));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_count));
}

Tag::Tag(const QString &text, QWidget *parent) : QWidget(parent)
{
    prepare(this);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return { theme.widthOf(m_text, TextSize::Axis) + theme.px(12) + 2, theme.px(18) };
}

void Tag::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    paintBox(painter, rect(), theme.px(4), theme.tokens().noB, theme.tokens().line2);
    painter.setPen(theme.tokens().ink2);
    painter.setFont(theme.font(TextSize::Axis));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}
