// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PortfolioOpening.h"

#include "PortfolioPrivate.h"

/// What the thread leaves behind; to be read when it has ended.
class PortfolioOpening::Outcome
{
public:
    std::optional<Result<std::unique_ptr<DocumentFile>>> document;
};

PortfolioOpening::PortfolioOpening(const QString &path, Access access, const Environment &environment, QObject *parent)
    : QObject(parent), m_environment(environment), m_outcome(std::make_unique<Outcome>())
{
    WriteInfo info = Portfolio::Private::infoOf(environment);
    info.cancelled = [this] { return m_cancelled.load(); };
    m_thread.reset(QThread::create([this, path, mode = Portfolio::Private::modeOf(access), info] {
        m_outcome->document.emplace(DocumentFile::open(path, mode, m_environment.dataFolder, info));
    }));
    connect(m_thread.get(), &QThread::finished, this, &PortfolioOpening::ended);
    m_thread->start();
}

PortfolioOpening::~PortfolioOpening()
{
    cancel();
    m_thread->wait();
}

bool PortfolioOpening::hasEnded() const
{
    return m_thread->isFinished();
}

Result<std::unique_ptr<Portfolio>> PortfolioOpening::take()
{
    m_thread->wait();
    return Portfolio::Private::openWorkCopy(std::move(m_outcome->document).value(), m_environment);
}
