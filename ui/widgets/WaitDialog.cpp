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
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(heading);
    setPercent(-1);
    body()->addWidget(text);
    body()->addWidget(m_progress);
    body()->addStretch(1);
    QPushButton *stop = Buttons::plain(tr("Stoppen"), {}, this);
    foot()->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    stop->setFocus();
}

void WaitDialog::setPercent(int percent)
{
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
}
