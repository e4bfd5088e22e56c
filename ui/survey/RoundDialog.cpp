// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundDialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

RoundDialog::RoundDialog(const QDate &today, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("KTO starten"));
    m_title = new QLineEdit(tr("KTO %1").arg(today.year()), this);
    m_held = new QDateEdit(today, this);
    m_held->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_held->setCalendarPopup(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Starten"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuleren"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, buttons->button(QDialogButtonBox::Ok),
            [button = buttons->button(QDialogButtonBox::Ok)](const QString &text) {
                button->setEnabled(!text.trimmed().isEmpty());
            });
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Naam"), m_title);
    form->addRow(tr("&Datum"), m_held);
    form->addRow(buttons);
}

QString RoundDialog::title() const
{
    return m_title->text().trimmed();
}

QDate RoundDialog::held() const
{
    return m_held->date();
}
