// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaPage.h"

#include "AgendaDetail.h"
#include "AgendaWords.h"
#include "Controls.h"
#include "Desk.h"
#include "Labels.h"
#include "MonthView.h"
#include "TabOrder.h"
#include "Words.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array horizons { AgendaHorizon::ThreeMonths, AgendaHorizon::Year, AgendaHorizon::Everything };
constexpr int monthsInMenu = 12;

} // namespace

AgendaPage::AgendaPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    connectFilters();
    connectMonth();
    retranslate();
    tabAsLaidOut(this);
}

void AgendaPage::connectAll()
{
    connect(&m_presenter, &AgendaPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const AgendaItem *item = m_presenter.model()->item(index);
        if (!index.isValid())
            return; // the model is being filled
        m_detail->show(item);
        m_chosen = item ? item->key() : QString();
        if (item)
            m_month->goTo(item->date);
    });
    connect(m_list, &QTreeView::activated, this, &AgendaPage::openChosen);
    connect(m_detail, &AgendaDetail::opened, this, &AgendaPage::openChosen);
    connect(m_copy, &QPushButton::clicked, this, &AgendaPage::copyAll);
    connect(m_export, &QPushButton::clicked, this, &AgendaPage::exportCalendar);
    connect(m_start[0], &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
    connect(m_start[1], &QPushButton::clicked, this, [this] { m_workspace.desk()->chooseFile(); });
    connect(m_start[2], &QPushButton::clicked, this, [this] { m_workspace.desk()->openSample(); });
}

void AgendaPage::connectFilters()
{
    connect(m_horizon, &SegmentedControl::chosen, this, [this](int index) {
        m_presenter.setHorizon(horizons.at(static_cast<std::size_t>(index)));
        showItems();
    });
    connect(m_contract, &QComboBox::activated, this, [this] {
        m_presenter.setContract(ContractId { m_contract->currentData().toLongLong() });
        showItems();
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const auto kind = static_cast<AgendaKind>(m_kind->currentData().toInt());
        m_presenter.setKind(index > 0 ? std::optional(kind) : std::nullopt);
        showItems();
    });
    for (const QPushButton *button : { m_clear, m_unfilter }) {
        connect(button, &QPushButton::clicked, this, [this] {
            m_presenter.clearFilters();
            showItems();
            focusStart();
        });
    }
    connect(m_further, &QPushButton::clicked, this, [this] {
        m_presenter.setHorizon(m_presenter.horizon() == AgendaHorizon::ThreeMonths ? AgendaHorizon::Year : AgendaHorizon::Everything);
        showItems();
        focusStart();
    });
}

void AgendaPage::connectMonth()
{
    connect(m_stepper, &Stepper::stepped, m_month, &MonthView::stepMonth);
    connect(m_stepper->chooser()->menu(), &QMenu::aboutToShow, this, &AgendaPage::fillMonths);
    connect(m_month, &MonthView::marked, this, &AgendaPage::showDay);
    connect(m_month, &MonthView::dayChosen, this, &AgendaPage::chooseDay);
}

void AgendaPage::enter(const Route &route)
{
    Q_UNUSED(route)
    refresh();
}

void AgendaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void AgendaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool AgendaPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_content && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitHeight();
    return Page::eventFilter(watched, event);
}

void AgendaPage::focusStart()
{
    if (m_stack->currentIndex() != 0)
        m_start.front()->setFocus();
    else if (m_presenter.model()->itemCount() > 0)
        m_list->setFocus();
    else
        (m_unfilter->isHidden() ? m_further : m_unfilter)->setFocus();
}

std::vector<KeyHint> AgendaPage::keyHints() const
{
    return { { u"Enter"_s, tr("naar de plek") }, { u"PgUp PgDn"_s, tr("maand, in de kalender") }, { u"Ctrl E"_s, tr("exporteren") } };
}

void AgendaPage::retranslate()
{
    m_header->setTitle(tr("Agenda en termijnen"));
    std::vector<std::pair<QString, QString>> options;
    for (const AgendaHorizon horizon : horizons)
        options.emplace_back(agendaHorizonName(horizon), QString());
    m_horizon->setOptions(options);
    m_horizon->setAccessibleName(tr("Hoe ver vooruit"));
    nameButtons();
    m_contract->setAccessibleName(tr("Filter op contract"));
    m_kind->setAccessibleName(tr("Filter op soort"));
    m_clear->setText(tr("Filters wissen"));
    m_unfilter->setText(tr("Filters wissen"));
    m_further->setText(tr("Verder vooruit kijken"));
    m_listCard->setTitle(tr("Te doen"));
    m_list->setAccessibleName(tr("Agenda: te laat, deze week en later"));
    m_monthCard->setTitle(tr("Kalender"));
    m_month->setAccessibleName(tr("Kalender van de maand"));
    m_stepper->setNames(tr("Vorige maand"), tr("Maand kiezen"), tr("Volgende maand"));
    m_detail->retranslate();
    m_presenter.model()->retranslate();
    m_presenter.month()->retranslate();
    m_empty->set(u"agenda"_s, tr("Nog geen contracten"), tr("De agenda vult zich vanzelf met de termijnen van je contracten. Begin met een sjabloon."));
    m_start[0]->setText(tr("Nieuw uit sjabloon"));
    m_start[1]->setText(tr("Bestand openen…"));
    m_start[2]->setText(tr("Voorbeeld verkennen"));
    for (QPushButton *button : { m_start[1], m_start[2] })
        button->setVisible(m_workspace.desk());
    m_stale = true;
    if (isVisible())
        refresh();
}

/// Where the head has no room for all words, the lesser button shows its icon alone.
void AgendaPage::nameButtons()
{
    constexpr int roomForWords = 900;
    const bool words = width() >= Theme::instance().px(roomForWords);
    m_copy->setText(words ? tr("Kopiëren") : QString());
    m_copy->setAccessibleName(tr("De lijst kopiëren"));
    Labels::setToolTip(m_copy, tr("De lijst kopiëren"));
    m_export->setText(tr("Exporteren (.ics)…"));
    Labels::setToolTip(m_export, tr("Wat de lijst toont, als bestand voor een ander agendaprogramma"));
}

void AgendaPage::refresh()
{
    const bool isOtherDay = m_presenter.span().today != m_workspace.today(); // the program was open through the night
    if (!m_stale && !isOtherDay)
        return;
    m_stale = false;
    const bool anything = m_presenter.load();
    m_month->setToday(m_presenter.span().today);
    m_stack->setCurrentIndex(anything ? 0 : 1);
    showItems();
    if (!m_month->day().isValid())
        m_month->goTo(m_presenter.span().today);
}

void AgendaPage::showItems()
{
    AgendaModel *model = m_presenter.model();
    const int count = model->itemCount();
    const bool hasContract = m_stack->currentIndex() == 0;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_copy, m_export })
        widget->setEnabled(count > 0);
    m_horizon->setEnabled(hasContract);
    m_horizon->setCurrent(static_cast<int>(std::ranges::find(horizons, m_presenter.horizon()) - horizons.begin()));
    m_header->setSubtitle(hasContract ? m_presenter.subtitle() : QString());
    m_count->setCount(count);
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    const bool isFiltered = m_presenter.isFiltered();
    m_nothing->set(m_presenter.isBusy() ? u"clock"_s : u"check"_s, m_presenter.nothing(),
                   m_presenter.isBusy() ? m_presenter.subtitle()
                   : isFiltered ? tr("Met de gekozen filters staat er niets in de agenda.") : tr("Er is geen termijn, meting of onderzoek waar een dag bij hoort."));
    m_further->setVisible(m_presenter.horizon() != AgendaHorizon::Everything);
    m_unfilter->setVisible(isFiltered);
    m_clear->setVisible(isFiltered);
    fillFilters();
    m_list->expandAll();
    for (int group = 0; group < model->rowCount(); ++group)
        m_list->setFirstColumnSpanned(group, {}, true);
    measureColumns();
    fitColumns();
    const QModelIndex kept = model->indexOf(m_chosen);
    if (count > 0)
        choose(kept.isValid() ? kept : model->first());
    else
        m_detail->show(nullptr);
    showDay(m_month->day());
}

void AgendaPage::fillFilters()
{
    const QSignalBlocker noContract(m_contract);
    const QSignalBlocker noKind(m_kind);
    m_contract->clear();
    m_contract->addItem(tr("Alle contracten"), 0);
    for (const Contract &contract : m_presenter.contracts()) {
        m_contract->addItem(contract.title, contract.id.value);
        if (contract.id == m_presenter.contract())
            m_contract->setCurrentIndex(m_contract->count() - 1);
    }
    m_kind->clear();
    m_kind->addItem(tr("Alle soorten"), -1);
    for (const AgendaKind kind : m_presenter.kinds()) {
        m_kind->addItem(agendaKindName(kind), static_cast<int>(kind));
        if (kind == m_presenter.kind())
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
}

void AgendaPage::fillMonths()
{
    QMenu *menu = m_stepper->chooser()->menu();
    menu->clear();
    const QDate today = m_presenter.span().today;
    menu->addAction(tr("Vandaag"), this, [this, today] { m_month->goTo(today); });
    menu->addSeparator();
    for (int i = -1; i < monthsInMenu; ++i) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(i);
        QAction *action = menu->addAction(periodName(Period::month(month.year(), month.month())), this,
                                          [this, month] { m_month->goTo(month); });
        action->setCheckable(true);
        action->setChecked(month == m_presenter.month()->month());
    }
}

void AgendaPage::showDay(const QDate &day)
{
    const QDate month = m_presenter.month()->month();
    m_stepper->setText(periodName(Period::month(month.year(), month.month())));
    m_day->setText(day.isValid() ? m_presenter.month()->summarise(day) : QString());
}

/// The first item of that day, with the keyboard on it; where there is none, the line under the month says so.
void AgendaPage::chooseDay(const QDate &day)
{
    const QModelIndex index = m_presenter.model()->firstOn(day);
    if (!index.isValid())
        return;
    choose(index);
    m_list->setFocus();
}

void AgendaPage::choose(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_detail->show(m_presenter.model()->item(index));
}

void AgendaPage::openChosen()
{
    if (const AgendaItem *item = m_presenter.model()->item(m_list->currentIndex()))
        m_presenter.open(*item);
}

void AgendaPage::exportCalendar()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("Agenda exporteren"), folder + u'/' + m_presenter.suggestedFileName(),
                                                tr("Agenda (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        path += u".ics"_s;
    if (m_workspace.check(m_presenter.exportTo(path)))
        m_workspace.notify({ Notice::Tone::Information, tr("Opgeslagen: %1").arg(path) });
}

bool AgendaPage::exportPage()
{
    if (m_export->isEnabled())
        exportCalendar();
    return true;
}

void AgendaPage::copyAll()
{
    auto *mime = new QMimeData;
    mime->setText(m_presenter.asText());
    mime->setHtml(m_presenter.asHtml());
    QGuiApplication::clipboard()->setMimeData(mime);
    m_workspace.notify({ Notice::Tone::Information, tr("De agenda staat op het klembord.") });
}
