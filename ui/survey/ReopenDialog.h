// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"

class QPlainTextEdit;

/// Asks why a finished round is opened again; that stands in the logboek.
class ReopenDialog : public HouseDialog
{
    Q_OBJECT

public:
    ReopenDialog(const QString &round, QWidget *parent);
    [[nodiscard]] QString reason() const;

private:
    QPlainTextEdit *m_reason = nullptr;
};
