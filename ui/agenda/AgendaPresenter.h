// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AgendaModel.h"
#include "AgendaShares.h"
#include "MonthModel.h"
#include "Workspace.h"

#include <QObject>

#include <optional>

/// What the agenda shows: everything with a date in all contracts, as far ahead as was chosen, filtered by contract and kind.
class AgendaPresenter : public QObject
{
    Q_OBJECT

public:
    explicit AgendaPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the agenda anew if something changed since. Returns whether there is a contract to show.
    bool load();
    [[nodiscard]] bool isBusy() const { return m_shares.isBusy(); } ///< more contracts are on their way
    [[nodiscard]] const AgendaSpan &span() const { return m_span; }
    [[nodiscard]] AgendaModel *model() { return &m_model; }
    [[nodiscard]] MonthModel *month() { return &m_month; }

    void setHorizon(AgendaHorizon horizon);
    void setContract(ContractId contract);               ///< invalid: all
    void setKind(const std::optional<AgendaKind> &kind); ///< none: all
    void clearFilters();
    [[nodiscard]] AgendaHorizon horizon() const { return m_horizon; }
    [[nodiscard]] ContractId contract() const { return m_contract; }
    [[nodiscard]] std::optional<AgendaKind> kind() const { return m_kind; }
    [[nodiscard]] bool isFiltered() const { return m_contract.isValid() || m_kind; }
    [[nodiscard]] std::vector<Contract> contracts() const; ///< to choose from
    [[nodiscard]] std::vector<AgendaKind> kinds() const;   ///< those that occur

    [[nodiscard]] QString subtitle() const; ///< "13 regels tot en met 13 januari 2027"
    [[nodiscard]] QString nothing() const;  ///< "Niets te doen tot en met 13 januari 2027"

    /// Where the next step of an item is taken.
    [[nodiscard]] static Route routeOf(const AgendaItem &item);
    void open(const AgendaItem &item);

    [[nodiscard]] QString suggestedFileName() const; ///< "agenda-2026-10-13.ics"
    /// What the list shows, as a calendar file.
    Status exportTo(const QString &path) const;
    /// What the list shows with its captions: text with tabs, and a table in HTML.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString asHtml() const;

Q_SIGNALS:
    void changed(); ///< what was loaded is out of date

private:
    void forget();
    void show();
    [[nodiscard]] std::vector<QStringList> rows() const;

    Workspace &m_workspace;
    AgendaShares m_shares;
    std::optional<std::vector<AgendaItem>> m_items; ///< unfiltered
    AgendaSpan m_span;
    AgendaHorizon m_horizon = AgendaHorizon::ThreeMonths;
    ContractId m_contract;
    std::optional<AgendaKind> m_kind;
    AgendaModel m_model;
    MonthModel m_month;
};
