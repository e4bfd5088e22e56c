// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessiblePicture.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

NoteBar::NoteBar(QWidget *parent) : QFrame(parent)
{
    AccessiblePicture::install();
    setFrameShape(QFrame::NoFrame);
    m_icon = new IconView(QStringLiteral("info"), this, 16, Labels::Ink::Accent);
    m_text = Labels::text({}, this);
    m_text->setWordWrap(true);
    m_buttons = new QWidget(this);
    new QHBoxLayout(m_buttons);
    followMargins(m_buttons, {}, 8);
    m_buttons->hide();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_buttons);
    followMargins(this, { 13, 9, 13, 9 }, 10);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void NoteBar::set(Tone tone, const QString &text, const QString &icon)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    if (!icon.isEmpty())
        m_icon->setIcon(icon);
    else if (tone == Tone::Information)
        m_icon->setIcon(QStringLiteral("info"));
    else
        m_icon->setVerdict(tone == Tone::Warning ? Verdict::Attention : Verdict::Breach);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *NoteBar::addButton(const QString &text, const QString &icon, const QString &keys)
{
    QPushButton *button = Buttons::small(text, icon, m_buttons);
    button->setProperty("keys", keys);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

void NoteBar::clearButtons()
{
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons->hide();
}

void NoteBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const bool information = m_tone == Tone::Information;
    const VerdictColours colours = theme.colours(m_tone == Tone::Warning ? Verdict::Attention : Verdict::Breach);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(information ? t.accL : colours.line);
    painter.setBrush(information ? t.accS : colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6));
}
