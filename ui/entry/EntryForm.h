// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FormPresenter.h"
#include "ScrollPage.h"

class Card;
class FormField;
class MaatlatWidget;
class Pill;
class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class Stepper;

/// One value at a time, for who does not like grids: the fields at the left with the verdict under them, what was agreed
/// and what was measured before at the right. Enter stores and goes on, Esc puts back what is stored.
class EntryForm : public ScrollPage
{
    Q_OBJECT

public:
    EntryForm(FormPresenter &presenter, EntryModel &model, QWidget *parent);
    void show(const QModelIndex &index); ///< of the entry model
    void refresh();
    void retranslate();
    void focusStart();
    bool save(); ///< false: something is wrong, and its field has the keyboard

Q_SIGNALS:
    void moved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFields();
    void buildLive();
    void buildSide();
    void connectAll();
    void fillRows();
    void showDraft();
    void showAgreed();
    void showLive();
    void showSuggestions(const FormReading &reading);
    void showVerdict(const FormReading &reading);
    void takeFields();
    void focusProblem();
    void saveAndGoOn();
    void go(const QModelIndex &index);
    void chooseEvidence();

    FormPresenter &m_presenter;
    EntryModel &m_model;
    bool m_filling = false;
    bool m_tried = false; ///< the user asked to store it: now also an unfinished field is told of
    QBoxLayout *m_columns = nullptr;
    Card *m_card = nullptr;
    Card *m_side = nullptr;
    QComboBox *m_rows = nullptr;
    Stepper *m_period = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_numerator = nullptr;
    QLineEdit *m_denominator = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_evidence = nullptr;
    QLineEdit *m_claimed = nullptr; ///< what the supplier says
    QPushButton *m_choose = nullptr;
    FormField *m_rowsField = nullptr;
    FormField *m_valueField = nullptr;
    FormField *m_numeratorField = nullptr;
    FormField *m_denominatorField = nullptr;
    FormField *m_stateField = nullptr;
    FormField *m_sourceField = nullptr;
    FormField *m_noteField = nullptr;
    FormField *m_evidenceField = nullptr;
    FormField *m_claimedField = nullptr;
    QWidget *m_suggestions = nullptr;
    QLabel *m_liveTitle = nullptr;
    Pill *m_verdict = nullptr;
    MaatlatWidget *m_ruler = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_unsaved = nullptr;
    QPushButton *m_others = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_agreedTitle = nullptr;
    QLabel *m_norm = nullptr;
    QLabel *m_definition = nullptr;
    QLabel *m_pastTitle = nullptr;
    QTableWidget *m_past = nullptr;
};
