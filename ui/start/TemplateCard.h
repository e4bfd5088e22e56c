// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A contract type on the start page: its picture, its name and what it holds. A click starts a contract from it.
class TemplateCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TemplateCard(const QString &picture, QWidget *parent);
    void setTexts(const QString &name, const QString &description);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_picture;
    QString m_description;
};
