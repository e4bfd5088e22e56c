// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldDoor.h"

#include <QObject>

class FormField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;
class SegmentedControl;

/// Ties one widget of a form to its field: what is typed goes through the door, and value, choices, problem, lock and
/// presence come from there. The page keeps the steps, so that Ctrl+Z in the widget is left to the page.
class BoundField : public QObject
{
    Q_OBJECT

public:
    BoundField(FieldDoor door, QObject *parent);

    void bind(QLineEdit *edit);
    void bind(QPlainTextEdit *edit);
    void bind(QComboBox *box);
    void bind(SegmentedControl *segments);
    void bind(QCheckBox *box);
    /// Shows the problem below the widget, and hides the whole when the field is not there.
    void setFrame(FormField *frame) { m_frame = frame; }
    /// Goes with the field: hidden when it is not there.
    void accompany(QWidget *widget) { m_company.push_back(widget); }

    void refresh();
    void focus();
    [[nodiscard]] bool hasFocus() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(QWidget *control);
    void showValue();
    void showLock(const QString &lock);
    void showProblem(const std::optional<FieldProblem> &problem);
    void fill(QComboBox *box, const QString &value);
    void fill(SegmentedControl *segments, const QString &value);

    FieldDoor m_door;
    QWidget *m_control = nullptr;
    FormField *m_frame = nullptr;
    std::vector<QWidget *> m_company;
};
