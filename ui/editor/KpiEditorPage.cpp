// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiEditorPage.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "FormSection.h"
#include "KpiForms.h"
#include "Labels.h"
#include "NormCards.h"
#include "PartForm.h"
#include "Route.h"
#include "ScrollPage.h"
#include "TabOrder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int besideFrom = 925;   // the side column stands beside the form from this width
constexpr int sideWidth = 392;
constexpr int sideShare = 34;     // of a hundred parts of the page, where that is less
constexpr qint64 escapeMilliseconds = 1500;
} // namespace

KpiEditorPage::KpiEditorPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(workspace), m_binder(m_presenter, this)
{
    build();
    connectAll();
    retranslate();
}

void KpiEditorPage::build()
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
    auto *emptyPage = new QWidget(this);
    auto *emptyCard = new Card(emptyPage);
    m_empty = new EmptyState(emptyCard);
    emptyCard->body()->addWidget(m_empty);
    (new QVBoxLayout(emptyPage))->addWidget(emptyCard);
    followMargins(emptyPage, { 24, 0, 24, 16 }, 0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(emptyPage);
    stack(m_header, m_stack);
    followTheme(this, [this] { m_columns->setSpacing(Theme::instance().px(16)); });
}

QWidget *KpiEditorPage::buildForm()
{
    auto *card = new Card(m_scroll);
    m_basics = new BasicsForm(m_binder, card);
    m_change = new ChangeForm(m_binder, card);
    m_consequence = new ConsequenceForm(m_presenter, m_binder, card);
    m_details = new DetailsForm(m_binder, card);
    bool first = true;
    for (QWidget *section : std::initializer_list<QWidget *> { m_basics, buildNormSection(card), m_change, m_consequence, m_details }) {
        if (!first) {
            QWidget *line = sectionLine(card);
            card->body()->addWidget(line);
            if (section == m_change)
                m_binder.accompany({ Field::ValidFrom }, line);
        }
        card->body()->addWidget(section);
        first = false;
    }
    m_binder.accompany({ Field::ValidFrom }, m_change);
    card->body()->addStretch(1);
    return card;
}

QWidget *KpiEditorPage::buildNormSection(QWidget *parent)
{
    auto *section = new QWidget(parent);
    auto *column = new QVBoxLayout(section);
    followMargins(section, { 20, 16, 20, 18 }, 10);
    auto *head = new QHBoxLayout;
    m_normTitle = Labels::text({}, section, TextSize::CardHeader, true);
    head->addWidget(m_normTitle);
    head->addStretch(1);
    m_metIf = Labels::text({}, section, TextSize::Caption, false, Labels::Ink::Secondary);
    m_rule = new QComboBox(section);
    m_areMet = Labels::text({}, section, TextSize::Caption, false, Labels::Ink::Secondary);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_metIf, m_rule, m_areMet })
        head->addWidget(widget);
    m_binder.bind({ Field::PartRule }, m_rule);
    m_binder.accompany({ Field::PartRule }, m_metIf);
    m_binder.accompany({ Field::PartRule }, m_areMet);
    column->addLayout(head);
    m_ruleProblem = Labels::problem(section);
    column->addWidget(m_ruleProblem);
    m_partColumn = new QVBoxLayout;
    column->addLayout(m_partColumn);
    followTheme(section, [this] { m_partColumn->setSpacing(Theme::instance().px(10)); });
    m_addPart = Buttons::small({}, u"plus"_s, section);
    column->addWidget(m_addPart, 0, Qt::AlignLeft);
    return section;
}

QWidget *KpiEditorPage::buildSide()
{
    m_side = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_side);
    followMargins(m_side, {}, 14);
    m_sentence = new SentenceCard(m_presenter, m_side);
    m_trial = new TrialCard(m_presenter, m_side);
    m_lookBack = new LookBackCard(m_presenter, m_side);
    for (QWidget *card : std::initializer_list<QWidget *> { m_sentence, m_trial, m_lookBack })
        column->addWidget(card);
    column->addStretch(1);
    return m_side;
}

void KpiEditorPage::connectAll()
{
    connect(&m_presenter, &KpiEditorPresenter::opened, this, &KpiEditorPage::reload);
    connect(&m_presenter, &KpiEditorPresenter::shapeChanged, this, &KpiEditorPage::fitParts);
    connect(&m_presenter, &KpiEditorPresenter::edited, this, &KpiEditorPage::refresh);
    connect(&m_presenter, &KpiEditorPresenter::lookedBack, m_lookBack, &LookBackCard::refresh);
    connect(m_sentence, &SentenceCard::fieldAsked, this, &KpiEditorPage::goTo);
    connect(m_lookBack, &LookBackCard::fieldAsked, this, &KpiEditorPage::goTo);
    connect(m_undo, &QToolButton::clicked, m_presenter.steps(), &QUndoGroup::undo);
    connect(m_redo, &QToolButton::clicked, m_presenter.steps(), &QUndoGroup::redo);
    for (const auto changes : { &QUndoGroup::canUndoChanged, &QUndoGroup::canRedoChanged }) // a step counts only after it was done
        connect(m_presenter.steps(), changes, this, &KpiEditorPage::refreshHead);
    connect(m_cancel, &QPushButton::clicked, this, &KpiEditorPage::leave);
    connect(m_save, &QPushButton::clicked, this, &KpiEditorPage::save);
    connect(m_addPart, &QPushButton::clicked, this, [this] {
        m_presenter.addPart();
        goTo({ Field::PartTitle, m_presenter.partCount() - 1, -1 });
    });
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
}

void KpiEditorPage::enter(const Route &route)
{
    if (!m_workspace.definition() || !m_presenter.open(route.kpi.value_or(KpiId {})))
        reload();
}

void KpiEditorPage::focusStart()
{
    if (m_presenter.isOpen())
        m_binder.focus({ m_presenter.isNew() ? Field::Title : Field::Code });
    else
        setFocus();
}

std::vector<KeyHint> KpiEditorPage::keyHints() const
{
    return { { u"Ctrl S"_s, tr("opslaan") }, { u"Alt ↑↓"_s, tr("onderdeel verplaatsen") }, { u"F8"_s, tr("volgende fout") },
             { u"Esc Esc"_s, tr("wijzigingen weggooien") } };
}

void KpiEditorPage::retranslate()
{
    for (const auto &[button, text] : { std::pair { m_undo, tr("Ongedaan maken") }, std::pair { m_redo, tr("Opnieuw uitvoeren") } }) {
        button->setAccessibleName(text);
        Labels::setToolTip(button, text);
    }
    m_cancel->setText(tr("Annuleren"));
    m_normTitle->setText(tr("Norm"));
    m_metIf->setText(tr("Voldoende als"));
    m_areMet->setText(tr("onderdelen zijn gehaald"));
    m_rule->setAccessibleName(tr("Hoeveel onderdelen moeten zijn gehaald"));
    m_addPart->setText(tr("Onderdeel toevoegen"));
    m_empty->set(u"list"_s, tr("Geen KPI om te bewerken"), tr("Kies een KPI in ‘KPI’s en normen’, of voeg er daar een toe."));
    m_basics->retranslate();
    m_change->retranslate();
    m_consequence->retranslate();
    m_details->retranslate();
    for (PartForm *part : m_parts)
        part->retranslate();
    m_sentence->retranslate();
    m_trial->retranslate();
    m_lookBack->retranslate();
    reload();
}

void KpiEditorPage::reload()
{
    m_stack->setCurrentIndex(m_presenter.isOpen() ? 0 : 1);
    fitParts();
    refresh();
    m_lookBack->refresh();
    m_scroll->ensureVisible(0, 0);
}

/// Forms stand by number: what moves is what they show.
void KpiEditorPage::fitParts()
{
    const auto wanted = static_cast<std::size_t>(m_presenter.partCount());
    while (m_parts.size() < wanted) {
        auto *form = new PartForm(m_presenter, m_binder, static_cast<int>(m_parts.size()), this);
        m_partColumn->addWidget(form);
        form->show(); // now, so that it can take the keyboard
        m_parts.push_back(form);
    }
    while (m_parts.size() > wanted) {
        m_binder.forgetPart(static_cast<int>(m_parts.size()) - 1);
        m_parts.back()->hide();
        m_parts.back()->deleteLater(); // its own button may have brought us here
        m_parts.pop_back();
    }
    tabAsLaidOut(this);
}

void KpiEditorPage::refreshHead()
{
    const auto definition = m_workspace.definition();
    std::vector<std::pair<QString, QString>> crumbs { { tr("KPI’s en normen"), u"kpis"_s } };
    if (definition)
        crumbs.insert(crumbs.begin(), { definition->contract.title, u"dashboard"_s });
    m_header->setCrumbs(crumbs);
    m_header->setTitle(m_presenter.heading());
    const int changes = m_presenter.changeCount();
    m_header->setTags(changes > 0 ? QStringList { tr("%n wijziging(en)", nullptr, changes) } : QStringList());
    const bool writable = m_presenter.isOpen() && !m_presenter.isReadOnly();
    m_undo->setEnabled(writable && m_presenter.steps()->canUndo());
    m_redo->setEnabled(writable && m_presenter.steps()->canRedo());
    m_save->setText(m_presenter.isUnconfirmed() ? tr("Bevestigen en opslaan") : tr("Opslaan"));
    m_save->setEnabled(writable);
    m_cancel->setEnabled(m_presenter.isOpen());
    m_addPart->setEnabled(writable);
}

void KpiEditorPage::refresh()
{
    refreshHead();
    if (!m_presenter.isOpen())
        return;
    m_binder.refresh();
    for (PartForm *part : m_parts)
        part->refresh();
    m_consequence->refresh();
    const auto rule = m_presenter.problem({ Field::PartRule });
    m_ruleProblem->setText(rule ? rule->text : QString());
    m_ruleProblem->setVisible(rule.has_value());
    const auto contract = m_presenter.isShown({ Field::ContractChange }) ? m_presenter.problem({ Field::ContractChange }) : std::nullopt;
    m_change->showProblem(contract ? contract->text : QString());
    m_note->setVisible(m_presenter.isReadOnly() || m_presenter.isUnconfirmed());
    if (m_presenter.isReadOnly())
        m_note->set(NoteBar::Tone::Warning, tr("Dit bestand is alleen te lezen. Je kunt hier kijken en waarden proberen."), u"lock"_s);
    else
        m_note->set(NoteBar::Tone::Information, tr("Deze norm is uit een tekst gelezen en nog niet bevestigd. Klopt hij, sla hem dan op: "
                                                   "vanaf dan wordt ermee geoordeeld."), u"info"_s);
    m_sentence->refresh();
    m_trial->refresh();
}

void KpiEditorPage::goTo(const FieldKey &key)
{
    for (PartForm *part : m_parts)
        part->reveal(key);
    m_binder.focus(key);
    if (QWidget *focus = window()->focusWidget(); focus && m_scroll->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus);
}

void KpiEditorPage::save()
{
    if (m_presenter.save())
        return;
    if (const auto problem = m_presenter.firstProblem())
        goTo(*problem);
}

bool KpiEditorPage::keepInput()
{
    if (!m_presenter.isOpen() || (m_presenter.changeCount() == 0 && !m_presenter.isNew()))
        return true;
    save();
    return !m_presenter.isOpen();
}

void KpiEditorPage::leave()
{
    m_presenter.drop();
}

void KpiEditorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= Theme::instance().px(besideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = qMin(Theme::instance().px(sideWidth), width() * sideShare / 100);
    m_side->setMinimumWidth(beside ? wide : 0);
    m_side->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
}

/// One Esc alone throws nothing away.
void KpiEditorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8) {
        if (const auto next = m_presenter.problemAfter(m_binder.focused()))
            goTo(*next);
        return;
    }
    if (event->key() != Qt::Key_Escape || !m_presenter.isOpen())
        return Page::keyPressEvent(event);
    const bool second = m_escape.isValid() && m_escape.elapsed() < escapeMilliseconds;
    if (m_presenter.changeCount() == 0 || second) {
        m_escape.invalidate();
        leave();
        return;
    }
    m_escape.start();
    m_workspace.notify({ Notice::Tone::Information, tr("Druk nog eens op Esc om je wijzigingen weg te gooien."), false });
}
