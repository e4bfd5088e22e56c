// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

/// One answer to a question: a radio button with a line of explanation, in a frame that is drawn thick when it is
/// chosen.
class AnswerCard : public QRadioButton
{
    Q_OBJECT

public:
    AnswerCard(const QString &title, const QString &detail, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRoom(int width) const;
    QString m_detail;
};
