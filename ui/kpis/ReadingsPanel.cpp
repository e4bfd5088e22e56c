// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadingsPanel.h"

#include "KpisPresenter.h"
#include "Labels.h"
#include "ReadingDialog.h"
#include "ReportWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

ReadingsPanel::ReadingsPanel(Workspace &workspace, KpisPresenter &presenter, QWidget *parent)
    : Card(parent), m_workspace(workspace), m_presenter(presenter)
{
    const Theme &theme = Theme::instance();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(14));
    m_intro = Labels::text({}, page, TextSize::Body, false, Labels::Ink::Secondary);
    m_intro->setWordWrap(true);
    m_rows = new QWidget(page);
    layout->addWidget(m_intro);
    layout->addWidget(m_rows);
    layout->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_empty = new EmptyState(this);
    body()->setContentsMargins(2, 2, 2, 2);
    body()->addWidget(m_scroll);
    body()->addWidget(m_empty);
}

void ReadingsPanel::setTexts(const QString &intro, const QString &emptyTitle, const QString &emptyText)
{
    m_intro->setText(intro);
    m_empty->set(QStringLiteral("eye"), emptyTitle, emptyText);
}

void ReadingsPanel::refresh()
{
    const std::vector<ReadingChoice> readings = m_presenter.readings();
    m_scroll->setVisible(!readings.empty());
    m_empty->setVisible(readings.empty());
    auto *rows = new QWidget(m_rows->parentWidget());
    auto *grid = new QGridLayout(rows);
    const Theme &theme = Theme::instance();
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(24));
    grid->setVerticalSpacing(theme.px(10));
    grid->setColumnStretch(2, 1);
    for (const ReadingChoice &choice : readings)
        addReading(grid, choice);
    delete m_rows->parentWidget()->layout()->replaceWidget(m_rows, rows);
    m_rows->deleteLater(); // a choice in it may have brought us here
    m_rows->hide();
    m_rows = rows;
}

void ReadingsPanel::addReading(QGridLayout *grid, const ReadingChoice &choice)
{
    QWidget *rows = grid->parentWidget();
    const int row = grid->rowCount();
    QLabel *name = Labels::text(choice.name, rows, TextSize::Body, true);
    name->setMinimumWidth(Theme::instance().px(250));
    name->setWordWrap(true);
    QWidget *editor = editorOf(choice, rows);
    editor->setAccessibleName(choice.name);
    name->setBuddy(editor);
    grid->addWidget(name, row, 0);
    grid->addWidget(editor, row, 1);
    grid->addWidget(Labels::text(choice.requirement, rows, TextSize::Caption, false, Labels::Ink::Hint), row, 2);
    if (choice.history.isEmpty())
        return;
    QLabel *history = Labels::text(choice.history.join(u'\n'), rows, TextSize::Caption, false, Labels::Ink::Secondary);
    history->setWordWrap(true);
    history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(history, row + 1, 1, 1, 2);
}

QWidget *ReadingsPanel::editorOf(const ReadingChoice &choice, QWidget *parent)
{
    const Theme &theme = Theme::instance();
    const QString key = choice.key;
    if (choice.values.empty()) {
        auto *edit = new QLineEdit(choice.current, parent);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, key, current = choice.current] {
            if (edit->text() != current)
                choose(key, edit->text());
        });
        edit->setMaximumWidth(theme.px(choice.current.size() > 8 ? 320 : 120));
        return edit;
    }
    auto *box = new QComboBox(parent);
    for (const auto &[value, words] : choice.values)
        box->addItem(words, value);
    box->setCurrentIndex(box->findData(choice.current));
    connect(box, &QComboBox::activated, this, [this, box, key](int index) { choose(key, box->itemData(index).toString()); });
    box->setMinimumWidth(theme.px(320));
    return box;
}

/// Before anything is measured a choice is simply made; afterwards it says from when, by whom and why.
void ReadingsPanel::choose(const QString &key, const QString &value)
{
    if (!m_presenter.isMeasured()) {
        if (!m_workspace.check(m_presenter.chooseReading(key, value)))
            refresh();
        return;
    }
    ReadingDialog dialog(readingName(key), readingValue(key, value), m_presenter.today(),
                         [&](const SettingChange &change) { return m_presenter.chooseReading(key, value, change); }, this);
    if (dialog.exec() != QDialog::Accepted)
        refresh();
}
