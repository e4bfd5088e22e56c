// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexPresenter.h"
#include "AnnexTarget.h"
#include "WizardPage.h"

class Card;
class FormField;
class NoteBar;
class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

/// Invoegen: into which contract, what is done about codes that are there already, and what inserting comes to.
class InsertPage : public WizardPage
{
    Q_OBJECT

public:
    InsertPage(AnnexPresenter &presenter, AnnexTarget &target, QWidget *parent);
    void enter() override;
    [[nodiscard]] QString footText() const override;
    void focusProblem(); ///< the first field with something wrong

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPlace();
    [[nodiscard]] QWidget *buildSummary();
    void addField(QGridLayout *grid, int row, int column, AnnexTarget::Field field, const QString &label);
    void refresh();
    void refreshContracts();
    void refreshSummary();
    void rebuildClashes();
    void addClash(const AnnexClash &clash);

    AnnexPresenter &m_presenter;
    AnnexTarget &m_target;
    QBoxLayout *m_cards = nullptr;
    NoteBar *m_fault = nullptr;
    QRadioButton *m_existing = nullptr;
    QRadioButton *m_new = nullptr;
    QLabel *m_why = nullptr;
    QComboBox *m_contracts = nullptr;
    QWidget *m_form = nullptr;
    std::map<AnnexTarget::Field, FormField *> m_fields;
    QLabel *m_counts = nullptr;
    QLabel *m_confirmed = nullptr;
    QLabel *m_concepts = nullptr;
    QLabel *m_skipped = nullptr;
    Card *m_clashCard = nullptr;
    QWidget *m_clashes = nullptr;
    QString m_shownClashes; ///< what stands there, so that typing does not take the field away
    std::map<std::size_t, QLabel *> m_clashProblems;
};
