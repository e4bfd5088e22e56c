// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// A step of the wizard on screen: its heading with room at the right, and its content.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    WizardPage(const QString &heading, QWidget *parent);
    virtual void enter() = 0; ///< it becomes visible: puts the keyboard where it begins
    /// What the foot of the wizard says while this page is shown.
    [[nodiscard]] virtual QString footText() const { return {}; }

Q_SIGNALS:
    void footChanged();

protected:
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QWidget *headBox() const { return m_headBox; } ///< may be put elsewhere
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QWidget *m_headBox = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_column = nullptr;
};
