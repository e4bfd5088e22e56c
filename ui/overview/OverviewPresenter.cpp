// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewPresenter.h"

#include "FileNames.h"
#include "OdtWriter.h"
#include "PdfWriter.h"
#include "PortfolioReport.h"
#include "PortfolioWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

OverviewPresenter::OverviewPresenter(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_shares(workspace, [this](ContractId contract) {
          m_standings.insert_or_assign(contract, shareOf(*m_workspace.portfolio(), contract, m_workspace.view(), m_workspace.today()));
      })
{
    connect(&workspace, &Workspace::portfolioChanged, this, [this] {
        m_filter = {};
        forget();
    });
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        m_shares.forget();
        forget();
    });
    connect(&workspace, &Workspace::changed, this, &OverviewPresenter::forget);
    connect(&m_shares, &ContractShares::advanced, this, [this] {
        assemble();
        Q_EMIT changed();
    });
}

void OverviewPresenter::forget()
{
    m_standing.reset();
    Q_EMIT changed();
}

void OverviewPresenter::assemble()
{
    std::vector<const PortfolioStanding *> shares;
    for (const Contract &contract : m_workspace.portfolio()->contracts()) {
        if (m_shares.isKnown(contract.id))
            shares.push_back(&m_standings[contract.id]);
    }
    m_standing = joined(shares, m_workspace.view(), m_workspace.today());
    m_matrix.setRows(m_standing->rows, m_standing->today);
    fillAttention();
    m_duties.setDuties(m_standing->duties);
    m_outlook.setItems(m_standing->outlook);
}

bool OverviewPresenter::load()
{
    const Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return false;
    if (!m_standing) {
        if (m_day != m_workspace.today())
            m_shares.forget();
        m_day = m_workspace.today();
        m_shares.readUnknown();
        assemble();
    }
    return !m_standing->rows.empty() || m_shares.isBusy();
}

void OverviewPresenter::fillAttention()
{
    const auto isThere = [this](const ContractRow &row) { return row.contract.id == m_filter; };
    if (std::ranges::none_of(m_standing->rows, isThere))
        m_filter = {}; // the contract was taken away
    std::vector<AttentionItem> items = m_standing->attention;
    if (m_filter.isValid())
        std::erase_if(items, [this](const AttentionItem &item) { return item.contract != m_filter; });
    m_attention.setItems(std::move(items));
}

void OverviewPresenter::filterAttention(ContractId contract)
{
    m_filter = contract;
    if (m_standing)
        fillAttention();
}

QString OverviewPresenter::subtitle() const
{
    const qsizetype contracts = static_cast<qsizetype>(m_standing->rows.size());
    if (m_shares.isBusy())
        return m_shares.progress();
    const int kpis = m_standing->counts.all();
    const QString first = contracts == 1 ? tr("1 contract") : tr("%1 contracten").arg(contracts);
    const QString second = kpis == 1 ? tr("1 KPI") : tr("%1 KPI’s").arg(kpis);
    return first + u" · "_s + second + u" · "_s + tr("stand van %1").arg(shownDate(m_standing->today));
}

QString OverviewPresenter::reportTitle() const
{
    return portfolioTitle(m_workspace.view().kind);
}

Report OverviewPresenter::report() const
{
    return portfolioReport(*m_workspace.portfolio(), m_workspace.view(), m_workspace.today());
}

QString OverviewPresenter::suggestedFileName() const
{
    return safeFileName(reportTitle() + u' ' + periodName(m_workspace.view())) + u".pdf"_s;
}

Status OverviewPresenter::writeReport(const QString &path) const
{
    return path.endsWith(u".odt"_s, Qt::CaseInsensitive) ? writeOdt(report(), path) : writePdf(report(), path);
}

ChartSpec OverviewPresenter::bars() const
{
    ChartSpec spec;
    spec.title = tr("KPI’s per uitkomst, %1").arg(m_standing->view.kind == PeriodKind::Once ? 0 : m_standing->view.year());
    StackedBars bars;
    for (const MonthCounts &month : m_standing->months) {
        bars.bars.push_back({ periodShort(month.month), month.counts.met, month.counts.attention, month.counts.breach });
        if (month.counts.judged() > 0)
            bars.emphasised = static_cast<int>(bars.bars.size()) - 1;
    }
    if (bars.emphasised >= 0) {
        const MonthCounts &last = m_standing->months[static_cast<std::size_t>(bars.emphasised)];
        spec.summary = tr("In %1: %2 onvoldoende, %3 let op en %4 voldoende.")
                           .arg(periodName(last.month))
                           .arg(last.counts.breach)
                           .arg(last.counts.attention)
                           .arg(last.counts.met);
    } else {
        spec.summary = tr("Nog geen oordelen in dit jaar.");
    }
    spec.bars = std::move(bars);
    return spec;
}

void OverviewPresenter::followAttention(int row)
{
    if (row >= 0 && row < m_attention.rowCount())
        m_workspace.go(m_attention.routeOf(row));
}

void OverviewPresenter::openCell(const QModelIndex &cell)
{
    if (const auto route = m_matrix.routeOf(cell))
        m_workspace.go(*route);
}

void OverviewPresenter::openOutlook(int row)
{
    if (row >= 0 && row < m_outlook.rowCount())
        m_workspace.go(m_outlook.routeOf(row));
}

void OverviewPresenter::showMonth(int bar)
{
    if (m_standing && bar >= 0 && bar < static_cast<int>(m_standing->months.size()))
        m_workspace.setView(m_standing->months[static_cast<std::size_t>(bar)].month);
}
