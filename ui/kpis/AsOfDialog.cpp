// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AsOfDialog.h"

#include "Controls.h"
#include "DefinitionView.h"
#include "Labels.h"
#include "Words.h"

#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AsOfDialog::AsOfDialog(const Workspace &workspace, KpiId kpi, QWidget *parent)
    : HouseDialog(parent), m_presenter(workspace, kpi)
{
    setWindowTitle(m_presenter.heading());
    setHeading(m_presenter.heading());
    build();
    resize(Theme::instance().px(980), Theme::instance().px(620));
    ask();
    m_day->setFocus();
}

void AsOfDialog::build()
{
    const Theme &theme = Theme::instance();
    m_day = new QDateEdit(m_presenter.proposedDay(), this);
    m_day->setDisplayFormat(u"dd-MM-yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(m_presenter.lastDay());
    QLabel *name = Labels::text(tr("Zoals bekend aan het eind van"), this);
    name->setBuddy(m_day);
    m_day->setAccessibleName(name->text());
    QPushButton *show = Buttons::plain(tr("Tonen"), u"clock"_s, this);
    show->setDefault(true); // Enter in the date shows it
    connect(show, &QPushButton::clicked, this, &AsOfDialog::ask);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(name);
    line->addWidget(m_day);
    line->addWidget(show);
    line->addStretch(1);
    m_sentence = Labels::text({}, this, TextSize::Body, true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning = new NoteBar(this);
    m_warning->hide();
    m_verdicts = new DefinitionView(&m_verdictRows, this);
    m_verdicts->setName(tr("Oordelen toen en nu"));
    m_verdicts->setEmpty(u"eye"_s, tr("Geen metingen"), tr("Van deze KPI was in deze periode niets gemeten, toen niet en nu niet."));
    m_changes = new DefinitionView(&m_changeRows, this);
    m_changes->setName(tr("Sindsdien gewijzigd"));
    m_changes->setEmpty(u"check"_s, tr("Niets gewijzigd"), tr("Waar dit oordeel op rust, is sinds deze dag hetzelfde gebleven."));
    body()->setSpacing(theme.px(10));
    body()->addLayout(line);
    body()->addWidget(m_sentence);
    body()->addWidget(m_warning);
    body()->addWidget(m_verdicts, 1);
    body()->addWidget(Labels::text(tr("Sindsdien gewijzigd"), this, TextSize::CardHeader, true));
    body()->addWidget(m_changes, 1);
    QPushButton *close = Buttons::plain(tr("Sluiten"), {}, this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot()->addWidget(close);
}

void AsOfDialog::ask()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto answer = m_presenter.ask(m_day->date());
    QGuiApplication::restoreOverrideCursor();
    if (!answer) {
        m_warning->set(NoteBar::Tone::Problem, errorText(answer.error()));
        m_warning->show();
        return;
    }
    m_sentence->setText(answer->sentence);
    m_warning->set(NoteBar::Tone::Warning, answer->warning);
    m_warning->setVisible(!answer->warning.isEmpty());
    m_verdictRows.setTable(std::move(answer->verdicts));
    m_changeRows.setTable(std::move(answer->changes));
    m_verdicts->refresh();
    m_changes->refresh();
}
