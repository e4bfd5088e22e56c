// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryArrangement.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Which lines and months the grid shows, and in which order. Esc, or "Alles tonen", shows everything again.
class EntryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFilterBar(QWidget *parent = nullptr);
    void show(const EntryChoice &choice, int quarter);
    void setCounts(int shown, int all);
    void retranslate();
    void focusWords();
    [[nodiscard]] int quarter() const;
    [[nodiscard]] bool isActive() const; ///< something is left out, or in another order
    void reset();

Q_SIGNALS:
    void chosen(const EntryChoice &choice);
    void quarterChosen(int quarter); ///< 0: the whole year
    void left(); ///< closed: everything is shown again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] EntryChoice choice() const;
    void tell();

    bool m_filling = false;
    QLineEdit *m_words = nullptr;
    QComboBox *m_show = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_months = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_all = nullptr;
};
