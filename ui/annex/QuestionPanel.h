// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexPresenter.h"
#include "Controls.h"

class QButtonGroup;
class QLineEdit;
class QScrollArea;
class SourceText;

/// The panel beside the review: one question about the row that is looked at, its ready answers, writing the norm anew
/// or leaving it open, what the norm becomes, and what else is asked. Source: ux §6-11.
class QuestionPanel : public Card
{
    Q_OBJECT

public:
    QuestionPanel(AnnexPresenter &presenter, QWidget *parent);
    void refresh();
    void choose(); ///< the chosen answer, and on to the next
    [[nodiscard]] bool canChoose() const;
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    void focusAnswers();

private:
    static constexpr int own = 1000; ///< the id of the answer that is no ready one

    void buildHead();
    void buildBody();
    void buildFoot();
    void refreshHead();
    void announce();
    void refreshAnswers();
    void refreshNorm();
    void refreshOthers();
    void addAnswer(int id, const QString &title, const QString &detail);
    void clearAnswers();
    [[nodiscard]] QString hintOf(const ReviewQuestion &question) const;
    [[nodiscard]] int chosenFirst(const ReviewQuestion &question) const;
    [[nodiscard]] NormReading shownReading() const;
    [[nodiscard]] bool isRewritten() const; ///< another text stands in the field than was read

    AnnexPresenter &m_presenter;
    QLabel *m_place = nullptr;
    QLabel *m_question = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QScrollArea *m_scroll = nullptr;
    SourceText *m_source = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_answers = nullptr;
    QButtonGroup *m_group = nullptr;
    QLineEdit *m_own = nullptr;
    QLabel *m_ownHint = nullptr;
    QLabel *m_normTitle = nullptr;
    QLabel *m_norm = nullptr;
    QLabel *m_reach = nullptr;
    QLabel *m_notesTitle = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_othersTitle = nullptr;
    QWidget *m_others = nullptr;
    QLabel *m_answered = nullptr;
    QPushButton *m_choose = nullptr;
};
