// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QWidget>

/// The outcome in large letters in a tinted box: "S4+".
class OutcomeBadge : public QWidget
{
    Q_OBJECT

public:
    OutcomeBadge(Verdict verdict, const QString &text, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict;
    QString m_text;
};
