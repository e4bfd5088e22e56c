// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingDialog.h"

#include "DateText.h"
#include "FormField.h"
#include "MeetingWords.h"
#include "Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
constexpr int textLines = 6; ///< of agenda and verslag that are seen at least

} // namespace

MeetingDialog::MeetingDialog(const Meeting &meeting, const QString &agenda, const ContractDefinition &contract, QWidget *parent)
    : HouseDialog(parent), m_meeting(meeting), m_contract(contract)
{
    const QString heading = meeting.id.isValid() ? tr("Overleg") : tr("Overleg toevoegen");
    setWindowTitle(heading);
    setHeading(heading);
    setMinimumWidth(Theme::instance().px(dialogWidth));
    build();
    fill();
    m_agenda->setPlainText(agenda);
    if (!meeting.id.isValid())
        offerAgenda();
    connect(m_kind, &QComboBox::activated, this, &MeetingDialog::offerAgenda);
}

void MeetingDialog::build()
{
    m_kind = new QComboBox(this);
    for (const MeetingKind kind : { MeetingKind::Regular, MeetingKind::Strategic, MeetingKind::Inserted, MeetingKind::UserGroup,
                                    MeetingKind::Council, MeetingKind::Board })
        m_kind->addItem(meetingKindName(kind), codeOf(kind));
    m_title = new QLineEdit(this);
    m_date = new QLineEdit(this);
    m_present = new QLineEdit(this);
    m_sent = new QLineEdit(this);
    m_minutes = new QPlainTextEdit(this);
    m_agenda = new QPlainTextEdit(this);
    for (QPlainTextEdit *edit : { m_agenda, m_minutes }) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(QFontMetrics(edit->font()).lineSpacing() * textLines);
    }
    for (QLineEdit *edit : { m_date, m_sent })
        edit->setPlaceholderText(tr("dag-maand-jaar"));
    m_titleField = new FormField(tr("Naam"), m_title, this);
    m_dateField = new FormField(tr("Dag"), m_date, this);
    m_sentField = new FormField(tr("Verslag verzonden op"), m_sent, this);
    auto *grid = new QGridLayout;
    grid->addWidget(m_titleField, 0, 0, 1, 2);
    grid->addWidget(new FormField(tr("Soort"), m_kind, this), 1, 0);
    grid->addWidget(m_dateField, 1, 1);
    grid->addWidget(new FormField(tr("Aanwezig"), m_present, this), 2, 0, 1, 2);
    grid->addWidget(new FormField(tr("Agenda, één punt per regel"), m_agenda, this), 3, 0, 1, 2);
    grid->addWidget(new FormField(tr("Verslag, of waar het ligt"), m_minutes, this), 4, 0, 1, 2);
    grid->addWidget(m_sentField, 5, 0);
    body()->addLayout(grid);
    m_save = addMain(tr("Bewaren"), u"check"_s);
    connect(m_save, &QPushButton::clicked, this, &MeetingDialog::check);
}

void MeetingDialog::fill()
{
    m_kind->setCurrentIndex(m_kind->findData(codeOf(m_meeting.kind)));
    m_title->setText(m_meeting.title);
    m_date->setText(typedDate(m_meeting.date));
    m_present->setText(m_meeting.present);
    m_minutes->setPlainText(m_meeting.minutes);
    m_sent->setText(typedDate(m_meeting.minutesSent));
    m_title->setFocus();
}

/// What somebody wrote stays; points that were only offered make place for those of the kind that is chosen now.
void MeetingDialog::offerAgenda()
{
    const QString now = m_agenda->toPlainText().trimmed();
    if (!now.isEmpty() && now != m_offered)
        return;
    const auto kind = meetingKindFrom(m_kind->currentData().toString());
    m_offered = agendaTemplate(kind.value_or(MeetingKind::Regular), m_contract);
    m_agenda->setPlainText(m_offered);
}

QString MeetingDialog::agenda() const
{
    QStringList points;
    for (const QString &line : m_agenda->toPlainText().split(u'\n'))
        points += line.simplified();
    points.removeAll(QString());
    return points.join(u'\n');
}

QDate MeetingDialog::dayIn(FormField *field, const QLineEdit *edit, bool isNeeded)
{
    const QString text = edit->text().trimmed();
    const auto read = readDate(text);
    QString problem;
    if (text.isEmpty() && isNeeded)
        problem = tr("Vul de dag in.");
    else if (!text.isEmpty() && !read.date)
        problem = tr("‘%1’ is geen datum. Schrijf bijvoorbeeld 24-9-2026.").arg(text);
    field->setProblem(problem);
    return read.date.value_or(QDate());
}

void MeetingDialog::check()
{
    Meeting read = m_meeting;
    read.kind = meetingKindFrom(m_kind->currentData().toString()).value_or(MeetingKind::Regular);
    read.title = m_title->text().trimmed();
    read.date = dayIn(m_dateField, m_date, true);
    read.present = m_present->text().trimmed();
    read.minutes = m_minutes->toPlainText().trimmed();
    read.minutesSent = dayIn(m_sentField, m_sent, false);
    m_titleField->setProblem(read.title.isEmpty() ? tr("Geef het overleg een naam.") : QString());
    if (m_sentField->problem().isEmpty() && read.minutesSent.isValid() && read.date.isValid() && read.minutesSent < read.date)
        m_sentField->setProblem(tr("Een verslag wordt na het overleg verzonden."));
    for (FormField *field : { m_titleField, m_dateField, m_sentField }) {
        if (!field->problem().isEmpty()) {
            field->control()->setFocus();
            return;
        }
    }
    m_meeting = read;
    accept();
}
