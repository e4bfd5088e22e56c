// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DefinitionCache.h"
#include "DocumentFile.h"
#include "Portfolio.h"
#include "Store.h"

#include <QThread>

/// What the open file holds on to.
class Portfolio::Private
{
public:
    Private(Environment world, std::unique_ptr<DocumentFile> file, std::unique_ptr<Store> workCopy)
        : environment(std::move(world)), document(std::move(file)), store(std::move(workCopy)), definitions(*store)
    {
    }

    [[nodiscard]] bool isReadOnly() const { return !document || document->isReadOnly(); }
    /// Opens the work copy of @p file.
    [[nodiscard]] static Result<std::unique_ptr<Portfolio>> openWorkCopy(Result<std::unique_ptr<DocumentFile>> file,
                                                                         const Environment &environment);
    [[nodiscard]] static DocumentFile::Mode modeOf(Access access);
    /// Who does something, and now.
    [[nodiscard]] static WriteInfo infoOf(const Environment &environment);
    /// Writes @p change and tells what it reached.
    [[nodiscard]] Result<Topics> write(Portfolio &portfolio, const Change &change, StepKind step);
    /// Takes back or repeats @p steps steps and tells once what they reached.
    [[nodiscard]] Result<Topics> walk(Portfolio &portfolio, int steps, StepKind step);
    void tell(Portfolio &portfolio, const Topics &topics);
    /// Runs one of the ways to save, with its states before and after.
    Status publish(Portfolio &portfolio, const std::function<Status()> &work);
    /// Waits for a publication that runs in a thread of its own, and takes over how it went.
    void finishSaving(Portfolio &portfolio);
    void concludeSaving(Portfolio &portfolio, const Status &status);
    void setState(Portfolio &portfolio, SaveState next);
    [[nodiscard]] SaveState restingState() const;

    Environment environment;
    std::unique_ptr<DocumentFile> document; ///< goes after the store: it removes the work copy; none: an earlier state
    std::unique_ptr<Store> store;
    DefinitionCache definitions;
    SaveState state = SaveState::Saved;
    std::optional<Error> lastSaveError;
    std::unique_ptr<QThread> saving; ///< a publication beside the editing
    Status saved = done();           ///< of that thread; to be read when it has ended
};
