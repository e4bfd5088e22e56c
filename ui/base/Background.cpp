// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Background.h"

#include <QThread>
#include <QTimer>

using namespace std::chrono_literals;

bool BackgroundProgress::tell(qint64 done, qint64 all)
{
    percent = all > 0 ? static_cast<int>(done * 100 / all) : -1;
    return !isLeft;
}

Background::Background(QObject *parent) : QObject(parent) { }

Background::~Background()
{
    cancel();
    for (const auto &thread : m_threads)
        thread->wait();
}

void Background::start(Work work, std::function<void()> done)
{
    cancel();
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
    const auto progress = std::make_shared<BackgroundProgress>();
    m_current = progress;
    m_percent = -1;
    auto thread = std::unique_ptr<QThread>(QThread::create([progress, work = std::move(work)] { work(*progress); }));
    connect(thread.get(), &QThread::finished, this, [this, progress, done = std::move(done)] { end(progress, done); });
    auto *ticker = new QTimer(thread.get());
    connect(ticker, &QTimer::timeout, this, [this, progress] { look(progress); });
    ticker->start(100ms);
    thread->start();
    m_threads.push_back(std::move(thread));
    Q_EMIT progressed();
}

void Background::cancel()
{
    if (m_current)
        m_current->isLeft = true;
    m_current.reset();
}

void Background::end(const std::shared_ptr<BackgroundProgress> &which, const std::function<void()> &done)
{
    if (m_current != which)
        return;
    m_current.reset();
    done();
}

void Background::look(const std::shared_ptr<BackgroundProgress> &which)
{
    if (m_current != which || which->percent == m_percent)
        return;
    m_percent = which->percent;
    Q_EMIT progressed();
}
