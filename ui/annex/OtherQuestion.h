// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QAbstractButton>

/// A line of "Overige vragen": glyph, code, and the question in short. Pressing it asks that one.
class OtherQuestion : public QAbstractButton
{
    Q_OBJECT

public:
    OtherQuestion(Verdict verdict, const QString &code, const QString &question, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict;
    QString m_html;
};
