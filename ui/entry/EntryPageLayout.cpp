// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPage.h"

#include "CellQuestion.h"
#include "Controls.h"
#include "EntryBar.h"
#include "EntryFilterBar.h"
#include "EntryForm.h"
#include "EntryGrid.h"
#include "EntryLegend.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together; what it does is in EntryPage.cpp.

void EntryPage::build()
{
    buildHeader();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    m_empty = new EmptyState(this);
    QPushButton *start = m_empty->addButton(tr("Nieuw uit sjabloon"), u"plus"_s);
    connect(start, &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
    m_stack->addWidget(m_empty);
    m_form = new EntryForm(m_formPresenter, *m_presenter.model(), this);
    m_stack->addWidget(m_form);
    stack(m_header, m_stack);
}

void EntryPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_mode = new SegmentedControl(this);
    m_paste = Buttons::plain({}, u"clipboard"_s, this);
    m_import = Buttons::plain({}, u"import"_s, this);
    m_paste->setProperty("keys", u"Ctrl V"_s);
    m_filterButton = Buttons::iconOnly(u"filter"_s, {}, this);
    m_year = new Stepper(this);
    m_year->chooser()->setMenu(new QMenu(this));
    m_undo = Buttons::iconOnly(u"undo"_s, {}, this);
    m_redo = Buttons::iconOnly(u"redo"_s, {}, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_mode, m_paste, m_import, m_filterButton, m_year, m_undo, m_redo })
        m_header->addAction(widget);
}

QWidget *EntryPage::buildContent()
{
    const Theme &theme = Theme::instance();
    auto *content = new QWidget(this);
    m_bar = new EntryBar(content);
    m_filter = new EntryFilterBar(content);
    m_filter->hide();
    auto *card = new Card(content);
    m_grid = new EntryGrid(card);
    m_grid->setEntryModel(m_presenter.model());
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_grid);
    m_question = new CellQuestion(m_grid);
    m_summary = new NoteBar(content);
    m_summary->hide();
    m_legend = new EntryLegend(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(14));
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_bar);
    layout->addWidget(m_filter);
    m_card = card;
    layout->addWidget(card, 1);
    layout->addStretch(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_legend);
    return content;
}
