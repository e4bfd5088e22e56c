// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldBinder.h"

#include "Controls.h"
#include "FormField.h"
#include "KpiEditorPresenter.h"
#include "Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int indexOf(const std::vector<FieldChoice> &choices, const QString &code)
{
    const auto found = std::ranges::find(choices, code, &FieldChoice::first);
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

QStringList wordsOf(const std::vector<FieldChoice> &choices)
{
    QStringList words;
    for (const auto &choice : choices)
        words += choice.second;
    return words;
}

} // namespace

FieldBinder::FieldBinder(KpiEditorPresenter &presenter, QObject *parent) : QObject(parent), m_presenter(presenter)
{
}

void FieldBinder::add(const FieldKey &key, QWidget *control)
{
    m_bound[key].control = control;
    control->installEventFilter(this);
}

void FieldBinder::bind(const FieldKey &key, QLineEdit *edit)
{
    edit->setMaxLength(500);
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString &text) { m_presenter.set(key, text); });
    add(key, edit);
}

void FieldBinder::bind(const FieldKey &key, QPlainTextEdit *edit)
{
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false); // the editor's own steps
    connect(edit, &QPlainTextEdit::textChanged, this, [this, key, edit] { m_presenter.set(key, edit->toPlainText()); });
    add(key, edit);
}

void FieldBinder::bind(const FieldKey &key, QComboBox *box)
{
    connect(box, &QComboBox::activated, this, [this, key, box](int index) { m_presenter.set(key, box->itemData(index).toString()); });
    add(key, box);
}

void FieldBinder::bind(const FieldKey &key, SegmentedControl *segments)
{
    connect(segments, &SegmentedControl::chosen, this, [this, key](int index) {
        const auto choices = m_presenter.choices(key);
        if (index >= 0 && index < static_cast<int>(choices.size()))
            m_presenter.set(key, choices[static_cast<std::size_t>(index)].first);
    });
    add(key, segments);
}

void FieldBinder::bind(const FieldKey &key, QCheckBox *box)
{
    connect(box, &QCheckBox::clicked, this, [this, key](bool on) { m_presenter.set(key, on ? u"1"_s : u"0"_s); });
    add(key, box);
}

void FieldBinder::frame(const FieldKey &key, FormField *field)
{
    m_bound[key].frame = field;
}

void FieldBinder::accompany(const FieldKey &key, QWidget *widget)
{
    m_bound[key].company.push_back(widget);
}

void FieldBinder::forgetPart(int part)
{
    std::erase_if(m_bound, [part](const auto &entry) { return entry.first.part == part; });
}

void FieldBinder::forgetBands(int part, int band)
{
    std::erase_if(m_bound, [part, band](const auto &entry) { return entry.first.part == part && entry.first.band >= band; });
}

void FieldBinder::refresh()
{
    for (const auto &[key, bound] : m_bound) {
        if (bound.control)
            show(key, bound);
    }
}

void FieldBinder::fill(QComboBox *box, const FieldKey &key) const
{
    const auto choices = m_presenter.choices(key);
    bool same = box->count() == static_cast<int>(choices.size());
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemData(i).toString() == choices[static_cast<std::size_t>(i)].first && box->itemText(i) == choices[static_cast<std::size_t>(i)].second;
    if (!same) {
        box->clear();
        for (const auto &[code, words] : choices)
            box->addItem(words, code);
    }
    box->setCurrentIndex(box->findData(m_presenter.value(key)));
}

void FieldBinder::showValue(const FieldKey &key, QWidget *control) const
{
    const QSignalBlocker quiet(control);
    const QString value = m_presenter.value(key);
    if (auto *edit = qobject_cast<QLineEdit *>(control)) {
        if (edit->text() != value) {
            edit->setText(value);
            if (!edit->hasFocus())
                edit->setCursorPosition(0);
        }
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(control)) {
        if (area->toPlainText() != value)
            area->setPlainText(value);
    } else if (auto *box = qobject_cast<QComboBox *>(control)) {
        fill(box, key);
    } else if (auto *check = qobject_cast<QCheckBox *>(control)) {
        check->setChecked(value == "1"_L1);
    } else if (auto *segments = qobject_cast<SegmentedControl *>(control)) {
        const auto choices = m_presenter.choices(key);
        if (segments->property("choices").toStringList() != wordsOf(choices)) {
            segments->setProperty("choices", wordsOf(choices));
            std::vector<std::pair<QString, QString>> options;
            for (const auto &[code, words] : choices)
                options.emplace_back(words, QString());
            segments->setOptions(options);
        }
        segments->setCurrent(indexOf(choices, value));
    }
}

void FieldBinder::show(const FieldKey &key, const Bound &bound)
{
    const bool there = m_presenter.isShown(key);
    QWidget *whole = bound.frame ? static_cast<QWidget *>(bound.frame) : bound.control;
    whole->setVisible(there);
    for (QWidget *widget : bound.company)
        widget->setVisible(there);
    if (!there)
        return;
    showValue(key, bound.control);
    const QString lock = m_presenter.lock(key);
    if (auto *edit = qobject_cast<QLineEdit *>(bound.control))
        edit->setReadOnly(!lock.isEmpty());
    else if (auto *area = qobject_cast<QPlainTextEdit *>(bound.control))
        area->setReadOnly(!lock.isEmpty());
    else
        bound.control->setEnabled(lock.isEmpty());
    Labels::setToolTip(bound.control, lock);
    const auto problem = m_presenter.problem(key);
    if (bound.frame) {
        bound.frame->setProblem(problem ? problem->text : QString());
    } else if (bound.control->property("bad").toBool() != (problem && problem->blocks)) {
        bound.control->setProperty("bad", problem && problem->blocks);
        bound.control->update();
    }
    bound.control->setAccessibleDescription(problem ? problem->text : lock);
}

void FieldBinder::focus(const FieldKey &key)
{
    const auto found = m_bound.find(key);
    if (found == m_bound.end() || !found->second.control)
        return;
    QWidget *control = found->second.control;
    if (auto *segments = qobject_cast<SegmentedControl *>(control)) {
        for (QAbstractButton *button : segments->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                control = button;
        }
    }
    control->setFocus(Qt::ShortcutFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(control))
        edit->selectAll();
}

FieldKey FieldBinder::focused() const
{
    for (const auto &[key, bound] : m_bound) {
        if (bound.control && (bound.control->hasFocus() || bound.control->isAncestorOf(bound.control->window()->focusWidget())))
            return key;
    }
    return {};
}

/// A field does not keep Ctrl+Z for itself: the editor has steps for all of them together. The wheel scrolls the page and
/// changes no choice by accident.
bool FieldBinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}
