// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Report.h"

#include <vector>

/// What a dossier is about: one afwijking, or the whole contract.
struct DossierScope
{
    ContractId contract;
    DeviationId deviation; ///< invalid: everything of the contract
};
/// A kept file as it goes into the folder beside the dossier.
struct DossierFile
{
    QString name; ///< "01-rapport.pdf": safe on every system, in the order of the list in the dossier
    QByteArray digest;
};
struct Dossier
{
    Report report;
    std::vector<DossierFile> files;
};
/// Measurements with their norm, the course of every case with its terms, sanctions, actions, evidence, and an extract of the
/// logbook with the head of its chain. NotFound without such a contract or afwijking. Source: E1-60.
[[nodiscard]] Result<Dossier> dossier(const Portfolio &portfolio, const DossierScope &scope, const QDate &today);
/// Writes the document (by the ending of @p path: .pdf or .odt) and, when there are kept files, the folder
/// "<name>-bijlagen" beside it. WriteFailed; FileDamaged when a kept file is gone.
/// @pre a QGuiApplication exists
[[nodiscard]] Status writeDossier(const Portfolio &portfolio, const Dossier &dossier, const QString &path);
[[nodiscard]] QString attachmentFolder(const QString &path); ///< "…/dossier-bijlagen" of "…/dossier.pdf"
