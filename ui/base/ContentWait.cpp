// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentWait.h"

#include "Background.h"
#include "ContentKeeping.h"
#include "WaitDialog.h"
#include "Workspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto unnoticed = 300ms; // a dialog that is gone at once only flickers

struct ContentWait
{
    Q_DECLARE_TR_FUNCTIONS(ContentWait)
};

/// One job, watched from the window's thread until it has ended, also after it was told to stop: it may have been just too late.
class Job : public QObject
{
public:
    explicit Job(const ContentKeeping &keeping)
    {
        m_work.start([this, keeping](BackgroundProgress &progress) {
            m_outcome = keeping.run([this, &progress](qint64 done, qint64 all) {
                progress.tell(done, all);
                return !m_isStopped;
            });
        }, [this] {
            m_isOver = true;
            m_waiting.quit();
        });
    }

    [[nodiscard]] Status wait()
    {
        QTimer::singleShot(unnoticed, &m_waiting, &QEventLoop::quit);
        m_waiting.exec(QEventLoop::ExcludeUserInputEvents);
        if (!m_isOver)
            show();
        while (!m_isOver)
            m_waiting.exec(QEventLoop::ExcludeUserInputEvents);
        return m_outcome;
    }

private:
    void show()
    {
        WaitDialog dialog(ContentWait::tr("Bestand bewaren"),
                          ContentWait::tr("Het bestand is groot en wordt in de portefeuille bewaard. Stop je, dan wordt er niets vastgelegd."),
                          QApplication::activeWindow());
        connect(&m_work, &Background::progressed, &dialog, [this, &dialog] { dialog.setPercent(m_work.percent()); });
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, &dialog, [this, &dialog] {
            if (m_isOver)
                dialog.accept();
        });
        ticker.start(50ms);
        if (dialog.exec() == QDialog::Rejected)
            m_isStopped = true;
    }

    QEventLoop m_waiting;
    Status m_outcome = done(); ///< of the thread; to be read when it has ended
    std::atomic<bool> m_isStopped = false;
    bool m_isOver = false;
    Background m_work; ///< goes first: it waits for its thread
};

bool isBusy = false; // the window's thread alone looks at it

} // namespace

bool storeContents(Workspace &workspace, const std::vector<AttachedContent> &contents)
{
    if (!workspace.portfolio())
        return false;
    const ContentKeeping keeping(*workspace.portfolio(), contents);
    if (!keeping.isNeeded())
        return true;
    QEventLoop turn; // a second file that arrives meanwhile waits for its turn
    while (isBusy)
        turn.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    isBusy = true;
    const Status outcome = Job(keeping).wait();
    isBusy = false;
    if (outcome)
        return true;
    if (outcome.error().code == ErrorCode::Cancelled)
        workspace.notify({ Notice::Tone::Information, ContentWait::tr("Gestopt. Het bestand is niet bewaard."), false });
    else
        (void)workspace.check(outcome);
    return false;
}
