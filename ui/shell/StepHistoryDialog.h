// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "StepHistory.h"

class QLabel;
class QTableWidget;

/// "Stappen": what was done, latest first. Choose a line and go back or forward to it in one go; under the list stands
/// how many steps that is.
class StepHistoryDialog : public HouseDialog
{
    Q_OBJECT

public:
    StepHistoryDialog(StepHistory history, QWidget *parent);

Q_SIGNALS:
    void wentTo(const Status &status, const QString &told);

private:
    void build();
    void fill();
    void showWay();
    void go();

    StepHistory m_history;
    QTableWidget *m_table = nullptr;
    QLabel *m_way = nullptr;
    QPushButton *m_go = nullptr;
};
