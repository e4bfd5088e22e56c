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
    [[nodiscard]] const SurveyRound &round() const { return *m_round; }    ///< @pre State::Round
    [[nodiscard]] const SurveyResult &result() const { return *m_result; } ///< @pre State::Round
    [[nodiscard]] const std::vector<SurveyRound> &rounds() const { return m_rounds; } ///< oldest first
    [[nodiscard]] const std::vector<SurveyResponse> &responses() const { return m_responses; }
    [[nodiscard]] SurveyModel *model() { return &m_model; }
    [[nodiscard]] std::shared_ptr<const ContractDefinition> definition() const { return m_workspace.definition(); }
    [[nodiscard]] QString partyName(PartyId party) const;
    /// Sanctions that this kpi allows, in the contract's order; the proposed ones are marked.
    struct PossibleSanction
    {
        SanctionType sanction;
        bool proposed = false;
    };
    [[nodiscard]] std::vector<PossibleSanction> sanctions() const;
    /// The first day that a survey is expected; none without such a rule.
    [[nodiscard]] std::optional<QDate> firstExpected() const;

    void showRound(SurveyRoundId round);
    void stepRound(int direction);
    [[nodiscard]] bool canStep(int direction) const;
    Status startRound(const QString &title, const QDate &held);
    Status setMark(int row, int column, std::optional<Decimal> mark);
    /// A block of texts from the clipboard, its upper left at this cell. All or nothing: the first cell that cannot be
    /// read is told, and nothing is stored.
    struct PasteResult
    {
        int marks = 0;
        QString problem; ///< where and what; empty: all was stored
    };
    PasteResult paste(int row, int column, const QString &text);
    Status setResponses(const std::vector<SurveyResponse> &responses);
    Status changeSettings(const SurveySettings &settings);

Q_SIGNALS:
    void changed();

private:
    void forget();
    [[nodiscard]] const Kpi *surveyKpi() const;
    [[nodiscard]] int roundIndex() const;

    Workspace &m_workspace;
    SurveyModel m_model;
    std::vector<SurveyRound> m_rounds;
    SurveyRoundId m_wanted;
    std::optional<SurveyRound> m_round;
    std::optional<SurveyResult> m_result;
    std::vector<SurveyResponse> m_responses;
    bool m_stale = true;
};
