// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "SurveyPresenter.h"

class Card;
class CellQuestion;
class EmptyState;
class NoteBar;
class PageHeader;
class ProgressView;
class QPushButton;
class QStackedWidget;
class RoundActions;
class SegmentedControl;
class Stepper;
class SurveyFoot;
class SurveyGrid;
class SurveyPanel;

/// "Klanttevredenheid": the grid of marks, the outcome with its reason beside it, and the response (ux §6-07). On a
/// narrow page the two share the room and a strip above them, which keeps naming the outcome, switches (ux §2).
class SurveyPage : public Page
{
    Q_OBJECT

public:
    SurveyPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    bool keepInput() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Among what is remembered between sessions: the cursor goes right after a mark.
    static constexpr QLatin1StringView advanceKey { "survey/advanceRight" };

    void build();
    [[nodiscard]] QWidget *buildContent();
    void connectAll();
    void connectGrid();
    void connectComments();
    void compare(bool on);
    void restoreAdvance();
    void showFrozen();
    void arrange();
    void showQuestion();
    void nextQuestion();
    void hugRows();
    void refresh();
    void showEmpty(SurveyPresenter::State state);
    void showRound();
    void chooseReading(int index);
    void paste(int row, int column, const QString &text);
    void editResponses();

    Workspace &m_workspace;
    SurveyPresenter m_presenter;
    PageHeader *m_header = nullptr;
    QPushButton *m_paste = nullptr;
    Stepper *m_rounds = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_compare = nullptr;
    RoundActions *m_actions = nullptr;
    ProgressView *m_progress = nullptr;
    NoteBar *m_frozen = nullptr;
    QPushButton *m_reopen = nullptr;
    QStackedWidget *m_stack = nullptr;
    SurveyGrid *m_grid = nullptr;
    QWidget *m_left = nullptr;
    Card *m_card = nullptr;
    CellQuestion *m_question = nullptr;
    SurveyFoot *m_foot = nullptr;
    SurveyPanel *m_panel = nullptr;
    SegmentedControl *m_strip = nullptr;
    bool m_narrow = false;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyButton = nullptr;
    bool m_stale = true;
    bool m_takesMarks = false; ///< there is a round, it is not finished, and its marks are shown
};
