// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldBinder.h"
#include "KpiEditorPresenter.h"
#include "Page.h"

#include <QElapsedTimer>

class BasicsForm;
class Card;
class ChangeForm;
class ConsequenceForm;
class DetailsForm;
class EmptyState;
class LookBackCard;
class NoteBar;
class PageHeader;
class PartForm;
class ScrollPage;
class SentenceCard;
class Tag;
class TrialCard;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

/// The kpi editor: the form at the left, and beside it the sentence, a value to try and the look back. Source: ux §6-05.
class KpiEditorPage : public Page
{
    Q_OBJECT

public:
    KpiEditorPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    [[nodiscard]] QUndoGroup *ownSteps() override { return m_presenter.steps(); }
    bool keepInput() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildNormSection(QWidget *parent);
    [[nodiscard]] QWidget *buildSide();
    void connectAll();
    void reload();       ///< another kpi
    void refresh();      ///< values and problems
    void refreshHead();
    void fitParts();
    void save();
    void leave();
    void goTo(const FieldKey &key);

    Workspace &m_workspace;
    KpiEditorPresenter m_presenter;
    FieldBinder m_binder;
    PageHeader *m_header = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ScrollPage *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    NoteBar *m_note = nullptr;
    BasicsForm *m_basics = nullptr;
    ChangeForm *m_change = nullptr;
    ConsequenceForm *m_consequence = nullptr;
    DetailsForm *m_details = nullptr;
    QLabel *m_normTitle = nullptr;
    QLabel *m_metIf = nullptr;
    QLabel *m_areMet = nullptr;
    QComboBox *m_rule = nullptr;
    QVBoxLayout *m_partColumn = nullptr;
    std::vector<PartForm *> m_parts;
    QPushButton *m_addPart = nullptr;
    QLabel *m_ruleProblem = nullptr;
    QWidget *m_side = nullptr;
    SentenceCard *m_sentence = nullptr;
    TrialCard *m_trial = nullptr;
    LookBackCard *m_lookBack = nullptr;
    QElapsedTimer m_escape; ///< since Esc was pressed; a second one leaves
};
