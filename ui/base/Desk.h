// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

#include <QString>

class RecentFiles;

/// What a page may ask of the program around it: the files, the language. The shell is it; a page finds it through
/// Workspace::desk() and so never knows the shell.
class Desk
{
public:
    virtual ~Desk() = default;

    /// Each of these first deals with changes in the file that is open, and does nothing when the user stops it there.
    virtual bool newFile() = 0; ///< an empty file without a name; false: stopped
    virtual void chooseFile() = 0;
    virtual void openFile(const QString &path) = 0;
    virtual void openSample() = 0;
    virtual void recoverWork(const QString &workCopy) = 0; ///< one of unfinishedWork(), never saved before
    /// Opens the import of a table with KPI's, over whatever is open. @p path: a file; empty: what is on the clipboard.
    virtual void importKpiTable(const QString &path = {}) = 0;
    virtual void chooseLanguage(Language language) = 0;
    [[nodiscard]] virtual RecentFiles &recentFiles() = 0;
};
