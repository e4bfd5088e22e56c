// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AutoPublish.h"
#include "Desk.h"
#include "RecentFiles.h"
#include "ShellParts.h"
#include "SingleInstance.h"

#include <QObject>

#include <optional>

class Appearance;
class FileQuestions;
class Workspace;

/// New, open, save, save as, backup, close, sample: everything that is done with the file as a whole, with the
/// questions that belong to it. It is the desk that pages ask.
class DocumentActions : public QObject, public Desk
{
    Q_OBJECT

public:
    DocumentActions(Workspace &workspace, const ShellParts &parts, Appearance &appearance, FileQuestions &questions,
                    QObject *parent = nullptr);
    ~DocumentActions() override;

    bool newFile() override;
    void chooseFile() override;
    void openFile(const QString &path) override;
    void openSample() override;
    void recoverWork(const QString &workCopy) override;
    void importKpiTable(const QString &path = {}) override;
    void chooseLanguage(Language language) override;
    [[nodiscard]] RecentFiles &recentFiles() override { return m_recent; }

    /// From this size on a file is opened in a thread of its own; 4 MB unless a test asks for less.
    void setPatientFrom(qint64 bytes) { m_patientFrom = bytes; }
    /// Opens the file that was open when the program ended, if that is wanted and it is still there. False: the start page.
    bool openLastSession();
    bool save();   ///< asks for a name when there is none; false: not saved
    void saveBeside(); ///< the same while the user goes on; how it went is told afterwards
    bool saveAs(); ///< also gives a sample its file
    void makeBackup();
    bool closeFile(); ///< deals with changes; false: the user stays
    /// May the open file be left? Publishes, or asks; false: the user stays.
    [[nodiscard]] bool leave();

    [[nodiscard]] QString displayName() const; ///< "Contracten 2026"; "Nieuw bestand"; empty without a file
    [[nodiscard]] QString holder() const { return m_holder; } ///< who has the file, when it is read-only for that reason
    /// Asks another window of this program that has @p path open to come forward; false: there is none.
    [[nodiscard]] bool raiseOther(const QString &path) const { return m_single.raiseOther(path); }

Q_SIGNALS:
    void opened();     ///< another file is there, or none
    void kpiTableAsked(const QString &path); ///< empty: what is on the clipboard
    void raiseAsked(); ///< a second start wants this window

private:
    [[nodiscard]] bool needsQuestion() const;
    [[nodiscard]] bool askAndLeave();
    [[nodiscard]] bool leaveDrafts();
    [[nodiscard]] bool publish();
    bool settleConflict(); ///< false: the user lets it be
    void tellOfSaving();
    /// A large file is checked in a thread of its own, with a dialog that can stop it.
    [[nodiscard]] Result<std::unique_ptr<Portfolio>> openPatiently(const QString &path, Access access);
    void takeOver(std::unique_ptr<Portfolio> portfolio, bool sample);
    void rememberCounts();
    [[nodiscard]] QString suggestedPath(const QString &name) const;

    Workspace &m_workspace;
    const ShellParts &m_parts;
    Appearance &m_appearance;
    FileQuestions &m_questions;
    RecentFiles m_recent;
    SingleInstance m_single;
    AutoPublish m_autoPublish;
    QString m_holder;
    qint64 m_patientFrom = 4'000'000;
    bool m_askedToSave = false; ///< by the user, and it is not done yet
};
