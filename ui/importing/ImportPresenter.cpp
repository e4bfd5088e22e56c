// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportPresenter.h"

#include "PeriodMath.h"
#include "Words.h"
#include "Workspace.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

ImportPresenter::ImportPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &ImportPresenter::reset);
    connect(&workspace, &Workspace::contractChanged, this, &ImportPresenter::reset);
    connect(&m_loader, &ImportLoader::progressed, this, &ImportPresenter::changed);
    connect(&m_loader, &ImportLoader::loaded, this, &ImportPresenter::take);
    reset();
}

void ImportPresenter::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ImportPresenter::reset()
{
    m_loader.cancel();
    m_order = {};
    m_order.contract = m_workspace.definition();
    m_order.today = m_workspace.today();
    m_reading = {};
    m_questions.clear();
    m_proposals.clear();
    m_path.clear();
    m_bytes.clear();
    m_source.clear();
    m_fault.clear();
    m_replaces = false;
    m_stored = 0;
    become(m_order.contract ? State::Waiting : State::NoContract);
}

void ImportPresenter::cancel()
{
    if (m_state == State::Reading)
        reset();
}

void ImportPresenter::read(const QString &path)
{
    reset();
    if (!m_order.contract)
        return;
    m_path = path;
    m_source = QFileInfo(path).fileName();
    readAgain();
}

void ImportPresenter::readText(const QByteArray &bytes, const QString &source)
{
    reset();
    if (!m_order.contract)
        return;
    m_bytes = bytes;
    m_source = source;
    readAgain();
}

void ImportPresenter::readAgain()
{
    if (m_path.isEmpty()) {
        QBuffer buffer(&m_bytes);
        buffer.open(QIODevice::ReadOnly);
        take({ readImport(buffer, m_order), {} });
        return;
    }
    m_state = State::Reading;
    m_loader.readFile(m_path, m_order);
    if (m_state == State::Reading)
        Q_EMIT changed();
}

void ImportPresenter::take(const ImportLoaded &loaded)
{
    m_reading = loaded.reading;
    m_proposals.clear();
    m_questions.clear();
    if (loaded.fault) {
        m_fault = errorText(*loaded.fault);
        return become(State::Unreadable);
    }
    m_questions = importQuestions(m_reading, m_order);
    if (!m_reading.problems().empty() || m_reading.planFault.code != RecordPlanFault::Code::None)
        return become(State::Faulty);
    if (m_reading.kind && m_workspace.portfolio())
        m_proposals = recordProposals(*m_workspace.portfolio(), *m_order.contract, m_reading.log, m_source);
    become(State::Ready);
}

void ImportPresenter::setKind(std::optional<RecordKind> kind)
{
    if (m_state < State::Faulty || kind == m_reading.kind)
        return;
    m_order.guessesKind = false;
    m_order.kind = kind;
    m_order.feeds.clear();
    readAgain();
}

void ImportPresenter::answer(const ImportQuestion &question, const QString &option)
{
    answerQuestion(question, option, m_order);
    readAgain();
}

void ImportPresenter::setReplaces(bool replaces)
{
    if (m_replaces == replaces)
        return;
    m_replaces = replaces;
    Q_EMIT changed();
}

int ImportPresenter::differing() const
{
    return static_cast<int>(std::ranges::count(m_proposals, RecordProposal::State::Differs, &RecordProposal::state));
}

int ImportPresenter::storable() const
{
    if (!m_reading.kind)
        return static_cast<int>(m_reading.table.measurements.size() + m_reading.table.claimed.size());
    const auto fresh = static_cast<int>(std::ranges::count(m_proposals, RecordProposal::State::New, &RecordProposal::state));
    return m_replaces ? fresh + differing() : fresh;
}

std::optional<Measurement> ImportPresenter::storedAt(const Cell &cell) const
{
    return m_workspace.portfolio() ? m_workspace.portfolio()->measurement(cell) : std::nullopt;
}

/// What a log feeds is kept before its figures are, so that going back one step takes the figures away.
Result<int> ImportPresenter::storeAll()
{
    Portfolio &portfolio = *m_workspace.portfolio();
    if (!m_reading.kind)
        return storeMeasurements(portfolio, m_order.contract->contract.id, m_reading.table, m_source);
    if (const Status kept = keepFeeds(portfolio, *m_order.contract, m_order.feeds); !kept)
        return kept.error();
    return storeRecords(portfolio, m_proposals, m_source, m_replaces);
}

void ImportPresenter::store()
{
    if (m_state != State::Ready || !m_workspace.portfolio())
        return;
    const Result<int> count = storeAll();
    if (!m_workspace.check(count))
        return;
    m_stored = *count;
    become(State::Done);
}

/// The part whose values come most often shows best what a file looks like.
const Indicator *ImportPresenter::exampleIndicator() const
{
    const Indicator *best = nullptr;
    qint64 shortest = 0;
    for (const Indicator &indicator : m_order.contract->indicators) {
        if (indicator.input != InputKind::Number && indicator.input != InputKind::Fraction)
            continue;
        const DateRange span = daysOf(lastClosed(indicator.measured, m_workspace.today(), m_order.contract->contract), m_order.contract->contract);
        const qint64 days = span.first.daysTo(span.last);
        if (!best || days < shortest) {
            best = &indicator;
            shortest = days;
        }
    }
    return best;
}

QString ImportPresenter::example() const
{
    const Indicator *indicator = m_order.contract ? exampleIndicator() : nullptr;
    if (!indicator)
        return {};
    const Period period = lastClosed(indicator->measured, m_workspace.today(), m_order.contract->contract);
    const std::vector<const Party *> parties = m_order.contract->participants();
    const QString party = indicator->perParty && !parties.empty() ? parties.front()->name : QString();
    const auto norm = std::ranges::find_if(m_order.contract->norms, [indicator](const NormVersion &each) {
        return each.indicator == indicator->id && each.value;
    });
    const QString value = norm == m_order.contract->norms.end() ? u"1"_s : shown(*norm->value);
    const QString header = currentLanguage() == Language::English ? u"kpi;period;party;value"_s : u"kpi;periode;deelnemer;waarde"_s;
    return u"%1\n%2;%3;%4;%5"_s.arg(header, m_order.contract->codeOf(*indicator), period.toText(), party, value);
}
