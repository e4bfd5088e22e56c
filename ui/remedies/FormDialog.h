// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "RemedyForm.h"

class FormView;
class QLabel;
class QScrollArea;
class QStackedWidget;

/// A form in a dialog. What has legal weight is shown once more before it is recorded, with the sentence that it cannot be
/// taken back. Source: ux §5, the design's "Besluit vastleggen".
class FormDialog : public HouseDialog
{
    Q_OBJECT

public:
    FormDialog(RemedyForm &form, QWidget *parent);
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void goOn();
    void goBack();
    void showReview();
    void refresh();

    RemedyForm &m_form;
    QStackedWidget *m_stack = nullptr;
    FormView *m_view = nullptr;
    QScrollArea *m_formArea = nullptr;
    QScrollArea *m_reviewArea = nullptr;
    QLabel *m_problem = nullptr; ///< of the whole
    QPushButton *m_back = nullptr;
    QPushButton *m_main = nullptr;
    bool m_wasWarned = false; ///< that something will be lost
};
