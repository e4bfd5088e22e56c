// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WaitDialog.h"

#include "Controls.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

WaitDialog::WaitDialog(const QString &heading, const QString &detail, QWidget *parent) : HouseDialog(parent)
{
    setWindowTitle(heading);
    setHeading(heading);
    QLabel *text = Labels::text(detail, this, TextSize::Body, false, Labels::Ink::Secondary);
    text->setWordWrap(true);
    text->setMinimumWidth(Theme::instance().px(360));
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(heading);
    body()->addWidget(text);
    body()->addWidget(progress);
    body()->addStretch(1);
    QPushButton *stop = Buttons::plain(tr("Stoppen"), {}, this);
    foot()->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    stop->setFocus();
}
