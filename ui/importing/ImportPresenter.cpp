// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportPresenter.h"

#include "MeasurementVerbs.h"
#include "PeriodMath.h"
#include "Words.h"
#include "Workspace.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

ImportPresenter::ImportPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &ImportPresenter::reset);
    connect(&workspace, &Workspace::contractChanged, this, &ImportPresenter::reset);
    reset();
}

void ImportPresenter::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ImportPresenter::reset()
{
    m_reading = {};
    m_source.clear();
    m_fault.clear();
    m_stored = 0;
    m_contract = m_workspace.definition();
    become(m_contract ? State::Waiting : State::NoContract);
}

void ImportPresenter::read(const QString &path)
{
    reset();
    if (!m_contract)
        return;
    QFile file(path);
    if (QFileInfo(path).size() > maxBytes)
        m_fault = errorText({ ErrorCode::FileTooLarge, path, { u"100 MB"_s } });
    else if (!QFileInfo::exists(path))
        m_fault = errorText({ ErrorCode::FileMissing, path });
    else if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        m_fault = errorText({ ErrorCode::FileUnreadable, path });
    if (!m_fault.isEmpty()) {
        m_source = QFileInfo(path).fileName();
        become(State::Unreadable);
        return;
    }
    readText(file.readAll(), QFileInfo(path).fileName());
}

void ImportPresenter::readText(const QByteArray &bytes, const QString &source)
{
    if (!m_contract)
        return;
    m_source = source;
    m_reading = readMeasurements(bytes, *m_contract, m_workspace.today());
    become(m_reading.problems.empty() ? State::Ready : State::Faulty);
}

void ImportPresenter::store()
{
    if (m_state != State::Ready || !m_workspace.portfolio())
        return;
    const Result<int> count
        = enterMeasurements(*m_workspace.portfolio(), m_reading.measurements, ChangeKind::ImportMeasurements, m_source);
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
    for (const Indicator &indicator : m_contract->indicators) {
        if (indicator.input != InputKind::Number && indicator.input != InputKind::Fraction)
            continue;
        const DateRange span = daysOf(lastClosed(indicator.measured, m_workspace.today(), m_contract->contract), m_contract->contract);
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
    const Indicator *indicator = m_contract ? exampleIndicator() : nullptr;
    if (!indicator)
        return {};
    const Period period = lastClosed(indicator->measured, m_workspace.today(), m_contract->contract);
    const std::vector<const Party *> parties = m_contract->participants();
    const QString party = indicator->perParty && !parties.empty() ? parties.front()->name : QString();
    const auto norm = std::ranges::find_if(m_contract->norms, [indicator](const NormVersion &each) {
        return each.indicator == indicator->id && each.value;
    });
    const QString value = norm == m_contract->norms.end() ? u"1"_s : shown(*norm->value);
    const QString header = currentLanguage() == Language::English ? u"kpi;period;party;value"_s : u"kpi;periode;deelnemer;waarde"_s;
    return u"%1\n%2;%3;%4;%5"_s.arg(header, m_contract->codeOf(*indicator), period.toText(), party, value);
}
