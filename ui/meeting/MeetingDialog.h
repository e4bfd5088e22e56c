// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "Meeting.h"

struct ContractDefinition;

class FormField;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// One meeting: what kind, when, who was there, its agenda, its verslag and when that was sent. What cannot be read stays as it was typed,
/// with what is wrong below it.
class MeetingDialog : public HouseDialog
{
    Q_OBJECT

public:
    /// @p agenda: as it is kept. The kind that is chosen offers its points while nobody wrote any.
    MeetingDialog(const Meeting &meeting, const QString &agenda, const ContractDefinition &contract, QWidget *parent);
    /// As filled in. @pre the dialog was accepted
    [[nodiscard]] Meeting meeting() const { return m_meeting; }
    [[nodiscard]] QString agenda() const;

private:
    void build();
    void fill();
    void check();
    void offerAgenda();
    /// The day in a field; invalid with a problem shown when it is none, or is asked for and empty.
    QDate dayIn(FormField *field, const QLineEdit *edit, bool isNeeded);

    Meeting m_meeting;
    const ContractDefinition &m_contract;
    QString m_offered; ///< the points that were put there, as long as nobody changed them
    QComboBox *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_present = nullptr;
    QPlainTextEdit *m_agenda = nullptr;
    QPlainTextEdit *m_minutes = nullptr;
    QLineEdit *m_sent = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_dateField = nullptr;
    FormField *m_sentField = nullptr;
    QPushButton *m_save = nullptr;
};
