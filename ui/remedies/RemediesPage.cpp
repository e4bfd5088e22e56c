// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemediesPage.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "ProcedureDialog.h"
#include "RemedyPanel.h"
#include "RemedyWords.h"
#include "TabOrder.h"
#include "TableStyle.h"
#include "TimelineLegend.h"
#include "TimelineView.h"
#include "Workspace.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QRadioButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Section = RemediesPresenter::Section;

constexpr std::array sections { Section::Timeline, Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions, Section::Audits };
constexpr std::array tables { Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions, Section::Audits };
constexpr std::array scales { TimelineScale::Week, TimelineScale::Month, TimelineScale::Year };
constexpr std::array registers { ActionRegister::Rca, ActionRegister::Capa, ActionRegister::Improvement, ActionRegister::None };

/// The row has no focus of its own: Tab would not come back to it.
void focusChosen(const SegmentedControl &row)
{
    for (QRadioButton *segment : row.findChildren<QRadioButton *>()) {
        if (segment->isChecked())
            segment->setFocus();
    }
}

} // namespace

RemediesPage::RemediesPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    retranslate();
    tabAsLaidOut(this);
}

void RemediesPage::connectAll()
{
    connect(&m_presenter, &RemediesPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_sections, &SegmentedControl::chosen, this, [this](int index) { showSection(sections.at(static_cast<std::size_t>(index))); });
    connect(m_panel, &RemedyPanel::chosen, this, &RemediesPage::press, Qt::QueuedConnection); // the button may go with the panel
    connect(m_new, &QPushButton::clicked, this, [this] { press(newId()); });
    connect(m_begin, &QPushButton::clicked, this, [this] { press(u"new.deviation"_s); });
    connect(m_procedures, &QPushButton::clicked, this, [this] {
        auto *dialog = new ProcedureDialog(m_workspace, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_register, &QComboBox::activated, this, [this](int index) {
        m_presenter.setRegister(index == 0 ? std::nullopt : std::optional(registers.at(static_cast<std::size_t>(index) - 1)));
        showRows();
    });
    for (const Section section : tables)
        connectTable(section);
    connectTimeline();
    auto *insert = new QShortcut(Qt::Key_Insert, this);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, this, [this] {
        if (m_new->isEnabled() && m_stack->currentIndex() == 0)
            press(newId());
    });
}

void RemediesPage::connectTimeline()
{
    connect(m_scale, &SegmentedControl::chosen, this, [this](int index) {
        m_presenter.setScale(scales.at(static_cast<std::size_t>(index)));
        showTimeline();
    });
    connect(m_range, &Stepper::stepped, this, [this](int direction) {
        m_presenter.stepRange(direction);
        showTimeline();
    });
    connect(m_range->chooser()->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu *menu = m_range->chooser()->menu();
        menu->clear();
        menu->addAction(tr("Vandaag"), this, [this] {
            m_presenter.stepRange(0);
            showTimeline();
            m_timeline->showToday();
        });
        menu->addSeparator();
        m_timeline->fillMenu(*menu);
    });
    connect(m_timeline, &TimelineView::currentChanged, this, [this](const QString &id) {
        Section section = m_section;
        if (id.startsWith(u"case:") && m_presenter.openItem(id, section))
            showPanel();
    });
    connect(m_timeline, &TimelineView::activated, this, [this](const QString &id) {
        Section section = m_section;
        if (m_presenter.openItem(id, section))
            showSection(section);
    });
    connect(m_timeline, &TimelineView::endDragged, this, [this](const QString &id, const QDate &day) {
        if (auto form = m_presenter.dragForm(id, day))
            openForm(std::move(form));
        showTimeline(); // the bar goes back where its term ends
    }, Qt::QueuedConnection);
}

void RemediesPage::connectTable(Section section)
{
    QTableView *view = table(section);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, section](const QModelIndex &index) {
        if (m_isFilling || !index.isValid())
            return;
        m_presenter.choose(section, m_presenter.model(section)->idAt(index.row()));
        showPanel();
    });
    connect(view, &QTableView::activated, this, [this, section] {
        if (section == Section::Deviations)
            press(u"dev.edit"_s);
        else if (section == Section::Actions)
            press(u"act.edit"_s);
        else if (section == Section::Audits)
            press(u"aud.edit"_s);
        else
            m_panel->focusMain(); // what can be done with it
    });
}

void RemediesPage::enter(const Route &route)
{
    const bool leads = route.round || route.kpi || !route.argument.isEmpty();
    if (leads)
        m_section = m_presenter.open(route);
    m_stale = true;
    refresh();
    if (leads)
        QMetaObject::invokeMethod(this, [this, route] { // after the page is there
            if (auto form = m_presenter.formFor(route))
                openForm(std::move(form));
        }, Qt::QueuedConnection);
}

void RemediesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void RemediesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    for (const Section section : tables)
        fitColumns(section);
}

/// Space on an action is done, as on a checklist.
bool RemediesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table(Section::Actions) && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_presenter.toggleDone(m_presenter.chosen(Section::Actions));
        return true;
    }
    if (event->type() == QEvent::Resize) {
        for (const Section section : tables) {
            if (watched == table(section))
                QMetaObject::invokeMethod(this, [this, section] { fitColumns(section); }, Qt::QueuedConnection);
        }
    }
    return Page::eventFilter(watched, event);
}

void RemediesPage::focusStart()
{
    if (m_stack->currentIndex() != 0)
        m_begin->setFocus();
    else if (m_section == Section::Timeline)
        m_timeline->setFocus();
    else if (m_presenter.model(m_section)->rowCount() > 0)
        table(m_section)->setFocus();
    else
        focusChosen(*m_sections);
}

void RemediesPage::retranslate()
{
    m_header->setTitle(tr("Sancties en escalatie"));
    m_procedures->setText(tr("Procedures…"));
    Labels::setToolTip(m_procedures, tr("De stappen, termijnen en voorwaarden waarlangs zaken lopen"));
    m_sections->setAccessibleName(tr("Onderdeel"));
    m_scale->setAccessibleName(tr("Schaal van de tijdlijn"));
    m_scale->setOptions({ { tr("Week"), QString() }, { tr("Maand"), QString() }, { tr("Jaar"), QString() } });
    m_range->setNames(tr("Eerder"), tr("Periode kiezen, of de tijdlijn kopiëren en afdrukken"), tr("Later"));
    m_register->setAccessibleName(tr("Filter op register"));
    m_empty->set(u"flag"_s, tr("Niets om op te volgen"),
                 tr("Zodra een norm niet wordt gehaald, staat die hier vanzelf. Iets dat dreigt, een eis of een uitkomst van een audit leg je zelf vast."));
    m_begin->setText(tr("Afwijking vastleggen…"));
    nameTables();
    m_stale = true;
    if (isVisible())
        refresh();
}

void RemediesPage::nameTables()
{
    table(Section::Deviations)->setAccessibleName(tr("Register van afwijkingen"));
    table(Section::Cases)->setAccessibleName(tr("Zaken"));
    table(Section::Sanctions)->setAccessibleName(tr("Sancties"));
    table(Section::Actions)->setAccessibleName(tr("Acties"));
    table(Section::Audits)->setAccessibleName(tr("Register van audits"));
    m_nothing.at(static_cast<std::size_t>(Section::Deviations))
        ->set(u"check"_s, tr("Geen afwijkingen"), tr("Elke norm die is gemist staat hier vanzelf; andere afwijkingen leg je zelf vast."));
    m_nothing.at(static_cast<std::size_t>(Section::Cases))
        ->set(u"flag"_s, tr("Nog geen zaken"), tr("Een escalatie, verbeterplan, plan van aanpak of step-in open je vanuit een afwijking, of hierboven."));
    m_nothing.at(static_cast<std::size_t>(Section::Sanctions))
        ->set(u"gavel"_s, tr("Nog geen sancties"), tr("Stel er een voor vanuit een gemiste norm of een onderzoek. Een mens besluit."));
    m_nothing.at(static_cast<std::size_t>(Section::Actions))
        ->set(u"list"_s, tr("Geen acties"), tr("Afspraken uit een overleg, een plan of een gemiste norm komen in één lijst."));
    m_nothing.at(static_cast<std::size_t>(Section::Audits))
        ->set(u"search"_s, tr("Nog geen audits"), tr("Leg vast wat een audit heeft gevonden, en welk verbeterplan of welke CAPA erop volgde."));
}

void RemediesPage::nameSections()
{
    std::vector<std::pair<QString, QString>> options;
    for (const Section section : sections)
        options.emplace_back(m_presenter.sectionName(section), QString());
    if (options != m_sectionNames) { // new buttons would lose the keyboard
        m_sectionNames = options;
        m_sections->setOptions(options);
    }
    m_sections->setCurrent(static_cast<int>(m_section));
    switch (m_section) {
    case Section::Deviations: m_new->setText(tr("Afwijking…")); break;
    case Section::Sanctions: m_new->setText(tr("Voorstel…")); break;
    case Section::Actions: m_new->setText(tr("Actie…")); break;
    case Section::Audits: m_new->setText(tr("Audit…")); break;
    default: m_new->setText(tr("Zaak openen…"));
    }
}

void RemediesPage::refresh()
{
    if (!m_stale && m_presenter.data().today == m_workspace.today())
        return;
    m_stale = false;
    m_isFilling = true;
    const bool anything = m_presenter.load();
    m_isFilling = false;
    const bool writable = anything && !m_presenter.data().isReadOnly;
    m_header->setSubtitle(m_presenter.subtitle());
    m_new->setEnabled(writable);
    m_new->setToolTip(anything && !writable ? Labels::literal(tr("Dit bestand is alleen om te lezen geopend.")) : QString());
    m_begin->setEnabled(writable);
    m_procedures->setEnabled(anything);
    m_stack->setCurrentIndex(anything && !m_presenter.isEmpty() ? 0 : 1);
    m_new->setVisible(m_stack->currentIndex() == 0);
    showPublication();
    showRows();
    Q_EMIT hintsChanged();
}

void RemediesPage::showSection(Section section)
{
    m_section = section;
    showRows();
    Q_EMIT hintsChanged();
}

void RemediesPage::showRows()
{
    m_left->setCurrentIndex(static_cast<int>(m_section));
    m_register->setVisible(m_section == Section::Actions);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_scale, m_range })
        widget->setVisible(m_section == Section::Timeline && m_stack->currentIndex() == 0);
    nameSections();
    fillFilter();
    m_isFilling = true;
    for (const Section section : tables) {
        const RemedyModel *model = m_presenter.model(section);
        const bool some = model->rowCount() > 0;
        table(section)->setVisible(some);
        m_nothing.at(static_cast<std::size_t>(section))->setVisible(!some);
        if (const int row = model->rowOf(m_presenter.chosen(section)); row >= 0)
            table(section)->setCurrentIndex(model->index(row, 0));
        fitColumns(section);
    }
    m_isFilling = false;
    showNotices();
    showTimeline();
    showPanel();
}

void RemediesPage::showTimeline()
{
    if (m_section != Section::Timeline || !m_presenter.data().contract)
        return;
    const TimelineSpec spec = m_presenter.timeline();
    m_scale->setCurrent(static_cast<int>(std::ranges::find(scales, m_presenter.range().scale) - scales.begin()));
    m_range->setText(m_presenter.range().name());
    m_timeline->setAccessibleName(spec.title);
    m_timeline->setSpec(spec);
    m_legend->setSpec(spec);
}

void RemediesPage::fillFilter()
{
    const QSignalBlocker quiet(m_register);
    m_register->clear();
    m_register->addItem(tr("Alle acties"));
    for (const ActionRegister reg : registers)
        m_register->addItem(reg == ActionRegister::None ? tr("Zonder register") : actionRegisterName(reg));
    const auto chosen = m_presenter.chosenRegister();
    m_register->setCurrentIndex(chosen ? 1 + static_cast<int>(std::ranges::find(registers, *chosen) - registers.begin()) : 0);
}

void RemediesPage::showPanel()
{
    m_panel->show(m_presenter.panel(m_section));
    arrange();
}

void RemediesPage::showNotices()
{
    const std::vector<RemediesPresenter::Notice> notices = m_presenter.notices();
    if (notices == m_shownNotices)
        return;
    m_shownNotices = notices;
    qDeleteAll(m_notices->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const RemediesPresenter::Notice &notice : notices) {
        auto *bar = new NoteBar(m_notices);
        bar->set(notice.isDecision ? NoteBar::Tone::Problem : NoteBar::Tone::Information, notice.title + u"\n"_s + notice.text,
                 notice.isDecision ? u"gavel"_s : u"agenda"_s);
        connect(bar->addButton(notice.button, {}), &QPushButton::clicked, this, [this, id = notice.id] { press(id); }, Qt::QueuedConnection);
    }
    placeNotices();
}

void RemediesPage::showPublication()
{
    m_publication->setVisible(m_presenter.isUnpublished());
    if (!m_presenter.isUnpublished())
        return;
    m_publication->clearButtons();
    m_publication->set(NoteBar::Tone::Warning, m_presenter.publicationText());
    if (!m_workspace.portfolio()->path().isEmpty())
        connect(m_publication->addButton(tr("Opnieuw proberen"), u"save"_s), &QPushButton::clicked, this, [this] { m_presenter.publishAgain(); },
                Qt::QueuedConnection);
}
