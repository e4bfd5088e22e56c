// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Background.h"
#include "ImportFile.h"
#include "Result.h"

/// What came of a file that was to be read.
struct ImportLoaded
{
    ImportReading reading;
    std::optional<Error> fault; ///< of the file itself: missing, no file, unreadable
};

/// Reads a file of measurements or a log. What is small is read at once; the rest in a thread of its own, with progress, and can
/// be left: a reading that was left never arrives.
class ImportLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 readAtOnce = 200'000; ///< bytes

    explicit ImportLoader(QObject *parent = nullptr);

    void readFile(const QString &path, const ImportOrder &order);
    void cancel() { m_background.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_background.isBusy(); }
    [[nodiscard]] int percent() const { return m_background.percent(); } ///< -1: it cannot be told

Q_SIGNALS:
    void progressed();
    void loaded(const ImportLoaded &result);

private:
    Background m_background;
};
