// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorFields.h"

#include <QObject>

#include <map>

class BoundField;
class FormField;
class KpiEditorPresenter;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;
class SegmentedControl;

/// Ties the widgets of the editor to the fields of the presenter, each through a door of its own. No form knows more of a
/// field than where it stands.
class FieldBinder : public QObject
{
    Q_OBJECT

public:
    FieldBinder(KpiEditorPresenter &presenter, QObject *parent);

    void bind(const FieldKey &key, QLineEdit *edit);
    void bind(const FieldKey &key, QPlainTextEdit *edit);
    void bind(const FieldKey &key, QComboBox *box);
    void bind(const FieldKey &key, SegmentedControl *segments);
    void bind(const FieldKey &key, QCheckBox *box);
    /// Shows the problem of a field below it, and hides the whole when the field is not there.
    void frame(const FieldKey &key, FormField *field);
    /// Goes with the field: hidden when it is not there.
    void accompany(const FieldKey &key, QWidget *widget);
    /// Forgets everything about a part, or about its bands from @p band on.
    void forgetPart(int part);
    void forgetBands(int part, int band);

    void refresh();
    void focus(const FieldKey &key);
    /// The field that has the keyboard; Field::Code where none has.
    [[nodiscard]] FieldKey focused() const;

private:
    [[nodiscard]] BoundField &at(const FieldKey &key);
    template<typename Which>
    void forget(Which which);

    KpiEditorPresenter &m_presenter;
    std::map<FieldKey, BoundField *> m_bound;
};
