// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiImportReview.h"
#include "Verdict.h"

#include <QCoreApplication>
#include <QString>

/// The words of the wizard for what the core gives as codes.
class AnnexText
{
    Q_DECLARE_TR_FUNCTIONS(AnnexText)

public:
    [[nodiscard]] static QString field(AnnexField field); ///< "Norm", "Meetmethode"
    [[nodiscard]] static QString insideSentence(AnnexField field); ///< "meetmethode", "koppeling met eisen"
    [[nodiscard]] static QString
    fault(const AnnexMappingCheck &check); ///< why columns cannot be so, and how to mend it
    [[nodiscard]] static QString certainty(NormCertainty certainty); ///< "Zeker", "Controleren", "Aanvullen"
    /// The glyph of a certainty among the verdicts; Sure has none.
    [[nodiscard]] static std::optional<Verdict> glyph(NormCertainty certainty);
    [[nodiscard]] static QString clash(const CodeClashAt &clash, const QString &code);
    /// The fields that come along beside the ones in the table, as a sentence.
    [[nodiscard]] static QString alsoTaken(const KpiImportReview &review, const AnnexReading &reading);
    /// Numbers with their unit between <b> and </b>; everything else escaped.
    [[nodiscard]] static QString withBoldNumbers(const QString &text);
};
