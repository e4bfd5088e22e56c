// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundDialog.h"

#include "Labels.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RoundDialog::RoundDialog(const Ask &ask, QWidget *parent)
    : HouseDialog(parent)
{
    setWindowTitle(ask.heading);
    setHeading(ask.heading);
    m_title = new QLineEdit(ask.titleFor(ask.day), this);
    m_held = new QDateEdit(ask.day, this);
    m_held->setDisplayFormat(u"dd-MM-yyyy"_s);
    m_held->setCalendarPopup(true);
    QPushButton *start = addMain(ask.button, u"check"_s);
    connect(start, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_title, &QLineEdit::textChanged, start, [start](const QString &text) { start->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_held, &QDateEdit::dateChanged, this, [this, titleFor = ask.titleFor](const QDate &day) {
        if (!m_title->isModified())
            m_title->setText(titleFor(day));
    });
    if (!ask.explanation.isEmpty()) {
        QLabel *explanation = Labels::text(ask.explanation, this);
        explanation->setWordWrap(true);
        body()->addWidget(explanation);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Naam"), m_title);
    form->addRow(ask.dateLabel, m_held);
    body()->addLayout(form);
    m_title->setFocus();
    setMinimumWidth(Theme::instance().px(380));
}

RoundDialog::Ask RoundDialog::regular(const QDate &today, std::function<QString(const QDate &)> titleFor)
{
    return { tr("KTO starten"), {}, tr("&Datum"), tr("Starten"), today, std::move(titleFor) };
}

RoundDialog::Ask RoundDialog::interim(const QDate &termEnds, const QString &title, const QStringList &topics)
{
    //: %1 topics ("1a, 2a, 6b")
    const QString explanation = tr("Alleen wat matig of slecht was wordt opnieuw gevraagd: %1. De uitkomst is te zien, en geeft zelf geen sanctie.")
                                    .arg(topics.join(u", "_s));
    return { tr("Tussentijdse beoordeling"), explanation, tr("&Einde van de verbetertermijn"), tr("Starten"), termEnds,
             [title](const QDate &) { return title; } };
}

QString RoundDialog::title() const
{
    return m_title->text().trimmed();
}

QDate RoundDialog::held() const
{
    return m_held->date();
}
