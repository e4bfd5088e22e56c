// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RemedyForm.h"

#include <QWidget>

#include <map>

class FormField;
class QVBoxLayout;

/// Shows the rows of a form and keeps them in step with it: what is asked comes and goes with what is filled in.
class FormView : public QWidget
{
    Q_OBJECT

public:
    FormView(RemedyForm &form, QWidget *parent);
    void refresh();
    /// Puts the keyboard on the first field with a problem, or on the first field.
    void focusFirst();

private:
    struct Built
    {
        FormRow row;
        QWidget *whole = nullptr;   ///< control with label and problem
        QWidget *control = nullptr; ///< null for a note
        FormField *frame = nullptr;
    };
    void rebuild(const std::vector<FormRow> &rows);
    [[nodiscard]] Built build(const FormRow &row);
    [[nodiscard]] QWidget *controlFor(const FormRow &row);
    [[nodiscard]] QWidget *lineFor(const FormRow &row);
    [[nodiscard]] QWidget *textFor(const FormRow &row);
    [[nodiscard]] QWidget *choiceFor(const FormRow &row);
    [[nodiscard]] QWidget *optionsFor(const FormRow &row);
    void showValue(const Built &built) const;

    RemedyForm &m_form;
    QVBoxLayout *m_layout = nullptr;
    std::vector<Built> m_built;
};
