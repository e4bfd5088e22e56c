// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MeetingPresenter.h"
#include "PageExtras.h"

class EmptyState;
class MeetingsPane;
class NoteBar;
class PageHeader;
class PreviewPane;
class QComboBox;
class QPushButton;
class QStackedWidget;
class SegmentedControl;
class ViewPicker;

/// "Overleg en rapport": the overleg pack, a dossier or a letter as it will be printed, and the ways out of the house:
/// PDF, editable text, print, mail.
class MeetingPage : public Page, public PrintingPage
{
    Q_OBJECT

public:
    MeetingPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    bool exportPage() override;
    void printPage() override { print(); }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void refresh();
    void nameButtons();
    void showChoices();
    void showSide(int side);
    void saveDocument();
    void print();
    void copySummary();

    Workspace &m_workspace;
    MeetingPresenter m_presenter;
    PageHeader *m_header = nullptr;
    ViewPicker *m_picker = nullptr;
    QComboBox *m_choice = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    PreviewPane *m_preview = nullptr;
    MeetingsPane *m_meetings = nullptr;
    SegmentedControl *m_side = nullptr;
    EmptyState *m_empty = nullptr;
    NoteBar *m_problem = nullptr;
    bool m_stale = true;
};
