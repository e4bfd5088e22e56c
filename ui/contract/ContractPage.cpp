// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractPage.h"

#include "ContractCards.h"
#include "ContractForms.h"
#include "ContractRegisters.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "PartySection.h"
#include "Route.h"
#include "ScrollPage.h"
#include "TabOrder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int besideFrom = 1000; // the side column stands beside the form from this width, so that names can be read
constexpr int sideWidth = 392;
constexpr int sideShare = 34;   // of a hundred parts of the page, where that is less
constexpr qint64 escapeMilliseconds = 1500;
} // namespace

ContractPage::ContractPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    retranslate();
    tabAsLaidOut(this);
}

/// The table asks its model until it is gone, and the model asks the presenter.
ContractPage::~ContractPage()
{
    delete m_stack;
}

void ContractPage::build()
{
    m_header = new PageHeader(this);
    m_undo = Buttons::iconOnly(u"undo"_s, {}, this);
    m_redo = Buttons::iconOnly(u"redo"_s, {}, this);
    m_cancel = Buttons::plain({}, {}, this);
    m_save = Buttons::primary({}, u"check"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_undo, m_redo, m_cancel, m_save })
        m_header->addAction(widget);
    m_scroll = new ScrollPage(this);
    m_note = new NoteBar(m_scroll);
    m_note->hide();
    m_scroll->content()->addWidget(m_note);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_scroll->content()->addLayout(m_columns);
    m_columns->addWidget(buildForm(), 1);
    m_columns->addWidget(buildSide());
    m_scroll->content()->addStretch(1);
    m_stack = new QStackedWidget(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_scroll, QString());
    followMargins(m_scroll->widget(), { 0, 12, 0, 8 }, 14); // the sides are those of the tabs
    m_registers = new ContractRegisters(m_workspace, m_tabs);
    auto *tabbed = new QWidget(this);
    (new QVBoxLayout(tabbed))->addWidget(m_tabs);
    followMargins(tabbed, { 24, 0, 24, 16 }, 0);
    m_stack->addWidget(tabbed);
    m_stack->addWidget(buildEmpty());
    stack(m_header, m_stack);
    followTheme(this, [this] { m_columns->setSpacing(Theme::instance().px(16)); });
}

QWidget *ContractPage::buildForm()
{
    auto *form = new QWidget(m_scroll);
    m_formColumn = new QVBoxLayout(form);
    followMargins(form, {}, 14);
    auto *facts = new Card(form);
    m_names = new NamesForm(m_presenter, facts);
    m_dates = new DatesForm(m_presenter, facts);
    facts->body()->addWidget(m_names);
    facts->body()->addWidget(sectionLine(facts));
    facts->body()->addWidget(m_dates);
    auto *people = new Card(form);
    m_parties = new PartySection(m_presenter, people);
    people->body()->addWidget(m_parties);
    m_formColumn->addWidget(facts);
    m_formColumn->addWidget(people);
    m_formColumn->addStretch(1);
    return form;
}

QWidget *ContractPage::buildSide()
{
    m_side = new QWidget(m_scroll);
    m_sideColumn = new QVBoxLayout(m_side);
    followMargins(m_side, {}, 14);
    m_effects = new EffectCard(m_presenter, m_side);
    m_calendar = new CalendarCard(m_presenter, m_workspace.today().year(), m_side);
    m_elsewhere = new ElsewhereCard(m_side);
    for (QWidget *card : std::initializer_list<QWidget *> { m_effects, m_calendar, m_elsewhere })
        m_sideColumn->addWidget(card);
    m_sideColumn->addStretch(1);
    return m_side;
}

QWidget *ContractPage::buildEmpty()
{
    auto *page = new QWidget(this);
    auto *card = new Card(page);
    m_empty = new EmptyState(card);
    m_toOverview = m_empty->addButton({}, u"overview"_s);
    card->body()->addWidget(m_empty);
    (new QVBoxLayout(page))->addWidget(card);
    followMargins(page, { 24, 0, 24, 16 }, 0);
    return page;
}

void ContractPage::connectAll()
{
    connect(&m_presenter, &ContractPresenter::opened, this, &ContractPage::reload);
    connect(&m_presenter, &ContractPresenter::edited, this, &ContractPage::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContractPage::showTab);
    connect(m_undo, &QToolButton::clicked, m_presenter.steps(), &QUndoGroup::undo);
    connect(m_redo, &QToolButton::clicked, m_presenter.steps(), &QUndoGroup::redo);
    for (const auto changes : { &QUndoGroup::canUndoChanged, &QUndoGroup::canRedoChanged }) // a step counts only after it was done
        connect(m_presenter.steps(), changes, this, &ContractPage::refreshHead);
    connect(m_cancel, &QPushButton::clicked, &m_presenter, &ContractPresenter::drop);
    connect(m_save, &QPushButton::clicked, this, &ContractPage::save);
    connect(m_toOverview, &QPushButton::clicked, this, [this] { m_workspace.go({ u"overview"_s }); });
    connect(m_elsewhere, &ElsewhereCard::kpisAsked, this, [this] { m_workspace.go({ u"kpis"_s }); });
    connect(m_parties, &PartySection::said, this,
            [this](const QString &text) { m_workspace.notify({ Notice::Tone::Information, text, false }); });
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
}

void ContractPage::enter(const Route &route)
{
    if (!route.argument.isEmpty())
        m_tabs->setCurrentIndex(ContractRegisters::tabOf(route.argument));
    if (!m_presenter.open(m_workspace.contract()))
        reload();
    m_registers->load();
}

bool ContractPage::isDraftShown() const
{
    return m_tabs->currentIndex() == 0;
}

/// The buttons of the draft belong to the draft.
void ContractPage::showTab(int tab)
{
    for (QWidget *button : std::initializer_list<QWidget *> { m_undo, m_redo, m_cancel, m_save })
        button->setVisible(tab == 0);
    Q_EMIT m_workspace.stepsChanged(); // Ctrl+Z is the draft's on the first tab, and the file's on the others
    Q_EMIT hintsChanged();
}

void ContractPage::focusStart()
{
    if (!m_presenter.isOpen())
        m_toOverview->setFocus();
    else if (isDraftShown())
        m_names->focus(ContractField::Title);
    else
        m_registers->focusStart(m_tabs->currentIndex());
}

std::vector<KeyHint> ContractPage::keyHints() const
{
    if (!isDraftShown())
        return m_registers->keyHints(m_tabs->currentIndex());
    return { { u"Ctrl S"_s, tr("opslaan") }, { u"Ctrl V"_s, tr("lijst plakken in de tabel") }, { u"F8"_s, tr("volgende fout") },
             { u"Esc Esc"_s, tr("wijzigingen weggooien") } };
}

void ContractPage::retranslate()
{
    for (const auto &[button, text] : { std::pair { m_undo, tr("Ongedaan maken") }, std::pair { m_redo, tr("Opnieuw uitvoeren") } }) {
        button->setAccessibleName(text);
        Labels::setToolTip(button, text);
    }
    m_cancel->setText(tr("Annuleren"));
    m_save->setText(tr("Opslaan"));
    m_empty->set(u"book"_s, tr("Geen contract om te bewerken"), tr("Kies een contract in het overzicht, of maak er een met ‘Nieuw contract’."));
    m_toOverview->setText(tr("Naar het overzicht"));
    m_tabs->setTabText(0, tr("Contract"));
    m_registers->retranslate();
    m_names->retranslate();
    m_dates->retranslate();
    m_parties->retranslate();
    m_effects->retranslate();
    m_calendar->retranslate();
    m_elsewhere->retranslate();
    reload();
}

void ContractPage::reload()
{
    m_stack->setCurrentIndex(m_presenter.isOpen() ? 0 : 1);
    refresh();
    m_scroll->ensureVisible(0, 0);
}

void ContractPage::refreshHead()
{
    const QString title = m_presenter.storedTitle();
    m_header->setCrumbs(title.isEmpty() ? std::vector<std::pair<QString, QString>>() : std::vector<std::pair<QString, QString>> { { title, u"dashboard"_s } });
    m_header->setTitle(tr("Contract bewerken"));
    const int changes = m_presenter.changeCount();
    m_header->setTags(changes > 0 ? QStringList { tr("%n wijziging(en)", nullptr, changes) } : QStringList());
    const bool writable = m_presenter.isOpen() && !m_presenter.isReadOnly();
    m_undo->setEnabled(writable && m_presenter.steps()->canUndo());
    m_redo->setEnabled(writable && m_presenter.steps()->canRedo());
    m_save->setEnabled(writable);
    m_cancel->setEnabled(m_presenter.isOpen());
}

void ContractPage::refresh()
{
    refreshHead();
    if (!m_presenter.isOpen())
        return;
    m_note->setVisible(m_presenter.isReadOnly());
    m_note->set(NoteBar::Tone::Warning, tr("Dit bestand is alleen te lezen. Je kunt hier kijken en kopiëren."), u"lock"_s);
    m_names->refresh();
    m_dates->refresh();
    m_parties->refresh();
    m_effects->refresh();
    m_calendar->refresh();
}

void ContractPage::goTo(const ContractKey &key)
{
    if (key.field == ContractField::Parties)
        m_parties->focus(key);
    else if (!m_names->focus(key.field) && !m_dates->focus(key.field))
        m_calendar->focus(key.field == ContractField::BridgeDays);
    if (QWidget *focus = window()->focusWidget(); focus && m_scroll->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus);
}

ContractKey ContractPage::focused() const
{
    if (const auto cell = m_parties->focused())
        return *cell;
    for (const ContractSection *section : std::initializer_list<const ContractSection *> { m_names, m_dates }) {
        if (const auto field = section->focused())
            return { *field };
    }
    return { m_calendar->focused() == 1 ? ContractField::BridgeDays : m_calendar->focused() == 0 ? ContractField::GoodFriday : ContractField::Title };
}

void ContractPage::save()
{
    m_parties->finishTyping();
    if (m_presenter.save())
        return;
    m_tabs->setCurrentIndex(0);
    if (const auto problem = m_presenter.firstProblem())
        goTo(*problem);
}

bool ContractPage::keepInput()
{
    m_parties->finishTyping();
    if (!m_presenter.isOpen() || m_presenter.changeCount() == 0)
        return true;
    save();
    return !m_presenter.isOpen();
}

void ContractPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= Theme::instance().px(besideFrom);
    if (beside != (m_sideColumn->indexOf(m_effects) >= 0)) { // what a date does stays in sight of the dates
        if (beside)
            m_sideColumn->insertWidget(0, m_effects);
        else
            m_formColumn->insertWidget(1, m_effects);
        tabAsLaidOut(this);
    }
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = qMin(Theme::instance().px(sideWidth), width() * sideShare / 100);
    m_side->setMinimumWidth(beside ? wide : 0);
    m_side->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
}

/// One Esc alone throws nothing away.
void ContractPage::keyPressEvent(QKeyEvent *event)
{
    if (!isDraftShown())
        return Page::keyPressEvent(event);
    if (event->key() == Qt::Key_F8) {
        if (const auto next = m_presenter.problemAfter(focused()))
            goTo(*next);
        return;
    }
    if (event->key() != Qt::Key_Escape || !m_presenter.isOpen())
        return Page::keyPressEvent(event);
    const bool second = m_escape.isValid() && m_escape.elapsed() < escapeMilliseconds;
    if (m_presenter.changeCount() == 0 || second) {
        m_escape.invalidate();
        m_presenter.drop();
        return;
    }
    m_escape.start();
    m_workspace.notify({ Notice::Tone::Information, tr("Druk nog eens op Esc om je wijzigingen weg te gooien."), false });
}
