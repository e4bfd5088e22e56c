// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Route.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class AgendaShares;
class Desk;
class DraftKeeper;
class QSettings;

/// A message in the bar at the foot of the page: what happened, and whether it can be undone there.
struct Notice
{
    enum class Tone : quint8 { Information, Warning, Problem };
    Tone tone = Tone::Information;
    QString text;         ///< plain text
    bool undoable = false;///< offers "Ongedaan maken"
};

/// What is open and what is looked at: the portfolio, the current contract, the period in view. Features read it and
/// go places through it; the shell shows it. Lives in the GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Environment environment, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] QDate today() const; ///< local date in Europe/Amsterdam, or the fixed one
    void fixToday(const QDate &day);   ///< for samples, pictures and tests; invalid: the clock again

    [[nodiscard]] Portfolio *portfolio() const { return m_portfolio.get(); } ///< null on the start page
    /// Closes the one before. Contract and view are chosen before portfolioChanged() is sent; contractChanged() and
    /// viewChanged() are sent after it, and only when there is a file.
    void setPortfolio(std::unique_ptr<Portfolio> portfolio);
    [[nodiscard]] bool isSample() const { return m_sample; }
    void setSample(bool sample) { m_sample = sample; } ///< set it just before the sample itself
    /// What the program around the pages can do (new file, open, language); null in a test without a shell.
    [[nodiscard]] Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk) { m_desk = desk; }

    /// What a page remembers between sessions, by a key of its own ("survey/…"); null in a test without a program.
    [[nodiscard]] QSettings *preferences() const { return m_preferences; }
    void setPreferences(QSettings *preferences) { m_preferences = preferences; }

    /// What is late or due this week in all contracts: what the navigation counts.
    [[nodiscard]] AgendaShares &weekAgenda() const { return *m_weekAgenda; }

    /// The pages that may hold input which is not stored yet; each takes itself out when it goes.
    [[nodiscard]] const std::vector<DraftKeeper *> &draftKeepers() const { return m_draftKeepers; }
    void addDraftKeeper(DraftKeeper *keeper) { m_draftKeepers.push_back(keeper); }
    void removeDraftKeeper(DraftKeeper *keeper) { std::erase(m_draftKeepers, keeper); }

    [[nodiscard]] ContractId contract() const { return m_contract; }
    void setContract(ContractId contract);
    [[nodiscard]] std::shared_ptr<const ContractDefinition> definition() const; ///< of the current contract, or null
    /// A month, a quarter or a year. Each contract keeps its own, and so does the overview (ux §2); they begin with the
    /// last closed one of the contract's usual kind, and of the quarter. The overleg has one of its own, a quarter or a year.
    [[nodiscard]] Period view() const { return m_view; }
    void setView(const Period &view);

    /// Asks the shell for a page; contract and period of the route become current first.
    void go(const Route &route);
    void notify(const Notice &notice);
    /// Tells the user why something was not done, in the bar. Returns whether @p result holds a value.
    template<typename T>
    bool check(const Result<T> &result)
    {
        if (!result)
            notifyError(result.error());
        return result.hasValue();
    }
    void notifyError(const Error &error);

Q_SIGNALS:
    void portfolioChanged(); ///< another one, or none
    void contractChanged();
    void viewChanged();
    void changed(const Topics &topics); ///< forwarded from the portfolio
    void saveStateChanged();
    void savingEnded(); ///< of Portfolio::startSaving()
    void stepsChanged();
    void routeRequested(const Route &route);
    void noticed(const Notice &notice);

private:
    void listen();
    void keepContractValid();
    [[nodiscard]] std::pair<bool, ContractId> viewKey() const; ///< for the overleg?, and 0 for all contracts together
    [[nodiscard]] Period firstView() const;
    [[nodiscard]] std::optional<Period> viewOfMeeting() const;
    void restoreView();

    Environment m_environment;
    Desk *m_desk = nullptr;
    QSettings *m_preferences = nullptr;
    std::vector<DraftKeeper *> m_draftKeepers;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
    Period m_view;
    bool m_overview = false; ///< the view is that of all contracts together
    bool m_meeting = false;  ///< the view is that of the overleg about the contract
    std::map<std::pair<bool, ContractId>, Period> m_views; ///< what was chosen before, by viewKey()
    QDate m_fixedToday;
    bool m_sample = false;
    std::unique_ptr<AgendaShares> m_weekAgenda;
};
