// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Attachment.h"
#include "EvidenceReader.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUrl>

class Portfolio;

/// Opens kept evidence as a copy that nobody mistakes for the original, and writes copies. What goes wrong is a sentence.
class EvidenceCopies
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCopies)

public:
    /// Where to open it: the link, or a copy of the kept file. An empty one: it is not opened, and @p problem says why.
    [[nodiscard]] QUrl placeOf(const Portfolio &portfolio, const Attachment &evidence, QString &problem) const;
    /// Writes the kept file to @p path. What stands in the way; empty: it is written.
    [[nodiscard]] static QString saveCopy(const Portfolio &portfolio, const Attachment &evidence, const QString &path);
    /// Why a file that was read is not kept; empty: it can be.
    [[nodiscard]] static QString faultOf(const EvidenceFile &file);
    [[nodiscard]] static QString sizeText(qint64 bytes); ///< "12 kB", "1,4 MB"

private:
    QTemporaryDir m_copies;
};
