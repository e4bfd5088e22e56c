// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyPresenter.h"

#include "ContractVerbs.h"
#include "SurveyVerbs.h"
#include "TermMath.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The marks of the round per onderwerp and deelnemer: a mark of its own, or the mean of its people.
std::map<std::pair<QString, PartyId>, MarkCell> cellsOf(const std::vector<SurveyMark> &marks)
{
    std::map<std::pair<QString, PartyId>, MarkCell> cells;
    for (const SurveyMark &mark : marks) {
        MarkCell &cell = cells[{ mark.topic, mark.party }];
        if (mark.respondent == 0) {
            cell.mark = mark.mark;
        } else {
            cell.mean = cell.mean.value_or(Ratio(0)) + Ratio(mark.mark);
            ++cell.people;
        }
    }
    for (auto &[key, cell] : cells) {
        if (cell.mean)
            cell.mean = *cell.mean / Ratio(cell.people);
    }
    return cells;
}

} // namespace

SurveyPresenter::SurveyPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &SurveyPresenter::forget);
    connect(&workspace, &Workspace::contractChanged, this, [this] {
        m_wanted = {};
        forget();
    });
    connect(&workspace, &Workspace::changed, this, &SurveyPresenter::forget);
    connect(&m_model, &SurveyModel::markEntered, this, [this](int row, int column, const QString &text) {
        const SurveyModel::ReadMark read = SurveyModel::readMark(text);
        if (!read.valid)
            m_workspace.notify({ Notice::Tone::Problem, tr("“%1” is geen cijfer van 1 tot en met 10.").arg(text) });
        else
            m_workspace.check(setMark(row, column, read.mark));
    });
}

void SurveyPresenter::forget()
{
    m_stale = true;
    Q_EMIT changed();
}

const Kpi *SurveyPresenter::surveyKpi() const
{
    const auto contract = definition();
    if (!contract)
        return nullptr;
    for (const Indicator &indicator : contract->indicators) {
        if (indicator.input == InputKind::Survey)
            return contract->kpi(indicator.kpi);
    }
    return nullptr;
}

int SurveyPresenter::roundIndex() const
{
    const auto found = std::ranges::find(m_rounds, m_wanted, &SurveyRound::id);
    return found == m_rounds.end() ? static_cast<int>(m_rounds.size()) - 1 : static_cast<int>(found - m_rounds.begin());
}

SurveyPresenter::State SurveyPresenter::load()
{
    if (!definition())
        return State::NoContract;
    if (!surveyKpi())
        return State::NoSurvey;
    const Portfolio &portfolio = *m_workspace.portfolio();
    if (m_stale) {
        m_stale = false;
        m_rounds = portfolio.surveyRounds(m_workspace.contract());
        m_round.reset();
        if (!m_rounds.empty()) {
            m_round = m_rounds[static_cast<std::size_t>(roundIndex())];
            m_wanted = m_round->id;
            m_result = portfolio.surveyResult(m_round->id);
            m_responses = portfolio.surveyResponses(m_round->id);
        }
        if (m_round && m_result) {
            SurveyModel::Content content;
            content.topics = m_round->questionnaire.topics;
            content.scale = markScaleOf(m_round->questionnaire, m_round->settings.rounding);
            for (const SurveyResponse &response : m_responses)
                content.parties.push_back({ response.party, partyName(response.party),
                                            tr("%1 van %2").arg(response.answered).arg(response.asked) });
            content.marks = cellsOf(portfolio.surveyMarks(m_round->id));
            content.results = m_result->topics;
            m_model.setContent(std::move(content));
        }
    }
    return m_round && m_result ? State::Round : State::NoRound;
}

QString SurveyPresenter::partyName(PartyId party) const
{
    const auto contract = definition();
    const Party *found = contract ? contract->party(party) : nullptr;
    if (!found)
        return {};
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

std::vector<SurveyPresenter::PossibleSanction> SurveyPresenter::sanctions() const
{
    std::vector<PossibleSanction> possible;
    const Kpi *kpi = surveyKpi();
    if (!kpi || !m_result)
        return possible;
    const bool s4 = m_result->proposed != SurveyOutcome::None;
    for (const QString &code : kpi->sanctions) {
        const auto contract = definition();
        const auto found = std::ranges::find(contract->sanctions, code, &SanctionType::code);
        if (found != contract->sanctions.end())
            possible.push_back({ *found, s4 && code == u"S4"_s });
    }
    return possible;
}

std::optional<QDate> SurveyPresenter::firstExpected() const
{
    const Kpi *kpi = surveyKpi();
    if (!kpi)
        return std::nullopt;
    for (const Indicator *indicator : definition()->indicatorsOf(kpi->id)) {
        if (indicator->firstVerdict)
            return dueDate(*indicator->firstVerdict, definition()->contract);
    }
    return std::nullopt;
}

void SurveyPresenter::showRound(SurveyRoundId round)
{
    if (m_wanted == round)
        return;
    m_wanted = round;
    forget();
}

bool SurveyPresenter::canStep(int direction) const
{
    const int next = roundIndex() + direction;
    return next >= 0 && next < static_cast<int>(m_rounds.size());
}

void SurveyPresenter::stepRound(int direction)
{
    if (canStep(direction))
        showRound(m_rounds[static_cast<std::size_t>(roundIndex() + direction)].id);
}

Status SurveyPresenter::startRound(const QString &title, const QDate &held)
{
    const auto started = startSurveyRound(*m_workspace.portfolio(), m_workspace.contract(), title, held);
    if (!started)
        return started.error();
    showRound(*started);
    return done();
}

Status SurveyPresenter::setMark(int row, int column, std::optional<Decimal> mark)
{
    const SurveyMark where { m_round->id, m_model.topic(row).key(), m_model.party(column), 0, {} };
    return enterMark(*m_workspace.portfolio(), where, mark);
}

SurveyPresenter::PasteResult SurveyPresenter::paste(int row, int column, const QString &text)
{
    std::vector<SurveyMark> marks;
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (int y = 0; y < lines.size(); ++y) {
        const QStringList cells = lines[y].split(u'\t');
        for (int x = 0; x < cells.size(); ++x) {
            const int targetRow = row + y;
            const int targetColumn = column + x;
            if (targetRow >= m_model.rowCount() || !m_model.isMarkColumn(targetColumn))
                return { 0, tr("Het geplakte blok is groter dan het rooster vanaf deze cel.") };
            const SurveyModel::ReadMark read = SurveyModel::readMark(cells[x]);
            if (!read.valid)
                return { 0, tr("%1, %2: “%3” is geen cijfer van 1 tot en met 10. Er is niets geplakt.")
                                .arg(m_model.topic(targetRow).key(), partyName(m_model.party(targetColumn)), cells[x].trimmed()) };
            if (read.mark)
                marks.push_back({ m_round->id, m_model.topic(targetRow).key(), m_model.party(targetColumn), 0, *read.mark });
        }
    }
    const auto stored = enterMarks(*m_workspace.portfolio(), m_round->id, marks);
    if (!stored)
        return { 0, errorText(stored.error()) };
    return { *stored, {} };
}

Status SurveyPresenter::setResponses(const std::vector<SurveyResponse> &responses)
{
    for (const SurveyResponse &response : responses) {
        if (const Status stored = setSurveyResponse(*m_workspace.portfolio(), response); !stored)
            return stored;
    }
    return done();
}

Status SurveyPresenter::changeSettings(const SurveySettings &settings)
{
    return changeSurveySettings(*m_workspace.portfolio(), m_round->id, settings);
}
