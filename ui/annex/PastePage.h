// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexPresenter.h"
#include "WizardPage.h"

class AnnexPreviewModel;
class Card;
class EmptyState;
class NoteBar;
class PasteField;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

/// Plakken: the field to paste in or a file to choose, what was found in it, and which of several tables to take.
class PastePage : public WizardPage
{
    Q_OBJECT

public:
    PastePage(AnnexPresenter &presenter, QWidget *parent);
    void enter() override;
    [[nodiscard]] QString footText() const override;
    void paste(const QMimeData &mime);
    void pasteClipboard();
    [[nodiscard]] PasteField *field() const { return m_field; }

private:
    void buildInput();
    void buildResult();
    void refresh();
    void refreshNote();
    void refreshTables();
    void chooseFile();
    void clear();

    AnnexPresenter &m_presenter;
    AnnexPreviewModel *m_preview;
    PasteField *m_field = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_clear = nullptr;
    NoteBar *m_note = nullptr;
    QWidget *m_busy = nullptr;
    QLabel *m_busyText = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_tables = nullptr;
    QStackedWidget *m_result = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_card = nullptr;
    QTableView *m_table = nullptr;
};
