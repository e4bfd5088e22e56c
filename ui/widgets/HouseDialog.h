// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A dialog of the house: a head with what it is about, the body on the surface, and a foot with the buttons at the right.
/// Source: the parts of the design, "Besluit vastleggen".
class HouseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HouseDialog(QWidget *parent);

    void setHeading(const QString &heading);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Buttons are added from left to right behind a stretch; what is put before the stretch stands at the left.
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    /// Adds the two buttons of a form: one that cancels, and the main one, which is returned.
    QPushButton *addMain(const QString &text, const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head = nullptr;
    QLabel *m_heading = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_footBar = nullptr;
    QHBoxLayout *m_foot = nullptr;
};
