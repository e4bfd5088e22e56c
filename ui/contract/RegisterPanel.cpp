// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterPanel.h"

#include "Controls.h"
#include "PastedTable.h"
#include "RowDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QVBoxLayout>

RegisterPanel::RegisterPanel(RegisterPresenter &presenter, RegisterView::Abilities abilities, std::vector<int> wide,
                             std::function<Words()> words, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_words(std::move(words))
{
    auto *card = new Card(this);
    m_view = new RegisterView(presenter.rows(), abilities, card);
    m_view->setWideColumns(std::move(wide));
    card->body()->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(&presenter, &RegisterPresenter::changed, this, &RegisterPanel::refresh);
    connect(m_view, &RegisterView::addAsked, this, [this] { ask(m_presenter.form(-1)); });
    connect(m_view, &RegisterView::editAsked, this, [this](int row) { ask(m_presenter.form(row)); });
    connect(m_view, &RegisterView::removeAsked, this, [this](const std::vector<int> &rows) { m_presenter.remove(rows); });
    connect(m_view, &RegisterView::moveAsked, this, [this](int row, int direction) { m_presenter.move(row, direction); });
    connect(m_view, &RegisterView::pasteAsked, this, &RegisterPanel::paste);
}

void RegisterPanel::addForm(const QString &icon, bool ofRow, std::function<QString()> text, std::function<RowForm(int row)> form)
{
    addTask(icon, ofRow, std::move(text), [this, form = std::move(form)](int row) { ask(form(row)); });
}

void RegisterPanel::addTask(const QString &icon, bool ofRow, std::function<QString()> text, std::function<void(int row)> task)
{
    QPushButton *button = m_view->addButton(icon, ofRow);
    connect(button, &QPushButton::clicked, this, [this, task = std::move(task)] { task(m_view->currentRow()); });
    m_more.push_back({ button, std::move(text) });
}

void RegisterPanel::retranslate()
{
    const Words words = m_words();
    m_view->setName(words.name);
    m_view->setWords(words.add, words.edit, words.remove, words.paste);
    for (const More &more : m_more)
        more.button->setText(more.text());
    m_presenter.load();
}

void RegisterPanel::refresh()
{
    m_view->setHint(m_presenter.hint());
    m_view->setWritable(!m_presenter.isReadOnly());
}

void RegisterPanel::focusStart()
{
    m_view->focusStart();
}

void RegisterPanel::ask(const RowForm &form)
{
    if (!form.fields.empty())
        RowDialog::ask(form, this);
}

void RegisterPanel::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return;
    const QString outcome = m_presenter.paste(readPastedTable(mime->html(), mime->text()));
    if (!outcome.isEmpty())
        m_presenter.tell(outcome);
}
