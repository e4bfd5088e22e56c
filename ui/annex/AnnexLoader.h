// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Background.h"
#include "KpiImportReview.h"
#include "Result.h"

#include <QObject>

#include <memory>

/// What came of a source that was to be read.
struct AnnexLoaded
{
    AnnexSource source; ///< empty when the file could not be opened
    AnnexChoice choice; ///< with which it was read
    AnnexReading reading;
    KpiImportReview review; ///< of the reading, its norms read
    std::optional<Error> fault; ///< of the file itself: missing, too large, unreadable
};

/// Reads an annex from a file or from what was pasted. What is small is read at once; the rest in a thread of its own,
/// with progress, and can be left: a reading that was left never arrives. Source: dependencies §2, reliability §9.
class AnnexLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxBytes = 100'000'000;
    static constexpr qint64 readAtOnce = 200'000; ///< bytes

    explicit AnnexLoader(QObject *parent = nullptr);

    void readFile(const QString &path);
    void read(const AnnexSource &source, const AnnexChoice &choice = {});
    void cancel() { m_background.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_background.isBusy(); }
    [[nodiscard]] int percent() const { return m_background.percent(); } ///< -1: it cannot be told

Q_SIGNALS:
    void progressed();
    void loaded(const AnnexLoaded &result);

private:
    struct Job;
    void start(std::shared_ptr<Job> job);
    static void run(Job &job, BackgroundProgress &progress);
    static void readBytes(Job &job, BackgroundProgress &progress);

    Background m_background;
};
