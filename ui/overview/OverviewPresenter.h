// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttentionModel.h"
#include "ChartSpec.h"
#include "ContractShares.h"
#include "DutyModel.h"
#include "MatrixModel.h"
#include "OutlookModel.h"
#include "Report.h"
#include "Standings.h"
#include "Workspace.h"

#include <QObject>

#include <map>
#include <optional>

/// All contracts at a glance: the matrix, what asks for attention, what comes, how verdicts went, where they go.
class OverviewPresenter : public QObject
{
    Q_OBJECT

public:
    explicit OverviewPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the standing anew if something changed since. Returns whether there is a contract to show.
    bool load();
    [[nodiscard]] const PortfolioStanding &standing() const { return *m_standing; } ///< @pre load()
    /// "5 contracten · 41 KPI’s · stand van 13 oktober 2026"; in a large file how many contracts were read so far.
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool isBusy() const { return m_shares.isBusy(); }
    [[nodiscard]] ChartSpec bars() const;
    [[nodiscard]] QString reportTitle() const; ///< "Kwartaaloverzicht"
    [[nodiscard]] Report report() const;       ///< the overview as a document
    [[nodiscard]] QString suggestedFileName() const;
    Status writeReport(const QString &path) const; ///< as PDF, or as text when its name ends in .odt

    [[nodiscard]] MatrixModel *matrix() { return &m_matrix; }
    [[nodiscard]] AttentionModel *attention() { return &m_attention; }
    [[nodiscard]] DutyModel *duties() { return &m_duties; }
    [[nodiscard]] OutlookModel *outlook() { return &m_outlook; }

    /// "Vraagt aandacht" of one contract only; an invalid id: of all.
    void filterAttention(ContractId contract);
    [[nodiscard]] ContractId attentionFilter() const { return m_filter; }

    /// Goes where the one next action of this row leads.
    void followAttention(int row);
    void openCell(const QModelIndex &cell);
    void openOutlook(int row);
    /// Shows the month of this bar.
    void showMonth(int bar);

Q_SIGNALS:
    void changed(); ///< what was loaded is out of date

private:
    void forget();
    void assemble();
    void fillAttention();

    Workspace &m_workspace;
    std::optional<PortfolioStanding> m_standing;
    std::map<ContractId, PortfolioStanding> m_standings; ///< of each contract on its own
    ContractShares m_shares;
    QDate m_day; ///< on which they were read
    ContractId m_filter;
    MatrixModel m_matrix;
    AttentionModel m_attention;
    DutyModel m_duties;
    OutlookModel m_outlook;
};
