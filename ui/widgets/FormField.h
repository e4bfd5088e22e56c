// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// A control with its label above and, when something is wrong, what is wrong below it. Said to a screen reader as the
/// control's description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *control, QWidget *parent);
    void setProblem(const QString &problem); ///< empty: nothing is wrong
    [[nodiscard]] QString problem() const { return m_problemText; }
    [[nodiscard]] QWidget *control() const { return m_control; }

private:
    QWidget *m_control;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problem = nullptr;
    QString m_problemText;
};
