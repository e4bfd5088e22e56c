// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewPage.h"

#include "ChartView.h"
#include "Controls.h"
#include "Desk.h"
#include "FitList.h"
#include "Labels.h"
#include "MatrixHeader.h"
#include "ReportPrinting.h"
#include "Route.h"
#include "ViewPicker.h"
#include "Words.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int leastCell = 94; ///< of a theme, so that its longest word is whole; a contract has the rest

constexpr int rightColumn = 340;
constexpr int narrowPage = 1000; ///< below this the right column goes under the left one

constexpr std::array countedVerdicts { Verdict::Breach, Verdict::Attention, Verdict::Met, Verdict::Missing };

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    m_matrixCard->installEventFilter(this);
    retranslate();
}

void OverviewPage::connectAll()
{
    connect(&m_presenter, &OverviewPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_matrix, &QTableView::activated, &m_presenter, &OverviewPresenter::openCell);
    connect(m_matrix, &QTableView::clicked, &m_presenter, &OverviewPresenter::openCell);
    const auto follow = [this](const QModelIndex &index) { m_presenter.followAttention(index.row()); };
    connect(m_attention, &FitList::activated, this, follow);
    connect(m_attention, &FitList::clicked, this, follow);
    const auto open = [this](const QModelIndex &index) { m_presenter.openOutlook(index.row()); };
    connect(m_outlook, &FitList::activated, this, open);
    connect(m_outlook, &FitList::clicked, this, open);
    connect(m_bars, &ChartView::pointChosen, &m_presenter, &OverviewPresenter::showMonth);
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &OverviewPage::fillFilter);
    connect(m_toAgenda, &QPushButton::clicked, this, [this] { m_workspace.go({ u"agenda"_s }); });
    connect(m_filter, &QToolButton::clicked, this, &OverviewPage::showAttention);
    connect(m_start[0], &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
    connect(m_start[1], &QPushButton::clicked, this, [this] { m_workspace.desk()->chooseFile(); });
    connect(m_start[2], &QPushButton::clicked, this, [this] { m_workspace.desk()->openSample(); });
    connect(m_start[3], &QPushButton::clicked, this, [this] { m_workspace.desk()->importKpiTable(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { fitMatrix(); });
}

void OverviewPage::enter(const Route &route)
{
    Q_UNUSED(route)
    refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < Theme::instance().px(narrowPage);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int most = narrow ? QWIDGETSIZE_MAX : Theme::instance().px(rightColumn);
    for (Card *card : { m_attentionCard, m_dutyCard }) {
        card->setMaximumWidth(most);
        card->setMinimumWidth(narrow ? 0 : most);
    }
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_matrixCard && event->type() == QEvent::Resize)
        fitMatrix();
    return Page::eventFilter(watched, event);
}

void OverviewPage::focusStart()
{
    if (m_stack->currentIndex() != 0) {
        m_start.front()->setFocus();
        return;
    }
    const MatrixModel *matrix = m_presenter.matrix();
    for (int column = 1; column < matrix->columnCount() && !m_matrix->currentIndex().isValid(); ++column) {
        if (matrix->rowCount() > 0 && matrix->cellText(matrix->index(0, column)))
            m_matrix->setCurrentIndex(matrix->index(0, column));
    }
    m_matrix->setFocus();
}

std::vector<KeyHint> OverviewPage::keyHints() const
{
    return { { u"↑↓←→"_s, tr("cel kiezen") }, { u"Enter"_s, tr("open KPI’s") } };
}

void OverviewPage::fillReportMenu()
{
    m_report->menu()->clear();
    m_report->menu()->addAction(tr("Afdrukvoorbeeld…"), this, &OverviewPage::printPage);
    m_report->menu()->addAction(tr("Opslaan als PDF of tekst…"), this, &OverviewPage::exportPage);
}

void OverviewPage::printPage()
{
    if (m_presenter.load())
        printWithPreview(m_presenter.report(), this);
}

bool OverviewPage::exportPage()
{
    if (!m_presenter.load())
        return false;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Overzicht opslaan"), folder + u'/' + m_presenter.suggestedFileName(),
                                                      tr("PDF (*.pdf)") + u";;"_s + tr("Bewerkbare tekst (*.odt)"));
    if (!path.isEmpty() && m_workspace.check(m_presenter.writeReport(path)))
        m_workspace.notify({ Notice::Tone::Information, tr("Opgeslagen: %1").arg(path) });
    return true;
}

void OverviewPage::retranslate()
{
    m_header->setTitle(tr("Overzicht"));
    m_picker->retranslate();
    fillReportMenu();
    m_matrixCard->setTitle(tr("Contracten en KPI’s"));
    m_matrixNote->setText(tr("slechtste KPI per thema"));
    m_matrix->setAccessibleName(tr("Contracten en KPI’s, slechtste KPI per thema"));
    m_attentionCard->setTitle(tr("Vraagt aandacht"));
    m_attention->setAccessibleName(tr("Vraagt aandacht"));
    m_dutyCard->setTitle(tr("Komende termijnen"));
    m_toAgenda->setText(tr("Agenda ›"));
    m_toAgenda->setAccessibleName(tr("Naar de agenda"));
    m_duties->setAccessibleName(tr("Komende termijnen"));
    m_noDuties->setText(tr("Er staan geen termijnen open."));
    m_outlookCard->setTitle(tr("Vooruitblik"));
    m_outlookNote->setText(tr("prognose volgende periode"));
    m_outlook->setAccessibleName(tr("Vooruitblik, prognose voor de volgende periode"));
    m_noOutlook->setText(tr("Geen prognose wijst op een gemiste norm."));
    m_empty->set(u"overview"_s, tr("Nog geen contracten"), tr("Begin met een sjabloon; normen en termijnen zijn dan al ingevuld."));
    m_start[0]->setText(tr("Nieuw uit sjabloon"));
    m_start[1]->setText(tr("Bestand openen…"));
    m_start[2]->setText(tr("Voorbeeld verkennen"));
    m_start[3]->setText(tr("KPI-tabel plakken…"));
    for (QPushButton *button : { m_start[1], m_start[2], m_start[3] })
        button->setVisible(m_workspace.desk());
    m_stale = true;
    if (isVisible())
        refresh();
}

void OverviewPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const bool anything = m_presenter.load();
    m_stack->setCurrentIndex(anything ? 0 : 1);
    m_header->setSubtitle(anything ? m_presenter.subtitle() : QString());
    m_report->setText(m_presenter.reportTitle());
    m_report->setEnabled(anything);
    if (!anything)
        return;
    const ChartSpec bars = m_presenter.bars();
    m_barsCard->setTitle(bars.title);
    m_bars->setSpec(bars);
    showCounts();
    showAttention();
    m_duties->setVisible(m_presenter.duties()->rowCount() > 0);
    m_noDuties->setVisible(m_presenter.duties()->rowCount() == 0);
    m_outlook->setVisible(m_presenter.outlook()->rowCount() > 0);
    m_noOutlook->setVisible(m_presenter.outlook()->rowCount() == 0);
    fitMatrix();
}

void OverviewPage::showCounts()
{
    const VerdictCounts &counts = m_presenter.standing().counts;
    const std::array numbers { counts.breach, counts.attention, counts.met, counts.noVerdict };
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const QString word = verdictWord(countedVerdicts.at(i)).toLower();
        m_counts.at(i)->set(countedVerdicts.at(i), QString::number(numbers.at(i)) + u' ' + word);
    }
}

void OverviewPage::showAttention()
{
    const int rows = m_presenter.attention()->rowCount();
    const ContractId filter = m_presenter.attentionFilter();
    QString whose = tr("alle contracten");
    for (const ContractRow &row : m_presenter.standing().rows) {
        if (row.contract.id == filter)
            whose = row.contract.title;
    }
    const int total = m_presenter.attention()->total();
    m_attentionCount->setCount(total);
    const bool isBrief = m_presenter.attention()->isBrief();
    m_more->setVisible(rows < total || !isBrief);
    m_more->setText(isBrief ? tr("Alle %1 tonen").arg(total) : tr("Alleen het dringendste tonen"));
    m_filter->setChecked(filter.isValid());
    m_filter->setAccessibleName(tr("Filter op contract: %1").arg(whose));
    Labels::setToolTip(m_filter, tr("Filter op contract: %1").arg(whose));
    m_attention->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setText(filter.isValid() ? tr("Niets vraagt om aandacht in %1.").arg(whose)
                                        : tr("Niets vraagt op dit moment om aandacht."));
}

void OverviewPage::fillFilter()
{
    QMenu *menu = m_filter->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, ContractId contract) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, contract] {
            m_presenter.filterAttention(contract);
            showAttention();
        });
        action->setCheckable(true);
        action->setChecked(contract == m_presenter.attentionFilter());
        group->addAction(action);
    };
    add(tr("Alle contracten"), {});
    menu->addSeparator();
    for (const ContractRow &row : m_presenter.standing().rows)
        add(row.contract.title, row.contract.id);
    menu->addSeparator();
    menu->addAction(tr("Werk per rol of persoon"), this, [this] { m_workspace.go({ .feature = u"work"_s, .argument = u"roles"_s }); });
}

void OverviewPage::fitMatrix()
{
    const Theme &theme = Theme::instance();
    const int rows = m_presenter.matrix()->rowCount();
    const int themes = m_presenter.matrix()->columnCount() - 1;
    const int room = m_matrixCard->width() - 2 - theme.px(5);
    const int first = std::max(theme.px(150), std::min(theme.px(222), room - themes * theme.px(leastCell)));
    const int each = std::max(theme.px(60), (room - first) / themes);
    m_matrix->setColumnWidth(0, std::max(first, room - themes * each));
    for (int column = 1; column <= themes; ++column)
        m_matrix->setColumnWidth(column, each);
    const int head = m_captions->sizeHint().height();
    m_captions->setFixedHeight(head);
    m_matrix->verticalHeader()->setDefaultSectionSize(theme.px(66));
    m_matrix->setFixedHeight(head + rows * theme.px(66));
}
