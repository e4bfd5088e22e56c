// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Attachment.h"
#include "Result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

/// A file that somebody wants to keep: its content with its digest, or why that could not be read.
struct EvidenceFile
{
    QString path;
    AttachedContent content;
    std::optional<Error> fault;
};

/// Reads files and reckons their digests in a thread of their own, so that the window stays awake. A disk or share that is slow
/// makes nobody wait.
class EvidenceReader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 readAtOnce = 200'000; ///< bytes; what is smaller is there at once

    explicit EvidenceReader(QObject *parent = nullptr) : QObject(parent) { }
    ~EvidenceReader() override; ///< waits for a thread that is still at it

    /// FileMissing, FileUnreadable (a folder too) or FileTooLarge above @p mostBytes arrive as faults of the file.
    void read(const QString &path, qint64 mostBytes);
    void cancel(); ///< what is being read never arrives
    [[nodiscard]] bool isBusy() const { return m_waiting > 0; }

Q_SIGNALS:
    void arrived(const EvidenceFile &file);

private:
    [[nodiscard]] static std::optional<Error> faultBefore(const QString &path, qint64 mostBytes);
    [[nodiscard]] static EvidenceFile fileAt(const QString &path, qint64 mostBytes, const std::atomic<bool> &isLeft);

    std::shared_ptr<std::atomic<bool>> m_isLeft = std::make_shared<std::atomic<bool>>(false);
    std::vector<std::unique_ptr<QThread>> m_threads;
    int m_waiting = 0;
};
