// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "Meeting.h"

class FormField;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// One meeting: what kind, when, who was there, its verslag and when that was sent. What cannot be read stays as it was typed,
/// with what is wrong below it.
class MeetingDialog : public HouseDialog
{
    Q_OBJECT

public:
    MeetingDialog(const Meeting &meeting, QWidget *parent);
    /// As filled in. @pre the dialog was accepted
    [[nodiscard]] Meeting meeting() const { return m_meeting; }

private:
    void build();
    void fill();
    void check();
    /// The day in a field; invalid with a problem shown when it is none, or is asked for and empty.
    QDate dayIn(FormField *field, const QLineEdit *edit, bool isNeeded);

    Meeting m_meeting;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_present = nullptr;
    QPlainTextEdit *m_minutes = nullptr;
    QLineEdit *m_sent = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_dateField = nullptr;
    FormField *m_sentField = nullptr;
    QPushButton *m_save = nullptr;
};
