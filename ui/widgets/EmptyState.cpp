// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"

#include <QHBoxLayout>

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    m_picture = new IconView({}, this, 30, Labels::Ink::Hint);
    m_title = Labels::text({}, this, TextSize::CardHeader, true);
    m_text = Labels::text({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_buttons = new QWidget(this);
    for (QLabel *label : { m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *row = new QHBoxLayout(m_buttons);
    row->setAlignment(Qt::AlignCenter);
    followMargins(m_buttons, {}, 8);
    m_buttons->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    auto *measure = new QHBoxLayout; // a line of reading length, also on a wide page
    measure->addStretch(1);
    measure->addWidget(m_text, 1000);
    measure->addStretch(1);
    texts->addLayout(measure);
    followTheme(m_text, [this] { m_text->setMaximumWidth(Theme::instance().px(620)); });
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addLayout(texts);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch();
    followMargins(this, { 20, 22, 20, 22 }, 10);
}

void EmptyState::set(const QString &icon, const QString &title, const QString &text)
{
    m_picture->setIcon(icon);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &icon)
{
    const bool first = m_buttons->layout()->count() == 0;
    QPushButton *button = first ? Buttons::primary(text, icon, m_buttons) : Buttons::plain(text, icon, m_buttons);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}
