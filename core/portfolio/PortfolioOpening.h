// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <atomic>

class DocumentFile;
class QThread;

/// Opens a file in a thread of its own: a large one takes time to copy and to check through and through. What comes of it is
/// what Portfolio::open() gives. Source: decision 12, performance G14.
class PortfolioOpening : public QObject
{
    Q_OBJECT

public:
    /// Starts at once.
    PortfolioOpening(const QString &path, Access access, const Environment &environment, QObject *parent = nullptr);
    ~PortfolioOpening() override; ///< gives up, and waits for the thread

    /// Gives up as soon as it can; then ended() follows and take() gives Cancelled.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool hasEnded() const;
    /// The portfolio, or why there is none; to be called once, after it ended, in the thread that will use it.
    [[nodiscard]] Result<std::unique_ptr<Portfolio>> take();

Q_SIGNALS:
    void ended();

private:
    class Outcome;
    Environment m_environment;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<Outcome> m_outcome;
    std::unique_ptr<QThread> m_thread;
};
