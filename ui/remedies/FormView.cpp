// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormView.h"

#include "DocumentsField.h"
#include "FollowTheme.h"
#include "FormField.h"
#include "Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 500;
constexpr int textRows = 3;

/// What decides whether the widgets of a row can stay; its hint and words may change under them.
bool isSameShape(const FormRow &a, const FormRow &b)
{
    return a.code == b.code && a.kind == b.kind && a.options == b.options && a.title == b.title;
}

/// Tab comes to the one that is chosen, and from there the arrows go on; to the first where none is.
void tabToChosen(QWidget &group)
{
    const auto buttons = group.findChildren<QAbstractButton *>();
    const auto chosen = std::ranges::find_if(buttons, [](const QAbstractButton *button) { return button->isChecked(); });
    QAbstractButton *stop = chosen != buttons.end() ? *chosen : buttons.value(0);
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    group.setFocusProxy(stop);
}

} // namespace

FormView::FormView(RemedyForm &form, QWidget *parent) : QWidget(parent), m_form(form)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this] { m_layout->setSpacing(Theme::instance().px(10)); });
    connect(&form, &RemedyForm::changed, this, &FormView::refresh);
    refresh();
}

void FormView::refresh()
{
    const std::vector<FormRow> rows = m_form.rows();
    const bool same = rows.size() == m_built.size()
        && std::ranges::equal(rows, m_built, [](const FormRow &row, const Built &built) { return isSameShape(row, built.row); });
    if (!same)
        rebuild(rows);
    for (std::size_t i = 0; i < m_built.size(); ++i) {
        m_built[i].row = rows[i];
        showValue(m_built[i]);
    }
}

/// Rows that stay keep their widgets, so that the keyboard does not jump away while one is typed in.
void FormView::rebuild(const std::vector<FormRow> &rows)
{
    std::vector<Built> old;
    std::swap(old, m_built);
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    for (const FormRow &row : rows) {
        const auto kept = std::ranges::find_if(old, [&row](const Built &built) { return isSameShape(row, built.row); });
        if (kept != old.end()) {
            m_built.push_back(*kept);
            old.erase(kept);
        } else {
            m_built.push_back(build(row));
        }
        m_layout->addWidget(m_built.back().whole);
        m_built.back().whole->show();
        if (QWidget *control = m_built.back().control) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
    m_layout->addStretch(1);
    for (const Built &built : old) {
        built.whole->hide();
        built.whole->deleteLater();
    }
}

FormView::Built FormView::build(const FormRow &row)
{
    if (row.kind == FormKind::Note) {
        QLabel *note = Labels::text(row.title, this, TextSize::Body, false, Labels::Ink::Secondary);
        note->setWordWrap(true);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return { row, note, nullptr, nullptr };
    }
    QWidget *control = controlFor(row);
    control->setObjectName(row.code);
    auto *frame = new FormField(row.title, control, this);
    return { row, frame, control, frame };
}

QWidget *FormView::controlFor(const FormRow &row)
{
    switch (row.kind) {
    case FormKind::Text: return textFor(row);
    case FormKind::Choice: return choiceFor(row);
    case FormKind::Radio:
    case FormKind::Checks: return optionsFor(row);
    case FormKind::Documents: return new DocumentsField(m_form, this);
    default: return lineFor(row);
    }
}

QWidget *FormView::lineFor(const FormRow &row)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(mostLetters);
    if (!row.options.empty()) {
        QStringList words;
        for (const FormOption &option : row.options)
            words += option.title;
        auto *completer = new QCompleter(words, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                [this, code = row.code](const QString &text) { m_form.set(code, text); });
    }
    connect(edit, &QLineEdit::textEdited, this, [this, code = row.code](const QString &text) { m_form.set(code, text); });
    return edit;
}

QWidget *FormView::textFor(const FormRow &row)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    followTheme(edit, [edit] { edit->setFixedHeight(textRows * QFontMetrics(edit->font()).lineSpacing() + Theme::instance().px(16)); });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, code = row.code] { m_form.set(code, edit->toPlainText()); });
    return edit;
}

QWidget *FormView::choiceFor(const FormRow &row)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const FormOption &option : row.options)
        box->addItem(option.title, option.code);
    connect(box, &QComboBox::activated, this, [this, box, code = row.code](int index) { m_form.set(code, box->itemData(index).toString()); });
    return box;
}

QWidget *FormView::optionsFor(const FormRow &row)
{
    auto *group = new QWidget(this);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const FormOption &option : row.options) {
        const QString shown = QString(option.title).replace(u'&', u"&&"_s);
        QAbstractButton *button = nullptr;
        if (row.kind == FormKind::Radio)
            button = new QRadioButton(shown, group);
        else
            button = new QCheckBox(shown, group);
        button->setProperty("code", option.code);
        layout->addWidget(button);
        if (!group->focusProxy())
            group->setFocusProxy(button);
        connect(button, &QAbstractButton::clicked, this, [this, group, code = row.code] {
            QStringList chosen;
            for (const QAbstractButton *one : group->findChildren<QAbstractButton *>()) {
                if (one->isChecked())
                    chosen += one->property("code").toString();
            }
            m_form.set(code, chosen.join(u','));
        });
    }
    return group;
}

void FormView::showValue(const Built &built) const
{
    if (!built.control)
        return;
    const QString value = m_form.value(built.row.code);
    const QSignalBlocker quiet(built.control);
    if (auto *edit = qobject_cast<QLineEdit *>(built.control)) {
        if (edit->text() != value)
            edit->setText(value);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(built.control)) {
        if (area->toPlainText() != value)
            area->setPlainText(value);
    } else if (auto *documents = qobject_cast<DocumentsField *>(built.control)) {
        documents->refresh();
    } else if (auto *box = qobject_cast<QComboBox *>(built.control)) {
        box->setCurrentIndex(box->findData(value));
    } else {
        const QStringList chosen = value.split(u',', Qt::SkipEmptyParts);
        for (QAbstractButton *button : built.control->findChildren<QAbstractButton *>())
            button->setChecked(chosen.contains(button->property("code").toString()));
        if (built.row.kind == FormKind::Radio)
            tabToChosen(*built.control);
    }
    const QString problem = m_form.problem(built.row.code);
    built.frame->setProblem(problem.isEmpty() ? built.row.hint : problem, !problem.isEmpty());
}

void FormView::focusFirst()
{
    const auto isBad = [this](const Built &built) { return built.control && !m_form.problem(built.row.code).isEmpty(); };
    auto found = std::ranges::find_if(m_built, isBad);
    if (found == m_built.end())
        found = std::ranges::find_if(m_built, [](const Built &built) { return built.control != nullptr; });
    if (found == m_built.end())
        return;
    QWidget *target = found->control->focusProxy() ? found->control->focusProxy() : found->control;
    target->setFocus(Qt::TabFocusReason);
}
