// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoundField.h"

#include "Controls.h"
#include "FormField.h"
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

BoundField::BoundField(FieldDoor door, QObject *parent) : QObject(parent), m_door(std::move(door))
{
}

void BoundField::take(QWidget *control)
{
    m_control = control;
    control->installEventFilter(this);
}

void BoundField::bind(QLineEdit *edit)
{
    edit->setMaxLength(500);
    connect(edit, &QLineEdit::textEdited, this, [this](const QString &text) { m_door.set(text); });
    take(edit);
}

void BoundField::bind(QPlainTextEdit *edit)
{
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false); // the page's own steps
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] { m_door.set(edit->toPlainText()); });
    take(edit);
}

void BoundField::bind(QComboBox *box)
{
    connect(box, &QComboBox::activated, this, [this, box](int index) { m_door.set(box->itemData(index).toString()); });
    take(box);
}

void BoundField::bind(SegmentedControl *segments)
{
    connect(segments, &SegmentedControl::chosen, this, [this](int index) {
        const auto choices = m_door.choices();
        if (index >= 0 && index < static_cast<int>(choices.size()))
            m_door.set(choices[static_cast<std::size_t>(index)].first);
    });
    take(segments);
}

void BoundField::bind(QCheckBox *box)
{
    connect(box, &QCheckBox::clicked, this, [this](bool on) { m_door.set(on ? u"1"_s : u"0"_s); });
    take(box);
}

void BoundField::fill(QComboBox *box, const QString &value)
{
    const auto choices = m_door.choices();
    bool same = box->count() == static_cast<int>(choices.size());
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemData(i).toString() == choices[static_cast<std::size_t>(i)].first && box->itemText(i) == choices[static_cast<std::size_t>(i)].second;
    if (!same) {
        box->clear();
        for (const auto &[code, words] : choices)
            box->addItem(words, code);
    }
    box->setCurrentIndex(box->findData(value));
}

void BoundField::fill(SegmentedControl *segments, const QString &value)
{
    const auto choices = m_door.choices();
    if (segments->property("choices").toStringList() != wordsOf(choices)) {
        segments->setProperty("choices", wordsOf(choices));
        std::vector<std::pair<QString, QString>> options;
        for (const auto &[code, words] : choices)
            options.emplace_back(words, QString());
        segments->setOptions(options);
    }
    segments->setCurrent(indexOf(choices, value));
}

void BoundField::showValue()
{
    const QSignalBlocker quiet(m_control);
    const QString value = m_door.value();
    if (auto *edit = qobject_cast<QLineEdit *>(m_control)) {
        if (edit->text() != value) {
            edit->setText(value);
            if (!edit->hasFocus())
                edit->setCursorPosition(0);
        }
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(m_control)) {
        if (area->toPlainText() != value)
            area->setPlainText(value);
    } else if (auto *box = qobject_cast<QComboBox *>(m_control)) {
        fill(box, value);
    } else if (auto *check = qobject_cast<QCheckBox *>(m_control)) {
        check->setChecked(value == "1"_L1);
    } else if (auto *segments = qobject_cast<SegmentedControl *>(m_control)) {
        fill(segments, value);
    }
}

void BoundField::showLock(const QString &lock)
{
    if (auto *edit = qobject_cast<QLineEdit *>(m_control))
        edit->setReadOnly(!lock.isEmpty());
    else if (auto *area = qobject_cast<QPlainTextEdit *>(m_control))
        area->setReadOnly(!lock.isEmpty());
    else
        m_control->setEnabled(lock.isEmpty());
    Labels::setToolTip(m_control, lock);
}

void BoundField::showProblem(const std::optional<FieldProblem> &problem)
{
    const bool blocks = problem && problem->blocks;
    if (m_frame) {
        m_frame->setProblem(problem ? problem->text : QString(), !problem || blocks);
    } else if (m_control->property("bad").toBool() != blocks) {
        m_control->setProperty("bad", blocks);
        m_control->update();
    }
}

void BoundField::refresh()
{
    if (!m_control)
        return;
    const bool there = m_door.isShown();
    QWidget *whole = m_frame ? static_cast<QWidget *>(m_frame) : m_control;
    whole->setVisible(there);
    for (QWidget *widget : m_company)
        widget->setVisible(there);
    if (!there)
        return;
    showValue();
    const QString lock = m_door.lock();
    showLock(lock);
    const auto problem = m_door.problem();
    showProblem(problem);
    m_control->setAccessibleDescription(problem ? problem->text : lock);
}

void BoundField::focus()
{
    if (!m_control)
        return;
    QWidget *target = m_control;
    if (auto *segments = qobject_cast<SegmentedControl *>(m_control)) {
        for (QAbstractButton *button : segments->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                target = button;
        }
    }
    target->setFocus(Qt::ShortcutFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(target))
        edit->selectAll();
}

bool BoundField::hasFocus() const
{
    return m_control && (m_control->hasFocus() || m_control->isAncestorOf(m_control->window()->focusWidget()));
}

/// A field does not keep Ctrl+Z for itself: the page has steps for all of them together. The wheel scrolls the page and
/// changes no choice by accident.
bool BoundField::eventFilter(QObject *watched, QEvent *event)
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
