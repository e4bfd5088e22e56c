// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceDialog.h"

#include "Controls.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

ChoiceDialog::ChoiceDialog(const Texts &texts, QWidget *parent) : QDialog(parent)
{
    const Theme &theme = Theme::instance();
    setWindowTitle(texts.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(8));
    QLabel *question = Labels::text(texts.question, this, TextSize::Dialog, true);
    question->setWordWrap(true);
    QLabel *detail = Labels::text(texts.detail, this, TextSize::Body, false, Labels::Ink::Secondary);
    detail->setWordWrap(true);
    detail->setMinimumWidth(theme.px(420));
    layout->addWidget(question);
    layout->addWidget(detail);
    layout->addSpacing(theme.px(12));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    QPushButton *other = Buttons::plain(texts.other, {}, this);
    QPushButton *cancel = Buttons::plain(tr("Annuleren"), {}, this);
    QPushButton *main = Buttons::primary(texts.main, texts.mainIcon, this);
    main->setDefault(true);
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(main);
    layout->addLayout(buttons);
    connect(main, &QPushButton::clicked, this, [this] { choose(Choice::Main); });
    connect(other, &QPushButton::clicked, this, [this] { choose(Choice::Other); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    main->setFocus();
}

void ChoiceDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}
