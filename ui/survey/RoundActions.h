// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RoundPresenter.h"

#include <QObject>

class QAction;
class QMenu;
class QToolButton;

/// The button with what can be done with a whole round, and its dialogs.
class RoundActions : public QObject
{
    Q_OBJECT

public:
    RoundActions(Workspace &workspace, SurveyPresenter &survey, QWidget *page);
    [[nodiscard]] QToolButton *button() const { return m_button; }
    [[nodiscard]] const RoundPresenter &presenter() const { return m_presenter; }
    void show(); ///< what is possible now. @pre State::Round
    void retranslate();

    bool startRound(); ///< false: it was not started
    void reopen();

private:
    QAction *add(const QString &icon, void (RoundActions::*does)());
    void startInterim();
    void finish();
    void draw();
    void editQuestionnaire();
    void saveForm();
    void saveEmptyForm();
    void printForm();
    void saveReport(bool filled);

    Workspace &m_workspace;
    SurveyPresenter &m_survey;
    RoundPresenter m_presenter;
    QWidget *m_page;
    QToolButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_draw = nullptr;
    QAction *m_interim = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_questionnaire = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveEmpty = nullptr;
    QAction *m_print = nullptr;
};
