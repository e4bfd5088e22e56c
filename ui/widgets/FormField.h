// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class IconView;
class QLabel;

/// A control with its label above and, when something is wrong, what is wrong below it. Said to a screen reader as the
/// control's description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *control, QWidget *parent);
    void setLabel(const QString &label); ///< after a switch of language
    /// Empty: nothing is wrong. What does not stand in the way is a warning: the field keeps its own line.
    void setProblem(const QString &problem, bool blocks = true);
    [[nodiscard]] QString problem() const { return m_problemText; }
    [[nodiscard]] QWidget *control() const { return m_control; }

private:
    QWidget *m_control;
    QLabel *m_label = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_warning = nullptr;
    IconView *m_mark = nullptr;
    QString m_problemText;
};
