// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"

#include <QDate>

class QDateEdit;
class QLineEdit;

/// Asks for the name and the date of a new survey round.
class RoundDialog : public HouseDialog
{
    Q_OBJECT

public:
    RoundDialog(const QDate &today, QWidget *parent);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QDate held() const;

private:
    QLineEdit *m_title = nullptr;
    QDateEdit *m_held = nullptr;
};
