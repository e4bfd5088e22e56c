// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Definition.h"
#include "LoggedChange.h"
#include "NotePage.h"
#include "Result.h"
#include "StoredOutcome.h"
#include "WriteInfo.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// A step that can be taken back or repeated, for its sentence.
struct UndoStep
{
    qint64 number = 0;
    ChangeKind kind = ChangeKind::EditContract;
    QStringList arguments;
};

/// An earlier value of a cell. Source: requirements X-12.
struct MeasurementHistory
{
    Measurement measurement; ///< as it was until `replacedAt`
    QDateTime replacedAt;    ///< UTC
    QString replacedBy;
    qint64 auditNumber = 0; ///< the event of the logbook that replaced it
};

/// One event of the logbook.
struct AuditEvent
{
    qint64 number = 0; ///< 1, 2, … without gaps
    QDateTime time;    ///< UTC
    int utcOffset = 0; ///< seconds
    QString user;
    QString machine;
    StepKind step = StepKind::Do;
    ChangeKind kind = ChangeKind::EditContract;
    QStringList arguments;
    qint64 rows = 0;
    QByteArray detail; ///< JSON: the rows before and after; counts and a digest for over 1 000 rows (decision 10)
    QByteArray hash;   ///< SHA-256, chained to the event before
};

/// What one event of the logbook did to the rows that were asked for.
struct LoggedRows
{
    AuditEvent event; ///< without its detail
    std::vector<RecordChange> rows;
};

/// An open work copy: one SQLite file on this machine that every change is written to at once, durably. Reads and writes
/// values; no query or handle leaves it. One object per thread: a worker opens its own on the same path.
/// Every reading function may fail with FileDamaged or WriteFailed when the disk does.
/// Source: reliability.md §8, decisions 7…11.
class Store
{
public:
    enum class Mode : quint8 { ReadWrite, ReadOnly };

    /// Makes a new, empty work copy. AlreadyExists when there is a file.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path);
    /// A store that lies nowhere, for looking at an earlier state; it is gone with the object.
    [[nodiscard]] static Result<std::unique_ptr<Store>> inMemory();
    /// Opens a work copy that DocumentFile made or checked. FileMissing, FileNotOurs, FileDamaged, FileTooNew.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode = Mode::ReadWrite);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] int schemaVersion() const;

    // Reading
    [[nodiscard]] Result<std::vector<Contract>> contracts() const; ///< in order, then by id
    /// Everything agreed in one contract, lists in order; none when there is no such contract.
    [[nodiscard]] Result<std::optional<ContractDefinition>> definition(ContractId contract) const;
    [[nodiscard]] Result<std::optional<Measurement>> measurement(const Cell &cell) const;
    /// One indicator, all parties, periods of one kind in [first, last], ordered by period then party.
    [[nodiscard]] Result<std::vector<JudgedMeasurement>> measurements(IndicatorId indicator, const Period &first,
                                                                      const Period &last) const;
    /// One indicator, every period and party, in key order.
    [[nodiscard]] Result<std::vector<JudgedMeasurement>> measurements(IndicatorId indicator) const;
    /// Every indicator of a contract, periods of one kind in [first, last], ordered by indicator, period, party.
    [[nodiscard]] Result<std::vector<JudgedMeasurement>> measurements(ContractId contract, const Period &first,
                                                                      const Period &last) const;
    /// Earlier values of a cell, latest first.
    [[nodiscard]] Result<std::vector<MeasurementHistory>> history(const Cell &cell) const;
    /// Stored outcome rows of one indicator, judged periods of one kind in [first, last], in key order.
    [[nodiscard]] Result<std::vector<StoredOutcome>> outcomes(IndicatorId indicator, const Period &first,
                                                              const Period &last) const;
    /// Stored verdicts on the kpis of a contract, periods of one kind in [first, last], ordered by period then kpi.
    [[nodiscard]] Result<std::vector<StoredKpiOutcome>> kpiOutcomes(ContractId contract, const Period &first,
                                                                    const Period &last) const;
    /// Every period of a contract with a measurement, and the year of every survey round; sorted, each once.
    [[nodiscard]] Result<std::vector<Period>> periodsWithData(ContractId contract) const;
    /// Who of a contract has something filled in, and when: measurements by their period, survey rounds by their year; sorted.
    [[nodiscard]] Result<std::vector<std::pair<PartyId, Period>>> partyPeriods(ContractId contract) const;
    [[nodiscard]] Result<qint64> measurementCount() const;
    /// The notes among the next @p rows rows with words, behind @p after in key order; without one, from the start.
    [[nodiscard]] Result<NotePage> notes(const std::optional<Cell> &after, int rows) const;
    [[nodiscard]] Result<std::vector<SurveyRound>> surveyRounds(ContractId contract) const; ///< oldest first
    [[nodiscard]] Result<std::optional<SurveyRound>> surveyRound(SurveyRoundId round) const;
    [[nodiscard]] Result<std::vector<SurveyResponse>> surveyResponses(SurveyRoundId round) const; ///< in order
    [[nodiscard]] Result<std::vector<SurveyMark>> surveyMarks(SurveyRoundId round) const;
    [[nodiscard]] Result<std::vector<SurveyComment>> surveyComments(SurveyRoundId round) const;
    /// Every row of one kind that belongs to a contract, by id; entries in their order. @p T is one of the alternatives of
    /// Record that name their contract themselves, or an entry of a case or a sanction of it.
    template<typename T>
    [[nodiscard]] Result<std::vector<T>> rowsOf(ContractId contract) const;
    [[nodiscard]] Result<std::vector<ProcedureVersion>> procedureVersions() const; ///< by code and number
    /// The content of a kept file; none when there is no such file.
    [[nodiscard]] Result<std::optional<QByteArray>> attachedContent(const QByteArray &digest) const;
    /// A named value of the file ("document_id", "created", "min_reader"); none when it is not there.
    [[nodiscard]] Result<std::optional<QString>> meta(const QString &key) const;
    /// Events of the logbook from @p first on, at most @p limit of them, in order.
    [[nodiscard]] Result<std::vector<AuditEvent>> auditEvents(qint64 first, int limit) const;
    [[nodiscard]] Result<qint64> auditCount() const;
    /// What was written after @p day (on the writer's calendar), last first, each row in full before and after: what is
    /// stored now, taken back step by step. Source: requirements X-12.
    [[nodiscard]] Result<std::vector<LoggedChange>> changesAfter(const QDate &day) const;
    /// The events that touched a kpi, its parts, their norms or their measurements, latest first; at most @p limit of them.
    [[nodiscard]] Result<std::vector<LoggedRows>> logOf(KpiId kpi, int limit) const;
    /// How many events were written since the document was last published (or the work copy was made).
    [[nodiscard]] Result<qint64> unpublishedChanges() const;

    // Writing
    /// Called inside the transaction, after the rows were applied and before the commit.
    using Derive = std::function<Status(OutcomeWriter &)>;
    /// Applies @p change in one transaction: checks each `before` against what is stored, applies the rows, keeps
    /// replaced measurements as history, appends the logbook's event and the undo step, and lets @p derive write what
    /// follows. All or nothing. For Undo and Redo @p change is what undoChange() or redoChange() gave.
    /// Conflict, Adopted, InvalidInput (a row that the schema refuses), DiskFull, WriteFailed, FileReadOnly, Cancelled,
    /// whatever @p derive fails with; CommitUnknown: the commit failed and what is stored has to be read again.
    [[nodiscard]] Status write(const Change &change, const WriteInfo &info, const Derive &derive,
                               StepKind step = StepKind::Do);
    /// Writes outcomes alone (a recompute): no logbook event and no undo step, since no person changed anything.
    [[nodiscard]] Status writeOutcomes(const Derive &derive);

    // Undo: at most 500 steps; a new change empties the redo side (decision 11)
    [[nodiscard]] Result<std::optional<UndoStep>> topUndo() const;
    [[nodiscard]] Result<std::optional<UndoStep>> topRedo() const;
    /// The steps that can be taken back, latest first; and those that can be repeated, in the order in which that goes.
    [[nodiscard]] Result<std::vector<UndoStep>> undoSteps() const;
    [[nodiscard]] Result<std::vector<UndoStep>> redoSteps() const;
    /// The change to hand to write() with StepKind::Undo. NothingToUndo.
    [[nodiscard]] Result<Change> undoChange() const;
    /// The change to hand to write() with StepKind::Redo. NothingToUndo.
    [[nodiscard]] Result<Change> redoChange() const;

    /// An id that no row of this file ever had. Kept with the first write after it; an id that was handed out and
    /// never written may be handed out again after a crash.
    [[nodiscard]] qint64 takeId();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
