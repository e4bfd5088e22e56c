// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportPresenter.h"

#include "MeasurementVerbs.h"
#include "PeriodMath.h"
#include "Words.h"
#include "Workspace.h"

#include <QFile>
#include <QFileInfo>

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

QString ImportPresenter::example() const
{
    if (!m_contract)
        return {};
    for (const Indicator &indicator : m_contract->indicators) {
        if (indicator.input == InputKind::Survey || indicator.input == InputKind::Derived)
            continue;
        const Period period = lastClosed(indicator.measured, m_workspace.today(), m_contract->contract);
        const std::vector<const Party *> parties = m_contract->participants();
        const QString party = indicator.perParty && !parties.empty() ? parties.front()->name : QString();
        return u"kpi;period;party;value\n%1;%2;%3;"_s.arg(m_contract->codeOf(indicator), period.toText(), party);
    }
    return {};
}
