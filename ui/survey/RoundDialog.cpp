// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundDialog.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

RoundDialog::RoundDialog(const QDate &today, QWidget *parent)
    : HouseDialog(parent)
{
    setWindowTitle(tr("KTO starten"));
    setHeading(tr("KTO starten"));
    m_title = new QLineEdit(tr("KTO %1").arg(today.year()), this);
    m_held = new QDateEdit(today, this);
    m_held->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_held->setCalendarPopup(true);
    QPushButton *start = addMain(tr("Starten"), QStringLiteral("check"));
    connect(start, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_title, &QLineEdit::textChanged, start, [start](const QString &text) { start->setEnabled(!text.trimmed().isEmpty()); });
    auto *form = new QFormLayout;
    form->addRow(tr("&Naam"), m_title);
    form->addRow(tr("&Datum"), m_held);
    body()->addLayout(form);
    m_title->setFocus();
}

QString RoundDialog::title() const
{
    return m_title->text().trimmed();
}

QDate RoundDialog::held() const
{
    return m_held->date();
}
