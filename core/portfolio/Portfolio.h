// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Definition.h"
#include "Environment.h"
#include "LoggedChange.h"
#include "NotePage.h"
#include "Outcome.h"
#include "Result.h"
#include "SurveyResult.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// What a change reached; presenters reload what they show of it.
struct Topics
{
    QSet<ContractId> contracts;
    bool definitions = false;  ///< contracts, kpis, norms, parties, settings
    bool measurements = false; ///< values and their outcomes
    bool surveys = false;
    bool remedies = false;     ///< afwijkingen, cases, sanctions, actions, evidence, people, SLA parameters, causes
    std::vector<Cell> cells;   ///< the measured cells that changed, and outcomes that followed; empty after large changes
};

enum class Access : quint8 { ReadWrite, ReadOnly };

enum class SaveState : quint8 {
    Saved,       ///< the file holds everything
    OnlyHere,    ///< safe in the work copy on this pc, not yet in the file
    Busy,
    Failed,      ///< the last attempt failed; see lastSaveError()
    ReadOnly,
};

/// A stored verdict without its reasons: quick to read, for glyphs in grids and for counts.
struct StoredVerdict
{
    Cell cell; ///< the period is a judged one
    Verdict verdict = Verdict::Missing;

    friend bool operator==(const StoredVerdict &, const StoredVerdict &) = default;
};

/// A step that can be undone or redone, for its sentence.
struct StepInfo
{
    ChangeKind kind;
    QStringList arguments;
};

struct KpiLogEntry;

/// The open file: one local work copy that every change is written to at once, and the document that Save publishes
/// it to. The only door to the store: all changes go through apply() (architecture rule 7).
/// Lives in the thread that made it. Source: reliability.md §2, decisions 7…14.
class Portfolio : public QObject
{
    Q_OBJECT

public:
    /// Makes a new empty file and opens it. FileExists → AlreadyExists.
    [[nodiscard]] static Result<std::unique_ptr<Portfolio>> create(const QString &path, const Environment &environment);
    /// A new portfolio that has no file yet; saveAs() gives it one.
    [[nodiscard]] static Result<std::unique_ptr<Portfolio>> createUnsaved(const Environment &environment);
    /// Opens @p path. A work copy with unpublished changes of this document is picked up (recovered() is true).
    /// FileMissing, FileUnreadable, FileNotOurs, FileDamaged, FileTooNew, FileTooLarge, FileInUse (ReadWrite only).
    /// The file is left byte for byte as it was.
    [[nodiscard]] static Result<std::unique_ptr<Portfolio>> open(const QString &path, Access access,
                                                                 const Environment &environment);
    /// Picks up a work copy of unfinishedWork(). FileInUse when it or its document is open elsewhere.
    [[nodiscard]] static Result<std::unique_ptr<Portfolio>> recover(const QString &workCopy,
                                                                    const Environment &environment);
    ~Portfolio() override;

    [[nodiscard]] QString path() const; ///< empty when it was never saved
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool recovered() const;
    [[nodiscard]] int fileVersion() const;
    /// Given to the file when it was made and kept by every copy of it; tells its rows from those of other files.
    [[nodiscard]] QString documentId() const;

    // Saving
    [[nodiscard]] SaveState saveState() const;
    [[nodiscard]] std::optional<Error> lastSaveError() const;
    /// Publishes to path(). FileChanged when someone else wrote the file meanwhile: nothing is lost, see saveOver().
    /// InvalidInput when there is no path yet.
    Status save();
    /// The same in a thread of its own: Busy until it ends, then saveStateChanged() and savingEnded(). What is changed meanwhile
    /// is safe in the work copy and not in that publication. Whatever cannot go beside it waits for it: save(), saveAs(),
    /// backupTo(), closing. Nothing happens without a path or while it is running already.
    void startSaving();
    /// Makes @p path the file of this portfolio and publishes to it. A file that lies there is backed up, then replaced.
    Status saveAs(const QString &path);
    /// After FileChanged and only when the user chose so: the other version is backed up and replaced by this one.
    Status saveOver();
    /// Leaves nothing behind when it is closed, also not what was never saved: only when the user chose so.
    void discardAtClose();
    /// A consistent copy, also while changes are unpublished. AlreadyExists when there is a file.
    Status backupTo(const QString &path) const;

    // Reading
    [[nodiscard]] std::vector<Contract> contracts() const; ///< in order
    /// The whole definition; shared and never changed afterwards. Null when there is no such contract.
    [[nodiscard]] std::shared_ptr<const ContractDefinition> definition(ContractId contract) const;
    [[nodiscard]] std::optional<ContractId> contractByCode(const QString &code) const; ///< regardless of case
    /// Whose indicator it is.
    [[nodiscard]] std::optional<ContractId> contractOf(IndicatorId indicator) const;
    [[nodiscard]] std::optional<Measurement> measurement(const Cell &cell) const;
    /// Measurements of one indicator whose period lies in [first, last], all parties, ordered by period then party.
    [[nodiscard]] std::vector<Measurement> measurements(IndicatorId indicator, const Period &first, const Period &last) const;
    /// Every measurement of one indicator, of any kind of period.
    [[nodiscard]] std::vector<Measurement> measurements(IndicatorId indicator) const;
    /// Stored verdicts of one indicator, judged periods in [first, last] of one kind, ordered by period then party.
    [[nodiscard]] std::vector<StoredVerdict> verdicts(IndicatorId indicator, const Period &first, const Period &last) const;
    /// Stored outcomes of one indicator with their reasons, judged periods in [first, last] of one kind, ordered likewise.
    [[nodiscard]] std::vector<Outcome> outcomes(IndicatorId indicator, const Period &first, const Period &last) const;
    /// What would be stored for the judged period of @p supposed if it were entered: for showing a verdict before it is.
    [[nodiscard]] std::optional<Outcome> outcomeWith(const Measurement &supposed) const;
    /// Stored kpi verdicts of one contract without their reasons, periods in [first, last] of one kind, ordered by period
    /// then kpi. A kpi is judged in the longest of its parts' judged periods.
    [[nodiscard]] std::vector<KpiOutcome> kpiOutcomes(ContractId contract, const Period &first, const Period &last) const;
    /// What @p definition would make of what is stored: the verdicts of @p kpi in the last @p count periods that have any, oldest
    /// first. Nothing is stored, so an editor can look back with a norm that is not agreed yet.
    [[nodiscard]] std::vector<KpiOutcome> judgedAs(const ContractDefinition &definition, KpiId kpi, int count) const;
    /// Every period of @p contract that has a measurement or a survey round, sorted.
    [[nodiscard]] std::vector<Period> periodsWithData(ContractId contract) const;
    /// Who of @p contract has something filled in, and when: a measurement in its period, a survey in its year; sorted.
    [[nodiscard]] std::vector<std::pair<PartyId, Period>> partyPeriods(ContractId contract) const;
    [[nodiscard]] qint64 measurementCount() const;
    /// The notes among the next @p rows measurements with words (a note, a source, evidence) behind @p after; without one, from
    /// the start. For searching in a file of any size a bit at a time.
    [[nodiscard]] NotePage notes(const std::optional<Cell> &after, int rows) const;

    /// What was written in @p contract after @p day (on the writer's calendar), last first, each row in full before and
    /// after. FileDamaged when the logbook cannot be read. Source: requirements X-12.
    [[nodiscard]] Result<std::vector<LoggedChange>> changesAfter(ContractId contract, const QDate &day) const;
    /// @p contract as it was known at the end of @p day: a portfolio of its own in memory, for reading, with the same ids.
    /// Without contracts when there was none yet. @p since is what changesAfter() gave for that day.
    [[nodiscard]] Result<std::unique_ptr<Portfolio>> asKnownBefore(ContractId contract,
                                                                   const std::vector<LoggedChange> &since) const;
    /// The logbook of one kpi, latest first, at most @p limit entries. See KpiLog.h for what stands in it.
    [[nodiscard]] std::vector<KpiLogEntry> kpiLog(KpiId kpi, int limit) const;

    [[nodiscard]] std::vector<SurveyRound> surveyRounds(ContractId contract) const; ///< oldest first
    [[nodiscard]] std::optional<SurveyRound> surveyRound(SurveyRoundId round) const;
    [[nodiscard]] std::vector<SurveyResponse> surveyResponses(SurveyRoundId round) const;
    [[nodiscard]] std::vector<SurveyMark> surveyMarks(SurveyRoundId round) const;
    [[nodiscard]] std::vector<SurveyComment> surveyComments(SurveyRoundId round) const;
    /// The round scored with its own settings; the one verdict that every screen shows. An interim round has no outcome.
    [[nodiscard]] std::optional<SurveyResult> surveyResult(SurveyRoundId round) const;

    /// Every row of one kind of a contract, by id; entries in their order: Deviation, CaseRecord, CaseEntryRecord,
    /// SanctionRecord, SanctionEntryRecord, ActionItem, Attachment, Person, SlaParameter, Cause, Meeting or SupplierFigure.
    template<typename T>
    [[nodiscard]] std::vector<T> rowsOf(ContractId contract) const;
    [[nodiscard]] std::vector<ProcedureVersion> procedureVersions() const; ///< that cases follow or were made here
    /// The content of a kept file by its SHA-256; none when there is no such file.
    [[nodiscard]] std::optional<QByteArray> attachedContent(const QByteArray &digest) const;
    /// The last event of the logbook: its number and the hash that chains it to all before it. 0 and nothing in an empty one.
    [[nodiscard]] std::pair<qint64, QByteArray> logHead() const;
    /// The account by which something is written down.
    [[nodiscard]] QString user() const;

    // Changing
    /// Applies @p change in one transaction with its audit row, its undo step and the outcomes it reaches.
    /// Conflict when a row is no longer what `before` says; Adopted; FileReadOnly; DiskFull; CommitUnknown.
    [[nodiscard]] Result<Topics> apply(const Change &change);
    /// Judges everything of @p contract anew and stores it: for a file that an older version judged.
    Status recompute(ContractId contract);
    [[nodiscard]] std::optional<StepInfo> undoStep() const;
    [[nodiscard]] std::optional<StepInfo> redoStep() const;
    /// Every step that can be taken back, latest first; and every step that can be repeated, the next one first.
    [[nodiscard]] std::vector<StepInfo> undoSteps() const;
    [[nodiscard]] std::vector<StepInfo> redoSteps() const;
    /// Undo lives on after Save and after a crash; it ends when the file is closed cleanly (decision 11).
    Result<Topics> undo();
    Result<Topics> redo();
    /// Takes @p steps steps, each in a transaction of its own, and tells of them together. Where one fails the ones before
    /// it stand. NothingToUndo when there are fewer.
    Result<Topics> undo(int steps);
    Result<Topics> redo(int steps);
    /// A row id that was never used in this file.
    template<typename IdType>
    [[nodiscard]] IdType nextId() { return IdType { takeId() }; }

Q_SIGNALS:
    void changed(const Topics &topics);
    void saveStateChanged();
    void savingEnded(); ///< of startSaving(); lastSaveError() tells how
    void stepsChanged();

private:
    friend class PortfolioOpening;
    friend class ContentKeeping;
    class Private;
    explicit Portfolio(std::unique_ptr<Private> d);
    [[nodiscard]] qint64 takeId();
    std::unique_ptr<Private> d;
};
