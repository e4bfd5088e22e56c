// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "RoundPresenter.h"

class FormField;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

/// The draw of small deelnemers: who may be drawn, how many, with which seed, and who came up. A draw is made once and then
/// shown, done again to see that it comes out the same. Source: E4-68.
class DrawDialog : public HouseDialog
{
    Q_OBJECT

public:
    /// @p seed is proposed; a person may type another before the draw.
    DrawDialog(RoundPresenter &presenter, SurveyPresenter &survey, qint64 seed, QWidget *parent);

private:
    void build(qint64 seed);
    void draw();
    void showDraw();
    void fillTable();

    RoundPresenter &m_presenter;
    SurveyPresenter &m_survey;
    QTableWidget *m_table = nullptr;
    QSpinBox *m_wanted = nullptr;
    QLineEdit *m_seed = nullptr;
    FormField *m_seedField = nullptr;
    QWidget *m_form = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_draw = nullptr;
    QPushButton *m_copy = nullptr;
};
