// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractVerbs.h"
#include "HouseDialog.h"

#include <functional>

class NoteBar;
class QDateEdit;
class QLineEdit;
class QRadioButton;

/// Asks from when a reading holds, who agreed on it and why. What is refused is told in the dialog, and nothing that was
/// typed is lost.
class ReadingDialog : public HouseDialog
{
    Q_OBJECT

public:
    using Save = std::function<Status(const SettingChange &)>;
    /// @p name is what is read, @p value how from now on; @p day is proposed as the first day.
    ReadingDialog(const QString &name, const QString &value, const QDate &day, Save save, QWidget *parent);

private:
    void store();

    Save m_save;
    QRadioButton *m_fromDay = nullptr;
    QRadioButton *m_always = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_agreedBy = nullptr;
    QLineEdit *m_reason = nullptr;
    NoteBar *m_problem = nullptr;
};
