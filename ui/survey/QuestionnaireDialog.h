// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "Survey.h"

class FormField;
class QLabel;
class QLineEdit;
class QTableWidget;

/// The questionnaire that new rounds start with: its onderwerpen in order, and where the bands begin. What is wrong is said
/// at the row itself. Source: E4-61.
class QuestionnaireDialog : public HouseDialog
{
    Q_OBJECT

public:
    QuestionnaireDialog(const Questionnaire &questionnaire, QWidget *parent);
    [[nodiscard]] Questionnaire questionnaire() const; ///< as it stands in the dialog

private:
    enum Column { Factor, FactorTitle, Letter, ShortText, FullText, ColumnCount };

    QLayout *buildButtons();
    QLayout *buildBands();
    void addRow(int at, const SurveyTopic &topic);
    [[nodiscard]] SurveyTopic topicAt(int row) const;
    void addTopic();
    void removeTopic();
    void moveTopic(int direction);
    [[nodiscard]] std::optional<Decimal> bound(const QLineEdit *edit) const;
    bool check(); ///< shows what is wrong; false when anything is

    Questionnaire m_before;
    QTableWidget *m_table = nullptr;
    QLabel *m_problem = nullptr;
    QLineEdit *m_fairFrom = nullptr;
    QLineEdit *m_goodFrom = nullptr;
    FormField *m_goodField = nullptr;
};
