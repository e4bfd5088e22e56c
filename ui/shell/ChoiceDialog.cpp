// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceDialog.h"

#include "Controls.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

ChoiceDialog::ChoiceDialog(const Texts &texts, QWidget *parent) : HouseDialog(parent)
{
    const Theme &theme = Theme::instance();
    setWindowTitle(texts.title);
    setHeading(texts.question);
    QLabel *detail = Labels::text(texts.detail, this, TextSize::Body, false, Labels::Ink::Secondary);
    detail->setWordWrap(true);
    detail->setMinimumWidth(theme.px(420));
    body()->addWidget(detail);
    body()->addStretch(1);
    QPushButton *other = Buttons::plain(texts.other, {}, this);
    QPushButton *main = addMain(texts.main, texts.mainIcon);
    foot()->insertWidget(0, other);
    connect(main, &QPushButton::clicked, this, [this] { choose(Choice::Main); });
    connect(other, &QPushButton::clicked, this, [this] { choose(Choice::Other); });
    main->setFocus();
}

void ChoiceDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}
