// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractEffects.h"
#include "ContractProblems.h"
#include "ContractSession.h"
#include "DraftKeeper.h"
#include "Workspace.h"

#include <QUndoGroup>

#include <map>
#include <memory>

/// A holiday, and whether it is a working day under the calendar that is being edited.
struct HolidayRow
{
    QDate date;
    QString name;
    QString state; ///< "vrij", "werkdag", "in het weekend"
    bool isOff = false;

    friend bool operator==(const HolidayRow &, const HolidayRow &) = default;
};

/// Edits a contract without storing it: every field with its problem, its parties, what other dates and days off do, and undo
/// of its own. Each contract keeps its draft until it is saved or dropped. Source: E4-10, E4-11, A4-01…03, X-07.
class ContractPresenter : public QObject, public DraftKeeper
{
    Q_OBJECT

public:
    explicit ContractPresenter(Workspace &workspace, QObject *parent = nullptr);
    ~ContractPresenter() override;

    /// Shows the draft of a contract. False when there is no such contract.
    bool open(ContractId contract);
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString storedTitle() const;
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] QUndoGroup *steps() { return &m_steps; }

    // Fields
    [[nodiscard]] QString value(ContractField field) const;
    void set(ContractField field, const QString &text);
    [[nodiscard]] std::vector<FieldChoice> choices(ContractField field) const;
    [[nodiscard]] std::optional<FieldProblem> problem(const ContractKey &key) const;
    [[nodiscard]] QString lock() const; ///< why nothing can change; empty: it can
    [[nodiscard]] FieldDoor door(ContractField field);
    /// The first field that stands in the way of saving, in reading order.
    [[nodiscard]] std::optional<ContractKey> firstProblem() const;
    /// The next one after @p key with a problem or a warning, round and round; for F8.
    [[nodiscard]] std::optional<ContractKey> problemAfter(const ContractKey &key) const;

    // Parties
    [[nodiscard]] int partyCount() const;
    [[nodiscard]] QString cell(int party, PartyColumn column) const; ///< as typed; a choice as its code
    void setCell(int party, PartyColumn column, const QString &text);
    int addParty(); ///< its place
    /// Removes these in one step; false when one of them has measurements or marks: see refusal().
    bool removeParties(const std::vector<int> &parties);
    /// Adds what a copied list holds, in one step. What came of it, as a sentence.
    QString pasteParties(const QString &text);
    [[nodiscard]] QString refusal() const { return m_refusal; } ///< why a party was not removed; empty: nothing was refused
    [[nodiscard]] int refusedParty() const { return m_refused; }
    void forgetRefusal();

    // What it does
    [[nodiscard]] const std::vector<EffectRow> &effects() const { return m_effects; }
    [[nodiscard]] bool changesDates() const; ///< a date or a day off is another than is stored
    [[nodiscard]] std::vector<HolidayRow> holidays(int year) const;
    [[nodiscard]] int workingDays(int year) const;
    [[nodiscard]] bool areBridgeDaysUnknown(int year) const;

    /// Saves, tells it in the bar, and goes to the dashboard; false: a field stands in the way, see firstProblem().
    bool save();
    void drop(); ///< throws the draft away and goes back

    // DraftKeeper
    [[nodiscard]] bool hasDrafts() const override;
    bool saveDrafts() override;
    void dropDrafts() override;

Q_SIGNALS:
    void opened();      ///< another contract, or the same from its stored state
    void edited();      ///< values, problems and effects
    void partiesReset();///< parties came or went

private:
    void edit(const ContractKey &key, const ContractDraft &after);
    void follow();
    void rebase(const ContractDefinition &stored);
    void readStored();
    void reread();
    void refuse(int party);
    void forgetAll();
    [[nodiscard]] std::shared_ptr<const ContractDefinition> stored() const;
    [[nodiscard]] std::vector<ContractKey> allKeys() const;
    [[nodiscard]] bool isQuiet(const ContractKey &key) const;

    Workspace &m_workspace;
    std::map<ContractId, std::unique_ptr<ContractSession>> m_sessions;
    ContractSession *m_session = nullptr;
    QUndoGroup m_steps;
    ReadContract m_read;
    ContractProblemMap m_problems;
    std::vector<EffectRow> m_effects;
    // Of the contract that is open, as it is stored:
    std::vector<Contract> m_all;
    std::vector<Period> m_measured;
    std::vector<std::pair<PartyId, Period>> m_partyPeriods;
    std::vector<KpiStanding> m_kpis;
    std::vector<PartyId> m_shown; ///< the parties that the table was last told of
    QString m_refusal;
    int m_refused = -1;
    bool m_saving = false;
};
