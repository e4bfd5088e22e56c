// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldBinder.h"

#include "BoundField.h"
#include "KpiEditorPresenter.h"

FieldBinder::FieldBinder(KpiEditorPresenter &presenter, QObject *parent) : QObject(parent), m_presenter(presenter)
{
}

BoundField &FieldBinder::at(const FieldKey &key)
{
    BoundField *&field = m_bound[key];
    if (!field) {
        FieldDoor door;
        door.value = [this, key] { return m_presenter.value(key); };
        door.set = [this, key](const QString &text) { m_presenter.set(key, text); };
        door.choices = [this, key] { return m_presenter.choices(key); };
        door.problem = [this, key] { return m_presenter.problem(key); };
        door.lock = [this, key] { return m_presenter.lock(key); };
        door.isShown = [this, key] { return m_presenter.isShown(key); };
        field = new BoundField(std::move(door), this);
    }
    return *field;
}

void FieldBinder::bind(const FieldKey &key, QLineEdit *edit)
{
    at(key).bind(edit);
}

void FieldBinder::bind(const FieldKey &key, QPlainTextEdit *edit)
{
    at(key).bind(edit);
}

void FieldBinder::bind(const FieldKey &key, QComboBox *box)
{
    at(key).bind(box);
}

void FieldBinder::bind(const FieldKey &key, SegmentedControl *segments)
{
    at(key).bind(segments);
}

void FieldBinder::bind(const FieldKey &key, QCheckBox *box)
{
    at(key).bind(box);
}

void FieldBinder::frame(const FieldKey &key, FormField *field)
{
    at(key).setFrame(field);
}

void FieldBinder::accompany(const FieldKey &key, QWidget *widget)
{
    at(key).accompany(widget);
}

void FieldBinder::forgetPart(int part)
{
    forget([part](const FieldKey &key) { return key.part == part; });
}

void FieldBinder::forgetBands(int part, int band)
{
    forget([part, band](const FieldKey &key) { return key.part == part && key.band >= band; });
}

/// A field may be forgotten while it is told what was chosen in it.
template<typename Which>
void FieldBinder::forget(Which which)
{
    std::erase_if(m_bound, [&which](const auto &entry) {
        if (!which(entry.first))
            return false;
        entry.second->deleteLater();
        return true;
    });
}

void FieldBinder::refresh()
{
    for (const auto &[key, field] : m_bound)
        field->refresh();
}

void FieldBinder::focus(const FieldKey &key)
{
    if (const auto found = m_bound.find(key); found != m_bound.end())
        found->second->focus();
}

FieldKey FieldBinder::focused() const
{
    for (const auto &[key, field] : m_bound) {
        if (field->hasFocus())
            return key;
    }
    return {};
}
