// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "SurveyPresenter.h"

class Card;
class EmptyState;
class OutcomePanel;
class PageHeader;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class ResponsePanel;
class Stepper;
class SurveyGrid;

/// "Klanttevredenheid": the grid of marks, the outcome with its reason beside it, and the response (ux §6-07).
class SurveyPage : public Page
{
    Q_OBJECT

public:
    SurveyPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildFoot();
    void connectAll();
    void refresh();
    void showEmpty(SurveyPresenter::State state);
    void showRound();
    void fillReadings();
    void chooseReading(int index);
    void paste(int row, int column, const QString &text);
    void editResponses();
    void startRound();

    Workspace &m_workspace;
    SurveyPresenter m_presenter;
    PageHeader *m_header = nullptr;
    QPushButton *m_paste = nullptr;
    Stepper *m_rounds = nullptr;
    QPushButton *m_new = nullptr;
    QStackedWidget *m_stack = nullptr;
    SurveyGrid *m_grid = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_readingLabel = nullptr;
    QComboBox *m_reading = nullptr;
    QLabel *m_undescribed = nullptr;
    OutcomePanel *m_outcome = nullptr;
    ResponsePanel *m_response = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyButton = nullptr;
    bool m_stale = true;
};
