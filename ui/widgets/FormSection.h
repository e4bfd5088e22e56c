// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class FormField;
class QGridLayout;
class QLabel;
class QVBoxLayout;

/// A titled stretch of a form: fields in rows, each with its label above and its problem below.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(QWidget *parent);
    void setTitle(const QString &title); ///< also its accessible name
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A grid of fields; each number is the stretch of a column.
    [[nodiscard]] QGridLayout *addGrid(const std::vector<int> &stretches);
    /// Puts a control with a label of its own in a grid; setLabel() comes with the language.
    FormField *place(QGridLayout *grid, int row, int column, QWidget *control, int span = 1);

private:
    QLabel *m_title = nullptr;
    QVBoxLayout *m_content = nullptr;
};

/// The thin line between two sections on one card.
[[nodiscard]] QWidget *sectionLine(QWidget *parent);
