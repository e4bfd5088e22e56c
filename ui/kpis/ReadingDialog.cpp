// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadingDialog.h"

#include "Controls.h"
#include "Labels.h"
#include "Words.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

ReadingDialog::ReadingDialog(const QString &name, const QString &value, const QDate &day, Save save, QWidget *parent)
    : HouseDialog(parent), m_save(std::move(save))
{
    setWindowTitle(tr("Lezing wijzigen"));
    setHeading(tr("Lezing wijzigen"));
    //: %1 what is read, %2 how
    QLabel *what = Labels::text(tr("%1: %2").arg(name, value), this, TextSize::Body, true);
    what->setWordWrap(true);
    m_fromDay = new QRadioButton(tr("Nieuwe afspraak: perioden die beginnen op of na"), this);
    m_fromDay->setChecked(true);
    m_day = new QDateEdit(day, this);
    m_day->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Geldt vanaf"));
    m_always = new QRadioButton(tr("Verbetering: zo had het steeds gelezen moeten worden"), this);
    connect(m_fromDay, &QRadioButton::toggled, m_day, &QWidget::setEnabled);
    m_agreedBy = new QLineEdit(this);
    m_reason = new QLineEdit(this);
    m_problem = new NoteBar(this);
    m_problem->hide();
    auto *since = new QHBoxLayout;
    since->addWidget(m_fromDay);
    since->addWidget(m_day);
    since->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Afgesproken door"), m_agreedBy);
    form->addRow(tr("&Reden"), m_reason);
    body()->addWidget(what);
    body()->addLayout(since);
    body()->addWidget(m_always);
    body()->addLayout(form);
    body()->addWidget(m_problem);
    connect(addMain(tr("Vastleggen"), QStringLiteral("check")), &QPushButton::clicked, this, &ReadingDialog::store);
    m_reason->setFocus();
}

void ReadingDialog::store()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_problem->set(NoteBar::Tone::Problem, tr("Schrijf bij Reden waarom het contract voortaan zo wordt gelezen."));
        m_problem->show();
        m_reason->setFocus();
        return;
    }
    const Status status = m_save({ m_fromDay->isChecked() ? m_day->date() : QDate(), m_agreedBy->text(), m_reason->text() });
    if (status) {
        accept();
        return;
    }
    m_problem->set(NoteBar::Tone::Problem, errorText(status.error()));
    m_problem->show();
}
