// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"

class QProgressBar;

/// Shows that something takes its time, and offers to stop it: rejected then, accepted by who is waited for.
class WaitDialog : public HouseDialog
{
    Q_OBJECT

public:
    /// @p heading says what is done, @p detail what it is good for.
    WaitDialog(const QString &heading, const QString &detail, QWidget *parent);
    void setPercent(int percent); ///< below 0: how far it is cannot be told

private:
    QProgressBar *m_progress = nullptr;
};
