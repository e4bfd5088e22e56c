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
    QPushButton *cancel = Buttons::plain(tr("Annuleren"), {}, this);
    QPushButton *main = Buttons::primary(texts.main, texts.mainIcon, this);
    main->setDefault(true);
    foot()->insertWidget(0, other);
    foot()->addWidget(cancel);
    foot()->addWidget(main);
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
