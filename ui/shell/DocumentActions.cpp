// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentActions.h"

#include "Appearance.h"
#include "DraftKeeper.h"
#include "FileQuestions.h"
#include "PortfolioOpening.h"
#include "Standings.h"
#include "Workspace.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

DocumentActions::DocumentActions(Workspace &workspace, const ShellParts &parts, Appearance &appearance,
                                 FileQuestions &questions, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_parts(parts), m_appearance(appearance), m_questions(questions),
      m_recent(appearance.settings().store()), m_single(workspace.environment().dataFolder),
      m_autoPublish(workspace, appearance.settings())
{
    workspace.setDesk(this);
    connect(&m_single, &SingleInstance::raiseAsked, this, &DocumentActions::raiseAsked);
    connect(&workspace, &Workspace::savingEnded, this, &DocumentActions::tellOfSaving);
}

DocumentActions::~DocumentActions()
{
    m_workspace.setDesk(nullptr);
}

QString DocumentActions::displayName() const
{
    const Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return {};
    if (m_workspace.isSample())
        return tr("Voorbeeld");
    return portfolio->path().isEmpty() ? tr("Nieuw bestand") : QFileInfo(portfolio->path()).completeBaseName();
}

void DocumentActions::takeOver(std::unique_ptr<Portfolio> portfolio, bool sample)
{
    m_workspace.fixToday(sample ? m_parts.sampleDay : m_parts.fixedDay);
    m_workspace.setSample(sample);
    m_workspace.setPortfolio(std::move(portfolio));
    const Portfolio *open = m_workspace.portfolio();
    const QString path = open ? open->path() : QString();
    m_single.answerFor(open && !open->isReadOnly() ? path : QString());
    m_appearance.settings().setSessionFile(path);
    if (!path.isEmpty()) {
        m_recent.add(path, m_workspace.environment().now());
        m_appearance.settings().setLastFolder(QFileInfo(path).absolutePath());
    }
    Q_EMIT opened();
}

bool DocumentActions::newFile()
{
    if (!leave())
        return false;
    Result<std::unique_ptr<Portfolio>> made = Portfolio::createUnsaved(m_workspace.environment());
    if (!m_workspace.check(made))
        return false;
    m_holder.clear();
    takeOver(std::move(*made), false);
    return true;
}

void DocumentActions::chooseFile()
{
    const QString path = m_questions.chooseOpen(m_appearance.settings().lastFolder());
    if (!path.isEmpty())
        openFile(path);
}

void DocumentActions::openFile(const QString &path)
{
    const Portfolio *open = m_workspace.portfolio();
    if (open && !open->path().isEmpty() && QFileInfo(open->path()) == QFileInfo(path))
        return;
    if (m_single.raiseOther(path)) {
        m_workspace.notify({ Notice::Tone::Information,
                             tr("Dit bestand was al open. Dat venster is naar voren gehaald."), false });
        return;
    }
    if (!leave())
        return;
    QString holder;
    Result<std::unique_ptr<Portfolio>> portfolio = openPatiently(path, Access::ReadWrite);
    if (!portfolio && portfolio.error().code == ErrorCode::FileInUse) {
        holder = portfolio.error().args.value(0);
        portfolio = openPatiently(path, Access::ReadOnly);
    }
    if (!portfolio && portfolio.error().code == ErrorCode::Cancelled)
        return;
    if (!m_workspace.check(portfolio))
        return;
    m_holder = holder;
    takeOver(std::move(*portfolio), false);
}

Result<std::unique_ptr<Portfolio>> DocumentActions::openPatiently(const QString &path, Access access)
{
    if (QFileInfo(path).size() < m_patientFrom)
        return Portfolio::open(path, access, m_workspace.environment());
    PortfolioOpening opening(path, access, m_workspace.environment());
    m_questions.waitFor(opening, QFileInfo(path).completeBaseName());
    return opening.take();
}

void DocumentActions::openSample()
{
    if (!m_parts.sample || !leave())
        return;
    Result<std::unique_ptr<Portfolio>> sample = m_parts.sample(m_workspace.environment());
    if (!m_workspace.check(sample))
        return;
    m_holder.clear();
    takeOver(std::move(*sample), true);
}

void DocumentActions::recoverWork(const QString &workCopy)
{
    if (!leave())
        return;
    Result<std::unique_ptr<Portfolio>> found = Portfolio::recover(workCopy, m_workspace.environment());
    if (!m_workspace.check(found))
        return;
    m_holder.clear();
    takeOver(std::move(*found), false);
}

bool DocumentActions::openLastSession()
{
    const QString path = m_appearance.settings().sessionFile();
    if (!m_appearance.settings().reopens() || path.isEmpty() || !QFileInfo(path).isFile() || m_single.raiseOther(path))
        return false;
    openFile(path);
    return m_workspace.portfolio() != nullptr;
}

void DocumentActions::importKpiTable(const QString &path)
{
    Q_EMIT kpiTableAsked(path);
}

void DocumentActions::chooseLanguage(Language language)
{
    m_appearance.setLanguage(language);
}

bool DocumentActions::save()
{
    Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return false;
    return portfolio->path().isEmpty() ? saveAs() : publish();
}

void DocumentActions::saveBeside()
{
    Portfolio *portfolio = m_workspace.portfolio();
    if (portfolio && portfolio->path().isEmpty())
        saveAs();
    else if (portfolio) {
        m_askedToSave = true;
        portfolio->startSaving();
    }
}

void DocumentActions::tellOfSaving()
{
    const bool asked = std::exchange(m_askedToSave, false);
    const auto fault = m_workspace.portfolio()->lastSaveError();
    if (!fault)
        return;
    if (asked && fault->code == ErrorCode::FileChanged)
        settleConflict();
    else
        m_workspace.notifyError(*fault);
}

bool DocumentActions::publish()
{
    const Status saved = m_workspace.portfolio()->save();
    if (saved || saved.error().code != ErrorCode::FileChanged)
        return m_workspace.check(saved);
    return settleConflict();
}

/// Someone else's version is never overwritten without a word: the user chooses.
bool DocumentActions::settleConflict()
{
    Portfolio *portfolio = m_workspace.portfolio();
    switch (m_questions.askConflict(displayName())) {
    case FileQuestions::OnConflict::Replace:
        return m_workspace.check(portfolio->saveOver());
    case FileQuestions::OnConflict::SaveAs:
        return saveAs();
    case FileQuestions::OnConflict::Cancel:
        break;
    }
    return false;
}

QString DocumentActions::suggestedPath(const QString &name) const
{
    QString folder = m_appearance.settings().lastFolder();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder + u'/' + name + u".maatlat"_s;
}

bool DocumentActions::saveAs()
{
    Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return false;
    const QString path = m_questions.chooseSave(tr("Opslaan als"), suggestedPath(displayName()));
    if (path.isEmpty() || !m_workspace.check(portfolio->saveAs(path)))
        return false;
    m_workspace.setSample(false);
    m_holder.clear();
    m_single.answerFor(path);
    m_appearance.settings().setSessionFile(path);
    m_recent.add(path, m_workspace.environment().now());
    m_appearance.settings().setLastFolder(QFileInfo(path).absolutePath());
    Q_EMIT m_workspace.saveStateChanged();
    return true;
}

void DocumentActions::makeBackup()
{
    Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return;
    const QString day = m_workspace.today().toString(Qt::ISODate);
    const QString name = tr("%1, reservekopie %2", "file name: name of the file, date").arg(displayName(), day);
    const QString path = m_questions.chooseSave(tr("Reservekopie maken"), suggestedPath(name));
    if (path.isEmpty() || !m_workspace.check(portfolio->backupTo(path)))
        return;
    m_workspace.notify({ Notice::Tone::Information, tr("Reservekopie gemaakt: %1").arg(QFileInfo(path).fileName()), false });
}

bool DocumentActions::needsQuestion() const
{
    const Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio || portfolio->isReadOnly() || portfolio->saveState() == SaveState::Saved)
        return false;
    return !portfolio->path().isEmpty() || portfolio->undoStep().has_value();
}

bool DocumentActions::leave()
{
    Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio)
        return true;
    if (!leaveDrafts())
        return false;
    rememberCounts();
    if (!needsQuestion()) {
        if (portfolio->path().isEmpty())
            portfolio->discardAtClose();
        return true;
    }
    const bool byItself = !portfolio->path().isEmpty() && m_appearance.settings().publishesByItself()
        && isOnLocalDisk(portfolio->path());
    if (byItself && m_workspace.check(portfolio->save()))
        return true;
    return askAndLeave();
}

/// What was typed and never stored is not dropped without a word.
bool DocumentActions::leaveDrafts()
{
    std::vector<DraftKeeper *> keepers = m_workspace.draftKeepers();
    std::erase_if(keepers, [](const DraftKeeper *keeper) { return !keeper->hasDrafts(); });
    if (keepers.empty())
        return true;
    const auto answer = m_questions.askClose(tr("Bewerkingen opslaan?"),
                                             tr("Je hebt een KPI, een contract of een meting bewerkt en nog niet opgeslagen."), tr("Niet bewaren"));
    if (answer == FileQuestions::OnClose::Save)
        return std::ranges::all_of(keepers, [](DraftKeeper *keeper) { return keeper->saveDrafts(); });
    if (answer == FileQuestions::OnClose::Leave)
        std::ranges::for_each(keepers, [](DraftKeeper *keeper) { keeper->dropDrafts(); });
    return answer == FileQuestions::OnClose::Leave;
}

bool DocumentActions::askAndLeave()
{
    const bool named = !m_workspace.portfolio()->path().isEmpty();
    const QString detail = named
        ? tr("Ze staan veilig op deze pc. Sla je nu niet op, dan komen ze terug zodra je het bestand hier weer opent.")
        : tr("Dit is nog niet als bestand opgeslagen. Bewaar je het niet, dan ben je het kwijt.");
    const QString leaving = named ? tr("Later opslaan") : tr("Niet bewaren");
    switch (m_questions.askClose(tr("Wijzigingen in ‘%1’ opslaan?").arg(displayName()), detail, leaving)) {
    case FileQuestions::OnClose::Save:
        return save();
    case FileQuestions::OnClose::Leave:
        if (!named)
            m_workspace.portfolio()->discardAtClose();
        return true;
    case FileQuestions::OnClose::Cancel:
        break;
    }
    return false;
}

void DocumentActions::rememberCounts()
{
    const Portfolio *portfolio = m_workspace.portfolio();
    if (portfolio->path().isEmpty())
        return;
    const VerdictCounts counts = portfolioStanding(*portfolio, m_workspace.view(), m_workspace.today()).counts;
    m_recent.setCounts(portfolio->path(), counts.breach, counts.attention);
}

bool DocumentActions::closeFile()
{
    if (!leave())
        return false;
    m_holder.clear();
    takeOver(nullptr, false);
    return true;
}
