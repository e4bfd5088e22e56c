// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractPresenter.h"
#include "Page.h"

#include <QElapsedTimer>

class CalendarCard;
class ContractRegisters;
class ContractSection;
class DatesForm;
class EffectCard;
class ElsewhereCard;
class EmptyState;
class NamesForm;
class NoteBar;
class PageHeader;
class PartySection;
class ScrollPage;
class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

/// The contract editor: names, dates and parties at the left, and beside them what the dates do and which days count; on the
/// other tabs the registers of the contract.
class ContractPage : public Page
{
    Q_OBJECT

public:
    ContractPage(Workspace &workspace, QWidget *parent);
    ~ContractPage() override;

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    [[nodiscard]] QUndoGroup *ownSteps() override { return isDraftShown() ? m_presenter.steps() : nullptr; }
    bool keepInput() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] QWidget *buildEmpty();
    void connectAll();
    void reload();
    void refresh();
    void refreshHead();
    void showTab(int tab);
    [[nodiscard]] bool isDraftShown() const; ///< the first tab: what is stored only by saving
    void save();
    void goTo(const ContractKey &key);
    [[nodiscard]] ContractKey focused() const;

    Workspace &m_workspace;
    ContractPresenter m_presenter;
    PageHeader *m_header = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_toOverview = nullptr;
    QTabWidget *m_tabs = nullptr;
    ContractRegisters *m_registers = nullptr;
    ScrollPage *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    NoteBar *m_note = nullptr;
    NamesForm *m_names = nullptr;
    DatesForm *m_dates = nullptr;
    PartySection *m_parties = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_formColumn = nullptr;
    QVBoxLayout *m_sideColumn = nullptr;
    EffectCard *m_effects = nullptr;
    CalendarCard *m_calendar = nullptr;
    ElsewhereCard *m_elsewhere = nullptr;
    QElapsedTimer m_escape; ///< since Esc was pressed; a second one leaves
};
