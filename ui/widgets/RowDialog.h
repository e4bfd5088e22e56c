// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "RowForm.h"

#include <set>

class FormField;
class NoteBar;
class QGridLayout;

/// Fills in one row: every field with its problem below it, gentle questions at once, and what must be mended when somebody
/// tries to save. What was typed is not thrown away by one Esc.
class RowDialog : public HouseDialog
{
    Q_OBJECT

public:
    RowDialog(RowForm form, QWidget *parent);
    /// Shows it above @p parent; it goes by itself.
    static RowDialog *ask(const RowForm &form, QWidget *parent);

    [[nodiscard]] QString value(const QString &key) const { return valueIn(m_form.values, key); }
    [[nodiscard]] QWidget *control(const QString &key) const;
    void reject() override;

private:
    struct Place
    {
        QWidget *control = nullptr;
        FormField *frame = nullptr; ///< none: a check box
    };

    [[nodiscard]] QWidget *buildForm();
    void add(QGridLayout *grid, const RowField &field, int row, int column);
    [[nodiscard]] QWidget *makeControl(const RowField &field);
    [[nodiscard]] QWidget *makeChoice(const RowField &field);
    void set(const QString &key, const QString &text);
    void refresh();
    void save();
    void say(const QString &text);

    RowForm m_form;
    RowValues m_start;
    std::map<QString, Place> m_places;
    std::set<QString> m_touched;
    bool m_tried = false;
    bool m_warned = false; ///< that closing throws away what was typed
    NoteBar *m_note = nullptr;
};
