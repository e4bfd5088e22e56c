// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QThread;

/// What a piece of work tells while it is under way, and what it is told.
struct BackgroundProgress
{
    std::atomic<bool> isLeft = false;  ///< nobody waits for it any more: end soon
    std::atomic<int> percent = -1;     ///< -1: it cannot be told

    /// For work that counts in bytes. False when it is to end.
    bool tell(qint64 done, qint64 all);
};

/// One piece of work at a time in a thread of its own, with progress; it can be left, and then its end is never told. For pages
/// whose work is too long for the window's thread. Source: architecture, rule 8; performance G14.
class Background : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(BackgroundProgress &)>;

    explicit Background(QObject *parent = nullptr);
    ~Background() override; ///< waits for a thread that is still at it

    /// Leaves what is under way and begins @p work; @p done is called in this thread when it has ended. What the two share is
    /// theirs: it has to outlive the interest in it.
    void start(Work work, std::function<void()> done);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_current != nullptr; }
    [[nodiscard]] int percent() const { return m_percent; } ///< -1: it cannot be told

Q_SIGNALS:
    void progressed();

private:
    void end(const std::shared_ptr<BackgroundProgress> &which, const std::function<void()> &done);
    void look(const std::shared_ptr<BackgroundProgress> &which);

    std::shared_ptr<BackgroundProgress> m_current; ///< the one that is waited for
    std::vector<std::unique_ptr<QThread>> m_threads;
    int m_percent = -1;
};
