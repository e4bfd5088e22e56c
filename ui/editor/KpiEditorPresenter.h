// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DraftKeeper.h"
#include "EditorDraft.h"
#include "EditorSession.h"
#include "EditorTrial.h"
#include "KpiSentences.h"
#include "Workspace.h"

#include <QObject>
#include <QTimer>
#include <QUndoGroup>

#include <map>
#include <memory>
#include <set>

/// Edits one kpi at a time without storing it: every field with its problem and its lock, undo of its own, the norm as a
/// sentence, and what it makes of values. Each kpi keeps its draft until it is saved or dropped. Source: ux §6-05, E4-04…05.
class KpiEditorPresenter : public QObject, public DraftKeeper
{
    Q_OBJECT

public:
    explicit KpiEditorPresenter(Workspace &workspace, QObject *parent = nullptr);
    ~KpiEditorPresenter() override;

    /// Shows the draft of a kpi, or of a new one where @p kpi is not valid. False when there is no such kpi.
    bool open(KpiId kpi);
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] bool isNew() const { return m_session && !m_session->kpi.isValid(); }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isUnconfirmed() const;
    [[nodiscard]] QString heading() const; ///< "KPI-14 bewerken"
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] QUndoGroup *steps() { return &m_steps; }

    // Fields
    [[nodiscard]] QString value(const FieldKey &key) const;
    void set(const FieldKey &key, const QString &text);
    [[nodiscard]] std::vector<FieldChoice> choices(const FieldKey &key) const;
    [[nodiscard]] std::optional<FieldProblem> problem(const FieldKey &key) const;
    [[nodiscard]] QString lock(const FieldKey &key) const; ///< why it cannot change; empty: it can
    [[nodiscard]] bool isShown(const FieldKey &key) const;
    /// No value lies between the norm and the end of its unit: there is nothing to watch.
    [[nodiscard]] bool isMarginPointless(int part) const;
    /// The first field that stands in the way of saving, in reading order.
    [[nodiscard]] std::optional<FieldKey> firstProblem() const;
    /// The next one after @p key, round and round; for F8.
    [[nodiscard]] std::optional<FieldKey> problemAfter(const FieldKey &key) const;

    // Parts and bands
    [[nodiscard]] int partCount() const;
    [[nodiscard]] int bandCount(int part) const;
    [[nodiscard]] QString partTitle(int part) const;
    [[nodiscard]] QString partLock(int part) const; ///< why it cannot be removed
    void addPart();
    void copyPart(int part);
    void removePart(int part);
    void movePart(int part, int by);
    void addBand(int part);
    void removeBand(int part, int band);

    // What it says and what it does
    [[nodiscard]] std::vector<SentencePiece> sentence() const;
    [[nodiscard]] QStringList notes() const; ///< what the sentence leaves out
    [[nodiscard]] QString sentenceText() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] const EditorTrial &trial() const { return m_trial; }
    void setTrialText(int part, const QString &text);
    [[nodiscard]] const LookBack &lookBack(); ///< as of the last pause in typing
    [[nodiscard]] bool needsChange() const { return m_needsChange; }
    [[nodiscard]] bool isJudged() const;
    [[nodiscard]] QDate changeDay() const { return m_read.change.validFrom; }

    /// Saves, tells it in the bar, and goes to the kpi; false: a field stands in the way, see firstProblem().
    bool save();
    void drop(); ///< throws the draft away and goes back

    // DraftKeeper
    [[nodiscard]] bool hasDrafts() const override;
    bool saveDrafts() override;
    void dropDrafts() override;

Q_SIGNALS:
    void opened();     ///< another kpi, or the same from its stored state
    void shapeChanged(); ///< parts, bands or fields came or went
    void edited();     ///< values, problems, sentence and trial
    void lookedBack();

private:
    void edit(const FieldKey &key, const EditorDraft &after);
    void follow();
    void reread();
    void settle();
    void proposeChangeDay(EditorDraft &draft) const;
    [[nodiscard]] EditorDraft freshDraft() const;
    [[nodiscard]] std::vector<FieldKey> allKeys() const;
    [[nodiscard]] QString shapeText() const;
    [[nodiscard]] std::vector<NormPart> normParts() const;
    [[nodiscard]] std::vector<FieldChoice> partRuleChoices() const;
    [[nodiscard]] std::vector<FieldChoice> sanctionChoices() const;
    [[nodiscard]] std::vector<FieldChoice> meetingChoices() const;
    [[nodiscard]] QDate agreedOn() const;
    [[nodiscard]] std::vector<FieldChoice> shapeChoices(int part) const;
    [[nodiscard]] bool hasParticipants() const;
    [[nodiscard]] bool isQuiet(const FieldKey &key) const;
    void forgetAll();

    Workspace &m_workspace;
    std::map<std::pair<ContractId, KpiId>, std::unique_ptr<EditorSession>> m_sessions;
    EditorSession *m_session = nullptr;
    QUndoGroup m_steps;
    ReadDraft m_read;
    FieldProblems m_problems;
    bool m_needsChange = false;
    QString m_shape;
    EditorTrial m_trial;
    LookBack m_lookBack;
    QTimer m_pause;
};
