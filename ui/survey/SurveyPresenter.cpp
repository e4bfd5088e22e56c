// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyPresenter.h"

#include "ContractVerbs.h"
#include "EntryText.h"
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

SurveyPresenter::SurveyPresenter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto start = [this] {
        m_wanted = {};
        m_pending.clear();
        forget();
    };
    connect(&workspace, &Workspace::portfolioChanged, this, start);
    connect(&workspace, &Workspace::contractChanged, this, start);
    connect(&workspace, &Workspace::changed, this, &SurveyPresenter::forget);
    connect(&m_model, &SurveyModel::markEntered, this, &SurveyPresenter::type);
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
        if (m_round && m_result)
            fillModel();
    }
    return m_round && m_result ? State::Round : State::NoRound;
}

void SurveyPresenter::fillModel()
{
    const Portfolio &portfolio = *m_workspace.portfolio();
    SurveyModel::Content content;
    content.topics = m_round->questionnaire.topics;
    content.scale = markScaleOf(m_round->questionnaire, m_round->settings.rounding);
    content.lowest = m_round->settings.score == SurveySettings::Score::Lowest;
    content.readOnly = isReadOnly();
    for (const SurveyResponse &response : m_responses) {
        const Party *party = definition()->party(response.party);
        content.parties.push_back({ response.party, partyName(response.party), party ? party->name : QString(),
                                    tr("%1 van %2").arg(response.answered).arg(response.asked) });
    }
    content.marks = cellsOf(portfolio.surveyMarks(m_round->id));
    for (const SurveyComment &comment : portfolio.surveyComments(m_round->id))
        content.comments[{ comment.topic, comment.party }] = comment.text;
    content.pending = m_pending;
    content.results = m_result->topics;
    m_model.setContent(std::move(content));
}

QStringList SurveyPresenter::tags() const
{
    QStringList tags;
    const Kpi *kpi = surveyKpi();
    const auto parts = kpi ? definition()->indicatorsOf(kpi->id) : std::vector<const Indicator *>();
    if (m_round->kind == SurveyKind::Interim)
        tags += tr("tussentijds");
    if (roundIndex() == 0 && !parts.empty() && parts.front()->firstVerdict)
        //: %1 is a term: "9 maanden"
        tags += tr("eerste meting, na %1").arg(termText(parts.front()->firstVerdict->term));
    tags += m_round->state == SurveyState::Draft ? tr("concept") : tr("definitief");
    return tags;
}

int SurveyPresenter::goodCount() const
{
    const auto isGood = [](const TopicResult &result) { return result.band == MarkBand::Good; };
    if (m_round->settings.count == SurveySettings::Count::Topic)
        return static_cast<int>(std::ranges::count_if(m_result->topics, isGood));
    if (m_round->settings.count == SurveySettings::Count::Factor)
        return static_cast<int>(std::ranges::count_if(m_result->factors, isGood));
    const MarkScale scale = markScaleOf(m_round->questionnaire, m_round->settings.rounding);
    const auto marks = m_workspace.portfolio()->surveyMarks(m_round->id);
    return static_cast<int>(std::ranges::count_if(
        marks, [&](const SurveyMark &mark) { return scale.bandOf(mark.mark) == MarkBand::Good; }));
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

Route SurveyPresenter::decisionRoute() const
{
    return { .feature = u"remedies"_s, .contract = m_workspace.contract(), .round = round().id, .argument = u"decide"_s };
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
    m_pending.clear();
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
    const bool wasAsked = m_pending.erase({ where.topic, where.party }) > 0;
    const Status stored = enterMark(*m_workspace.portfolio(), where, mark);
    if (wasAsked)
        forget(); // also where the mark is the one that was there
    return stored;
}

Status SurveyPresenter::setComment(const QString &topic, PartyId party, const QString &text)
{
    return enterComment(*m_workspace.portfolio(), { m_round->id, topic, party, text });
}

std::optional<Decimal> SurveyPresenter::take(int row, int column, const QString &text, bool *asked)
{
    const std::pair key { m_model.topic(row).key(), m_model.party(column) };
    const SurveyModel::ReadMark read = SurveyModel::readMark(text);
    *asked = !read.valid;
    if (read.valid) {
        m_pending.erase(key);
        return read.mark;
    }
    Indicator scale;
    scale.unit = Unit::Grade;
    PendingMark pending { text.trimmed(), readEntry(text, scale).suggestions };
    if (pending.text == u"0"_s)
        pending.suggestions = { Decimal(10) }; // the key for a ten
    m_pending[key] = pending;
    return std::nullopt;
}

void SurveyPresenter::type(int row, int column, const QString &text)
{
    bool asked = false;
    const auto mark = take(row, column, text, &asked);
    if (!asked)
        m_workspace.check(setMark(row, column, mark));
    forget();
}

void SurveyPresenter::discard(int row, int column)
{
    m_pending.erase({ m_model.topic(row).key(), m_model.party(column) });
    forget();
}

QString SurveyPresenter::question(const PendingMark &pending)
{
    return problemText({ 0, {}, pending.text, ProblemCode::MarkOutsideScale, {} });
}

QModelIndex SurveyPresenter::nextQuestion(const QModelIndex &from) const
{
    const int columns = m_model.columnCount();
    const int all = m_model.rowCount() * columns;
    const int start = from.isValid() ? from.row() * columns + from.column() : 0;
    for (int step = 1; step <= all; ++step) {
        const int at = (start + step) % all;
        const QModelIndex index = m_model.index(at / columns, at % columns);
        if (m_model.pending(index))
            return index;
    }
    return {};
}

SurveyPresenter::PasteResult SurveyPresenter::paste(int row, int column, const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList lines = plain.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (int y = 0; y < lines.size(); ++y) {
        const int last = column + static_cast<int>(lines[y].count(u'\t'));
        if (row + y >= m_model.rowCount() || !m_model.isMarkColumn(last))
            return { 0, 0, false,
                     tr("Het geplakte blok is groter dan het rooster vanaf deze cel. Er is niets geplakt.") };
    }
    PasteResult result;
    std::vector<SurveyMark> marks;
    for (int y = 0; y < lines.size(); ++y) {
        const QStringList cells = lines[y].split(u'\t');
        for (int x = 0; x < cells.size(); ++x) {
            if (!m_model.index(row + y, column + x).flags().testFlag(Qt::ItemIsEditable))
                continue;
            bool asked = false;
            const auto mark = take(row + y, column + x, cells[x], &asked);
            result.questions += asked ? 1 : 0;
            if (mark)
                marks.push_back({ m_round->id, m_model.topic(row + y).key(), m_model.party(column + x), 0, *mark });
        }
    }
    const auto stored = enterMarks(*m_workspace.portfolio(), m_round->id, marks);
    forget();
    if (!stored)
        return { 0, result.questions, false, errorText(stored.error()) };
    result.marks = static_cast<int>(marks.size());
    result.undoable = *stored > 0;
    return result;
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
