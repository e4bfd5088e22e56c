// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundActions.h"

#include "Controls.h"
#include "DrawDialog.h"
#include "FileNames.h"
#include "Icons.h"
#include "Labels.h"
#include "PdfWriter.h"
#include "QuestionnaireDialog.h"
#include "ReopenDialog.h"
#include "ReportPrinting.h"
#include "RoundDialog.h"
#include "SurveyForm.h"

#include <QFileDialog>
#include <QMenu>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seedsBelow = 1000000000; // nine digits: can be read out and typed again

} // namespace

RoundActions::RoundActions(Workspace &workspace, SurveyPresenter &survey, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_survey(survey)
    , m_presenter(workspace, survey)
    , m_page(page)
{
    m_button = Buttons::iconOnly(u"more"_s, {}, page);
    m_menu = new QMenu(m_button);
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_draw = add(u"list"_s, &RoundActions::draw);
    m_interim = add(u"clock"_s, &RoundActions::startInterim);
    m_finish = add(u"lock"_s, &RoundActions::finish);
    m_reopen = add(u"undo"_s, &RoundActions::reopen);
    m_menu->addSeparator();
    m_questionnaire = add(u"pencil"_s, &RoundActions::editQuestionnaire);
    m_menu->addSeparator();
    m_save = add(u"report"_s, &RoundActions::saveForm);
    m_saveEmpty = add(u"file"_s, &RoundActions::saveEmptyForm);
    m_print = add(u"print"_s, &RoundActions::printForm);
    retranslate();
}

QAction *RoundActions::add(const QString &icon, void (RoundActions::*does)())
{
    auto *action = new QAction(this);
    action->setIcon(Icons::icon(icon));
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void RoundActions::retranslate()
{
    const QString name = tr("Meer met deze ronde");
    m_button->setAccessibleName(name);
    Labels::setToolTip(m_button, name);
    m_draw->setText(tr("Kleinere deelnemers loten…"));
    m_interim->setText(tr("Tussentijdse beoordeling…"));
    m_finish->setText(tr("Definitief maken"));
    m_reopen->setText(tr("Heropenen…"));
    m_questionnaire->setText(tr("Vragenlijst van nieuwe rondes…"));
    m_save->setText(tr("Formulier en berekening als PDF…"));
    m_saveEmpty->setText(tr("Leeg formulier als PDF…"));
    m_print->setText(tr("Formulier en berekening afdrukken…"));
}

void RoundActions::show()
{
    m_draw->setEnabled(m_presenter.canDraw());
    if (m_survey.round().draw)
        m_draw->setText(tr("Loting bekijken…"));
    else
        m_draw->setText(tr("Kleinere deelnemers loten…"));
    m_interim->setEnabled(m_presenter.canFollow());
    m_finish->setEnabled(m_presenter.canFinish());
    m_reopen->setEnabled(m_presenter.canReopen());
    m_questionnaire->setEnabled(!m_survey.isFileReadOnly());
}

bool RoundActions::startRound()
{
    RoundDialog dialog(RoundDialog::regular(m_workspace.today(), [this](const QDate &day) { return m_presenter.newTitle(day); }), m_page);
    return dialog.exec() == QDialog::Accepted && m_workspace.check(m_survey.startRound(dialog.title(), dialog.held()));
}

void RoundActions::startInterim()
{
    RoundDialog dialog(RoundDialog::interim(m_presenter.interimDate(), m_presenter.interimTitle(), m_presenter.interimTopics()), m_page);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.check(m_presenter.startInterim(dialog.title(), dialog.held()));
}

void RoundActions::finish()
{
    const QString title = m_survey.round().title;
    if (m_workspace.check(m_presenter.finish()))
        m_workspace.notify({ Notice::Tone::Information, tr("%1 is definitief; cijfers, opmerkingen en vragenlijst liggen vast.").arg(title), true });
}

void RoundActions::reopen()
{
    ReopenDialog dialog(m_survey.round().title, m_page);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.check(m_presenter.reopen(dialog.reason()));
}

void RoundActions::draw()
{
    DrawDialog dialog(m_presenter, m_survey, QRandomGenerator::system()->bounded(seedsBelow), m_page);
    dialog.exec();
}

void RoundActions::editQuestionnaire()
{
    QuestionnaireDialog dialog(m_presenter.questionnaire(), m_page);
    if (dialog.exec() == QDialog::Accepted && m_workspace.check(m_presenter.saveQuestionnaire(dialog.questionnaire())))
        m_workspace.notify({ Notice::Tone::Information, tr("De vragenlijst geldt voor nieuwe rondes; begonnen rondes houden de hunne."), true });
}

void RoundActions::saveForm()
{
    saveReport(true);
}

void RoundActions::saveEmptyForm()
{
    saveReport(false);
}

void RoundActions::saveReport(bool filled)
{
    const SurveyRound &round = m_survey.round();
    const auto report = filled ? filledSurveyForm(*m_workspace.portfolio(), round.id, m_workspace.today())
                               : emptySurveyForm(*m_workspace.portfolio(), round.id, m_workspace.today());
    if (!report)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = safeFileName(filled ? round.title : tr("%1 leeg formulier").arg(round.title)) + u".pdf"_s;
    const QString path = QFileDialog::getSaveFileName(m_page, tr("Formulier opslaan"), folder + u'/' + name, tr("PDF (*.pdf)"));
    if (!path.isEmpty() && m_workspace.check(writePdf(*report, path)))
        m_workspace.notify({ Notice::Tone::Information, tr("Opgeslagen: %1").arg(path) });
}

void RoundActions::printForm()
{
    if (const auto report = filledSurveyForm(*m_workspace.portfolio(), m_survey.round().id, m_workspace.today()))
        printWithPreview(*report, m_page);
}
