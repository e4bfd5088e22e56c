// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"
#include "EditorFields.h"

#include <optional>

class KpiEditorPresenter;
class QGridLayout;
class QLabel;
class QLineEdit;
class MaatlatWidget;
class FlowRow;

/// "Zo leest de norm": the sentence, built anew at every key. An amount in it leads to its field.
class SentenceCard : public Card
{
    Q_OBJECT

public:
    SentenceCard(KpiEditorPresenter &presenter, QWidget *parent);
    void retranslate();
    void refresh();

Q_SIGNALS:
    void fieldAsked(const FieldKey &key);

private:
    void copy();

    KpiEditorPresenter &m_presenter;
    QLabel *m_sentence = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_source = nullptr;
    QWidget *m_sourceRow = nullptr;
    QToolButton *m_copy = nullptr;
};

/// "Probeer een waarde": a value per part, and what the norm makes of it.
class TrialCard : public Card
{
    Q_OBJECT

public:
    TrialCard(KpiEditorPresenter &presenter, QWidget *parent);
    void retranslate();
    void refresh();

private:
    struct Row
    {
        QLabel *title = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *suffix = nullptr;
        QWidget *glyph = nullptr;
        QLabel *word = nullptr;
        QLabel *problem = nullptr;
    };
    void addRow();

    KpiEditorPresenter &m_presenter;
    Pill *m_verdict = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    MaatlatWidget *m_ruler = nullptr;
    QLabel *m_explanation = nullptr;
};

/// "Terugkijken met deze norm": the last periods as this norm would have judged them.
class LookBackCard : public Card
{
    Q_OBJECT

public:
    LookBackCard(KpiEditorPresenter &presenter, QWidget *parent);
    void retranslate();
    void refresh();

Q_SIGNALS:
    void fieldAsked(const FieldKey &key);

private:
    void showNote();

    KpiEditorPresenter &m_presenter;
    QWidget *m_items = nullptr;
    QLabel *m_summary = nullptr;
    NoteBar *m_note = nullptr;
};
