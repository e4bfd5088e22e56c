// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractShares.h"
#include "ImprovementList.h"
#include "RegisterModel.h"
#include "WorkList.h"
#include "Workspace.h"

#include <QObject>

#include <map>
#include <optional>

/// What has to be done by whom in all contracts, and every action with how it went on by the month. Knows no widget.
/// Source: E0-08, E2-09.
class WorkPresenter : public QObject
{
    Q_OBJECT

public:
    enum class List : quint8 { Work, Improvements };
    /// Which improvements are shown.
    enum class State : quint8 { All, Open, Late, Settled };
    enum WorkColumn { What, Of, Who, When, Left, WorkColumnCount };
    enum ImprovementColumn { Action, Kpi, Owner, Due, Progress, FirstMonth };
    static constexpr int monthsShown = 6;

    explicit WorkPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Reads both lists anew if something changed since. Returns whether there is a contract to show.
    bool load();
    [[nodiscard]] bool isBusy() const { return m_shares.isBusy(); } ///< the work of more contracts is on its way
    [[nodiscard]] RegisterModel *model(List list) { return list == List::Work ? &m_workModel : &m_improvementModel; }

    void setContract(ContractId contract); ///< invalid: all
    void setWho(const QString &who);       ///< a role or a person; empty: all
    void setState(State state);
    void clearFilters();
    [[nodiscard]] ContractId contract() const { return m_contract; }
    [[nodiscard]] QString who() const { return m_who; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFiltered(List list) const;
    [[nodiscard]] std::vector<Contract> contracts() const; ///< to choose from
    [[nodiscard]] QStringList workers(List list) const;    ///< roles and persons to choose from
    [[nodiscard]] static QString stateName(State state);

    [[nodiscard]] QString subtitle(List list) const; ///< "12 regels · 3 te laat"
    [[nodiscard]] QString hint(List list) const;     ///< what the list is, or why it is empty
    [[nodiscard]] QString suggestedFileName(List list) const; ///< "verbeterlijst-2026-10-13.csv"
    /// Where the next step of a row is taken.
    [[nodiscard]] std::optional<Route> routeOf(List list, int row) const;

Q_SIGNALS:
    void changed(); ///< what was loaded is out of date

private:
    void forget();
    void readWork();
    void show();
    void showWork();
    void showImprovements();
    [[nodiscard]] RegisterRow rowOf(const WorkItem &item) const;
    [[nodiscard]] RegisterRow rowOf(const Improvement &item) const;
    [[nodiscard]] bool isShown(const Improvement &item) const;
    [[nodiscard]] bool isLate(const Improvement &item) const;

    Workspace &m_workspace;
    QDate m_today; ///< of what was loaded; invalid: nothing was
    std::map<ContractId, std::vector<WorkItem>> m_workOf; ///< of each contract on its own
    ContractShares m_shares;
    QDate m_sharesDay; ///< on which they were read
    std::vector<WorkItem> m_work;
    std::vector<Improvement> m_improvements;
    std::vector<const WorkItem *> m_shownWork;
    std::vector<const Improvement *> m_shownImprovements;
    ContractId m_contract;
    QString m_who;
    State m_state = State::All;
    RegisterModel m_workModel;
    RegisterModel m_improvementModel;
};
