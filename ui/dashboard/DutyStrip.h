// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

/// "Komende termijnen" in one line: date, what, how many working days are left.
class DutyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DutyStrip(QWidget *parent = nullptr);
    void setDuties(const std::vector<Duty> &duties);

private:
    QHBoxLayout *m_row = nullptr;
};
