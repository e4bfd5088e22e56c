// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpDialog.h"

#include "Controls.h"
#include "KeyCap.h"
#include "Labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

HelpDialog::HelpDialog(const QString &title, const QString &text, const std::vector<KeyHint> &keys, QWidget *parent)
    : HouseDialog(parent)
{
    const Theme &theme = Theme::instance();
    setWindowTitle(tr("Hulp bij dit scherm"));
    setHeading(title);
    body()->setSpacing(theme.px(10));
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        QLabel *label = Labels::text(paragraph, this);
        label->setWordWrap(true);
        label->setMinimumWidth(theme.px(440));
        label->setMaximumWidth(theme.px(520));
        body()->addWidget(label);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(10));
    grid->setColumnStretch(1, 1);
    for (const KeyHint &hint : keys) {
        const int row = grid->rowCount();
        grid->addWidget(new KeyCap(hint.keys, this), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(Labels::text(hint.text, this, TextSize::Caption, false, Labels::Ink::Secondary), row, 1);
    }
    body()->addLayout(grid);
    body()->addStretch(1);
    QPushButton *close = Buttons::plain(tr("Sluiten"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot()->addWidget(close);
    close->setFocus();
}
