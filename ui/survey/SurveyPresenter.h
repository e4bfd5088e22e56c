// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyModel.h"
#include "SurveyResult.h"
#include "Workspace.h"

#include <QObject>

#include <optional>
#include <vector>

/// One survey round of the current contract: its marks, its outcome with the reason, its response. Every mark that is
/// entered is stored at once, and the outcome is read back from the portfolio.
class SurveyPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { NoContract, NoSurvey, NoRound, Round };

    explicit SurveyPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Reads anew if something changed since.
    State load();
    [[nodiscard]] const SurveyRound &round() const { return *m_round; } ///< @pre State::Round
    [[nodiscard]] const SurveyResult &result() const { return *m_result; } ///< @pre State::Round
    [[nodiscard]] const std::vector<SurveyRound> &rounds() const { return m_rounds; } ///< oldest first
    [[nodiscard]] const std::vector<SurveyResponse> &responses() const { return m_responses; }
    [[nodiscard]] SurveyModel *model() { return &m_model; }
    [[nodiscard]] const SurveyModel &marks() const { return m_model; }
    [[nodiscard]] std::shared_ptr<const ContractDefinition> definition() const { return m_workspace.definition(); }
    [[nodiscard]] bool isFileReadOnly() const { return m_workspace.portfolio()->isReadOnly(); }
    /// Nothing can be filled in: the file cannot be written, or the round is definitief. @pre State::Round
    [[nodiscard]] bool isReadOnly() const { return isFileReadOnly() || m_round->state == SurveyState::Final; }
    [[nodiscard]] const Kpi *surveyKpi() const; ///< null: the contract has none
    [[nodiscard]] QString partyName(PartyId party) const;
    /// Sanctions that this kpi allows, in the contract's order; the proposed ones are marked.
    struct PossibleSanction
    {
        SanctionType sanction;
        bool proposed = false;
    };
    [[nodiscard]] std::vector<PossibleSanction> sanctions() const;
    /// Where a decision about the sanction is taken. @pre State::Round
    [[nodiscard]] Route decisionRoute() const;
    /// The first day that a survey is expected; none without such a rule.
    [[nodiscard]] std::optional<QDate> firstExpected() const;

    void showRound(SurveyRoundId round);
    void stepRound(int direction);
    [[nodiscard]] bool canStep(int direction) const;
    Status startRound(const QString &title, const QDate &held);
    Status setMark(int row, int column, std::optional<Decimal> mark);
    /// What was said beside a mark; an empty text takes it away.
    Status setComment(const QString &topic, PartyId party, const QString &text);
    /// Stores a mark as typed; what is no mark stays at its cell with a question.
    void type(int row, int column, const QString &text);
    void discard(int row, int column); ///< forgets what was typed there and could not be taken
    [[nodiscard]] static QString question(const PendingMark &pending);
    /// The next cell with a question after @p from, round the end; invalid when there is none.
    [[nodiscard]] QModelIndex nextQuestion(const QModelIndex &from) const;
    /// A block of texts from the clipboard, its upper left at this cell. What is a mark is stored as one step; what is
    /// not stays at its cell with a question. A block that does not fit the grid is refused whole.
    struct PasteResult
    {
        int marks = 0;
        int questions = 0;
        bool undoable = false; ///< something changed by it
        QString problem; ///< empty: the block was taken
    };
    PasteResult paste(int row, int column, const QString &text);
    /// How many of what the round counts (onderwerpen, factors or marks) are good.
    [[nodiscard]] int goodCount() const;
    [[nodiscard]] QStringList tags() const; ///< of the page: "eerste meting, na 9 maanden", "concept"
    Status setResponses(const std::vector<SurveyResponse> &responses);
    Status changeSettings(const SurveySettings &settings);

Q_SIGNALS:
    void changed();

private:
    void forget();
    [[nodiscard]] int roundIndex() const;
    void fillModel();
    /// The mark of a text, or none: then it was empty or is asked about.
    std::optional<Decimal> take(int row, int column, const QString &text, bool *asked);

    Workspace &m_workspace;
    SurveyModel m_model;
    std::vector<SurveyRound> m_rounds;
    SurveyRoundId m_wanted;
    std::optional<SurveyRound> m_round;
    std::optional<SurveyResult> m_result;
    std::vector<SurveyResponse> m_responses;
    std::map<std::pair<QString, PartyId>, PendingMark> m_pending; ///< of the round that is shown
    bool m_stale = true;
};
