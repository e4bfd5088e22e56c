// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DashboardPage.h"

#include "CardGrid.h"
#include "CardTableModel.h"
#include "Controls.h"
#include "Desk.h"
#include "DutyStrip.h"
#include "Labels.h"
#include "QuietButtons.h"
#include "Route.h"
#include "TableStyle.h"
#include "ViewPicker.h"
#include "Words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array countedVerdicts { Verdict::Breach, Verdict::Attention, Verdict::Met, Verdict::Missing };
constexpr std::size_t dutiesShown = 3;

/// The summary in the type and colours of the house: breaches in their colour.
QString dressed(QString html)
{
    const QString colour = Theme::instance().colours(Verdict::Breach).text.name();
    html.replace(u"<b class=\"breach\">"_s, u"<span style=\"font-weight:600;color:%1\">"_s.arg(colour));
    return Labels::semibold(html);
}

} // namespace

DashboardPage::DashboardPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(workspace, this)
{
    build();
    connectAll();
    retranslate();
}

void DashboardPage::connectAll()
{
    connect(&m_presenter, &DashboardPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    connect(m_edit, &QToolButton::clicked, this, [this] { m_workspace.go({ u"contract"_s }); });
    connect(m_report, &QPushButton::clicked, this, [this] { m_workspace.go({ u"meeting"_s }); });
    connect(m_enter, &QPushButton::clicked, this, [this] { m_workspace.go({ u"entry"_s }); });
    connect(m_start[0], &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
    connect(m_start[1], &QPushButton::clicked, this, [this] { m_workspace.desk()->chooseFile(); });
    connect(m_start[2], &QPushButton::clicked, this, [this] { m_workspace.desk()->openSample(); });
    connect(m_start[3], &QPushButton::clicked, this, [this] { m_workspace.desk()->importKpiTable(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { // the sentence carries its colours
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_copy, &QToolButton::clicked, this, &DashboardPage::copySummary);
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        connect(m_counts.at(i), &QToolButton::clicked, this, [this, i] { m_presenter.toggleFilter(countedVerdicts.at(i)); });
    for (CardGrid *grid : { m_attention, m_course, m_strips }) {
        connect(grid, &CardGrid::opened, this, &DashboardPage::openKpi);
        connect(grid, &CardGrid::menuWanted, this, &DashboardPage::showMenu);
        connect(grid, &CardGrid::actionWanted, this,
                [this](KpiId kpi) { m_workspace.go({ u"entry"_s, m_workspace.contract(), kpi }); });
    }
    connect(m_improvements, &QPushButton::clicked, this,
            [this] { m_workspace.go({ .feature = u"work"_s, .contract = m_workspace.contract(), .argument = u"improvements"_s }); });
    connect(m_duties, &DutyStrip::moreWanted, this, [this] { m_workspace.go({ u"agenda"_s }); });
    connect(m_showHidden, &QPushButton::clicked, this, [this] {
        m_presenter.showHidden();
        focusStart();
    });
    connect(m_form, &SegmentedControl::chosen, this, [this](int) { showCards(); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto *proxy = static_cast<const QSortFilterProxyModel *>(m_table->model());
        openKpi(m_tableModel->kpiAt(proxy->mapToSource(index).row()));
    });
}

void DashboardPage::enter(const Route &route)
{
    refresh();
    if (!route.kpi)
        return;
    for (CardGrid *grid : { m_attention, m_course, m_strips }) {
        if (grid->focusCard(*route.kpi))
            m_scroll->ensureWidgetVisible(grid);
    }
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeSummary();
}

void DashboardPage::arrangeSummary()
{
    constexpr int leastSentence = 420;
    const Theme &theme = Theme::instance();
    const bool narrow = width() < m_countRow->sizeHint().width() + theme.px(leastSentence + 2 * 24);
    m_summary->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_countRow->setContentsMargins(narrow ? theme.px(34) : 0, 0, 0, 0); // under the sentence, not under the balloon
}

void DashboardPage::focusStart()
{
    if (m_stack->currentIndex() != 0) {
        (m_start.front()->isVisibleTo(m_empty) ? m_start.front() : m_start.back())->setFocus();
        return;
    }
    for (CardGrid *grid : { m_attention, m_course, m_strips }) {
        if (grid->count() > 0) {
            grid->findChild<KpiCard *>()->setFocus();
            return;
        }
    }
    m_enter->setFocus();
}

std::vector<KeyHint> DashboardPage::keyHints() const
{
    return { { u"Enter"_s, tr("open KPI") }, { u"Alt ←"_s + u" →"_s, tr("periode") } };
}

void DashboardPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const bool hasContract = m_presenter.load();
    const bool anything = hasContract && !m_presenter.standing().definition.kpis.empty();
    m_stack->setCurrentIndex(anything ? 0 : 1);
    showEmpty(hasContract);
    m_header->setSubtitle(hasContract ? m_presenter.subtitle() : QString());
    m_edit->setEnabled(hasContract);
    m_report->setEnabled(anything);
    m_enter->setEnabled(anything);
    if (hasContract)
        m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s }, { m_presenter.standing().definition.contract.title, {} } });
    if (!anything)
        return;
    showSummary();
    showCards();
    m_duties->setDuties(m_presenter.duties(dutiesShown));
}

/// Without a contract there are the ways to begin; without KPI's there is the one to get them.
void DashboardPage::showEmpty(bool hasContract)
{
    if (hasContract)
        m_empty->set(u"list"_s, tr("Nog geen KPI’s"), tr("Kopieer de KPI-tabel van dit contract in Word of Excel en plak haar hier."));
    else
        m_empty->set(u"dashboard"_s, tr("Nog geen contract"), tr("Begin met een sjabloon; normen en termijnen zijn dan al ingevuld."));
    m_start[0]->setVisible(!hasContract);
    for (QPushButton *button : { m_start[1], m_start[2] })
        button->setVisible(m_workspace.desk() && !hasContract);
    m_start[3]->setVisible(m_workspace.desk());
}

void DashboardPage::showSummary()
{
    m_sentence->setText(dressed(m_presenter.summaryAsHtml()));
    const VerdictCounts &counts = m_presenter.standing().counts;
    const std::array numbers { counts.breach, counts.attention, counts.met, counts.noVerdict };
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const Verdict verdict = countedVerdicts.at(i);
        m_counts.at(i)->set(verdict, QString::number(numbers.at(i)) + u' ' + verdictWord(verdict).toLower());
        m_counts.at(i)->setCheckable(true);
        m_counts.at(i)->setChecked(m_presenter.filter() == verdict);
    }
    arrangeSummary();
}

void DashboardPage::showCards()
{
    const auto &course = m_presenter.onCourse();
    const bool asTable = m_form->current() == 1;
    m_attentionHead->setVisible(!m_presenter.attention().empty());
    m_attentionCount->setCount(static_cast<int>(m_presenter.attention().size()));
    m_attention->setCards(m_presenter.attention());
    m_courseHead->setVisible(!course.empty());
    m_courseCount->setCount(static_cast<int>(course.size()));
    m_course->setCards(asTable ? std::vector<CardModel>() : course);
    m_tableModel->setCards(course);
    m_table->setColumnHidden(CardTableModel::Code, !m_tableModel->hasCodes());
    m_tableBox->setVisible(asTable && !course.empty());
    m_table->setFixedHeight(Theme::instance().px(31) * (static_cast<int>(course.size()) + 1) + 4);
    m_strips->setCards(m_presenter.strips());
    QStringList names;
    for (const CardModel &card : m_presenter.hidden())
        names += card.title;
    m_hiddenRow->setVisible(!names.isEmpty());
    m_hidden->setText(tr("Verborgen (telt gewoon mee): %1").arg(names.join(u", "_s)));
    m_order->set(tr("Sorteren:"),
                 m_presenter.order() == DashboardPresenter::Order::Urgency ? tr("urgentie") : tr("volgorde van het contract"));
}

void DashboardPage::openKpi(KpiId kpi)
{
    m_workspace.go({ u"detail"_s, m_workspace.contract(), kpi });
}

void DashboardPage::showMenu(KpiId kpi, const QPoint &where)
{
    QMenu menu(this);
    menu.addAction(tr("Meting invoeren"), this, [this, kpi] { m_workspace.go({ u"entry"_s, m_workspace.contract(), kpi }); });
    menu.addAction(tr("Definitie en norm"), this, [this, kpi] { m_workspace.go({ u"kpis"_s, m_workspace.contract(), kpi }); });
    menu.addAction(tr("Acties"), this,
                   [this, kpi] { m_workspace.go({ .feature = u"detail"_s, .contract = m_workspace.contract(), .kpi = kpi, .argument = u"actions"_s }); });
    menu.addSeparator();
    menu.addAction(tr("Verbergen"), this, [this, kpi] { hideKpi(kpi); });
    menu.exec(where);
}

/// What was put away is named below the cards, with the way back.
void DashboardPage::hideKpi(KpiId kpi)
{
    m_presenter.hide(kpi);
    focusStart();
}

void DashboardPage::copySummary()
{
    auto *mime = new QMimeData;
    mime->setText(m_presenter.summary());
    mime->setHtml(m_presenter.summaryAsHtml());
    QGuiApplication::clipboard()->setMimeData(mime);
    m_workspace.notify({ Notice::Tone::Information, tr("De samenvatting staat op het klembord.") });
}
