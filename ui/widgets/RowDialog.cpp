// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowDialog.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "FormField.h"
#include "Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int parts = 12; // of a line
constexpr int wide = 620;
constexpr int areaLines = 3;
constexpr int listLines = 14; // of a field that has the dialog to itself
constexpr int longestLine = 500;
} // namespace

RowDialog::RowDialog(RowForm form, QWidget *parent) : HouseDialog(parent), m_form(std::move(form)), m_start(m_form.values)
{
    setWindowTitle(m_form.heading);
    setHeading(m_form.heading);
    auto *scroll = new QScrollArea(this);
    QWidget *fields = buildForm();
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false); // the surface of the dialog shows through
    fields->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    m_note = new NoteBar(this);
    m_note->hide();
    body()->addWidget(m_note);
    QPushButton *main = addMain(m_form.button, u"check"_s);
    main->setEnabled(m_form.lock.isEmpty());
    connect(main, &QPushButton::clicked, this, &RowDialog::save);
    refresh();
    if (!m_form.lock.isEmpty())
        say(m_form.lock);
    const Theme &theme = Theme::instance();
    const int room = screen() ? screen()->availableGeometry().height() * 8 / 10 : theme.px(640);
    resize(theme.px(wide), std::min(room, fields->sizeHint().height() + theme.px(150)));
    if (!m_form.fields.empty())
        m_places.at(m_form.fields.front().key).control->setFocus();
}

RowDialog *RowDialog::ask(const RowForm &form, QWidget *parent)
{
    auto *dialog = new RowDialog(form, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QWidget *RowDialog::buildForm()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    followMargins(content, { 0, 0, 4, 0 }, 10);
    if (!m_form.intro.isEmpty()) {
        QLabel *intro = Labels::text(m_form.intro, content, TextSize::Body, false, Labels::Ink::Secondary);
        intro->setWordWrap(true);
        intro->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(intro);
    }
    auto *grid = new QGridLayout;
    followTheme(content, [grid] {
        grid->setHorizontalSpacing(Theme::instance().px(12));
        grid->setVerticalSpacing(Theme::instance().px(10));
    });
    for (int part = 0; part < parts; ++part)
        grid->setColumnStretch(part, 1);
    int row = 0;
    int used = 0;
    for (const RowField &field : m_form.fields) {
        if (used + field.width > parts) {
            ++row;
            used = 0;
        }
        add(grid, field, row, used);
        used += field.width;
    }
    column->addLayout(grid);
    column->addStretch(1);
    return content;
}

void RowDialog::add(QGridLayout *grid, const RowField &field, int row, int column)
{
    Place place;
    place.control = makeControl(field);
    place.control->setObjectName(field.key);
    if (field.kind == RowField::Kind::Check) {
        grid->addWidget(place.control, row, column, 1, field.width);
    } else {
        place.frame = new FormField(field.label, place.control, this);
        grid->addWidget(place.frame, row, column, 1, field.width);
    }
    m_places.emplace(field.key, place);
}

QWidget *RowDialog::makeControl(const RowField &field)
{
    const QString key = field.key;
    const QString value = valueIn(m_form.values, key);
    switch (field.kind) {
    case RowField::Kind::Line: {
        auto *edit = new QLineEdit(value, this);
        edit->setMaxLength(longestLine);
        edit->setPlaceholderText(field.example);
        edit->setReadOnly(!m_form.lock.isEmpty());
        connect(edit, &QLineEdit::textEdited, this, [this, key](const QString &text) { set(key, text); });
        return edit;
    }
    case RowField::Kind::Area: {
        auto *area = new QPlainTextEdit(value, this);
        area->setTabChangesFocus(true);
        area->setPlaceholderText(field.example);
        area->setReadOnly(!m_form.lock.isEmpty());
        const int lines = m_form.fields.size() == 1 ? listLines : areaLines;
        followTheme(area, [area, lines] {
            area->setFont(Theme::instance().font(TextSize::Body));
            area->setMinimumHeight(area->fontMetrics().lineSpacing() * lines + Theme::instance().px(16));
        });
        connect(area, &QPlainTextEdit::textChanged, this, [this, key, area] { set(key, area->toPlainText()); });
        return area;
    }
    case RowField::Kind::Check: {
        auto *box = new QCheckBox(QString(field.label).replace(u'&', u"&&"_s), this);
        box->setChecked(value == "1"_L1);
        box->setEnabled(m_form.lock.isEmpty());
        connect(box, &QCheckBox::toggled, this, [this, key](bool on) { set(key, on ? u"1"_s : u"0"_s); });
        return box;
    }
    case RowField::Kind::Choice:
    case RowField::Kind::OpenChoice: break;
    }
    return makeChoice(field);
}

QWidget *RowDialog::makeChoice(const RowField &field)
{
    const QString key = field.key;
    const QString value = valueIn(m_form.values, key);
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->setEnabled(m_form.lock.isEmpty());
    for (const auto &[code, words] : field.choices)
        box->addItem(words, code);
    if (field.kind == RowField::Kind::OpenChoice) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->setCurrentText(value);
        box->lineEdit()->setMaxLength(longestLine);
        box->lineEdit()->setPlaceholderText(field.example);
        box->lineEdit()->setAccessibleName(field.label);
        connect(box, &QComboBox::editTextChanged, this, [this, key](const QString &text) { set(key, text); });
        return box;
    }
    box->setCurrentIndex(box->findData(value));
    connect(box, &QComboBox::activated, this, [this, key, box](int index) { set(key, box->itemData(index).toString()); });
    return box;
}

QWidget *RowDialog::control(const QString &key) const
{
    const auto found = m_places.find(key);
    return found == m_places.end() ? nullptr : found->second.control;
}

void RowDialog::set(const QString &key, const QString &text)
{
    m_form.values[key] = text;
    m_touched.insert(key);
    m_note->hide();
    m_warned = false;
    refresh();
}

/// What must be mended shows once its field was typed in or saving was tried; a question shows at once.
void RowDialog::refresh()
{
    const RowProblems problems = m_form.problems ? m_form.problems(m_form.values) : RowProblems();
    for (const RowField &field : m_form.fields) {
        const Place &place = m_places.at(field.key);
        QWidget *whole = place.frame ? static_cast<QWidget *>(place.frame) : place.control;
        whole->setVisible(!m_form.isShown || m_form.isShown(field, m_form.values));
        if (!place.frame)
            continue;
        const auto found = problems.find(field.key);
        const bool tells = found != problems.end() && (!found->second.blocks || m_tried || m_touched.contains(field.key));
        place.frame->setProblem(tells ? found->second.text : QString(), tells && found->second.blocks);
    }
}

void RowDialog::say(const QString &text)
{
    m_note->set(NoteBar::Tone::Warning, text, u"warning"_s);
    m_note->show();
}

void RowDialog::save()
{
    m_tried = true;
    refresh();
    const RowProblems problems = m_form.problems ? m_form.problems(m_form.values) : RowProblems();
    for (const RowField &field : m_form.fields) {
        const auto found = problems.find(field.key);
        const bool isShown = !m_form.isShown || m_form.isShown(field, m_form.values);
        if (found == problems.end() || !found->second.blocks || !isShown)
            continue;
        m_places.at(field.key).control->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (const QString refusal = m_form.store(m_form.values); !refusal.isEmpty())
        say(refusal);
    else
        accept();
}

void RowDialog::reject()
{
    if (m_form.values != m_start && !m_warned) {
        m_warned = true;
        say(tr("Wat je hebt ingevuld is nog niet opgeslagen. Kies nog eens Annuleren of Esc om het weg te gooien."));
        return;
    }
    HouseDialog::reject();
}
