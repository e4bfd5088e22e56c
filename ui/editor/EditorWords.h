// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorFields.h"
#include "NormLint.h"
#include "PartFields.h"

#include <QCoreApplication>
#include <QString>

/// The words of the kpi editor: choices, and what is wrong with a field and how to mend it.
struct EditorWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorWords)

public:
    [[nodiscard]] static QString shapeName(PartShape shape);
    /// "minimaal (≥)".
    [[nodiscard]] static QString comparatorName(Comparator comparator);
    [[nodiscard]] static QString overTimeName(TimeAggregation aggregation);
    [[nodiscard]] static QString accumulationName(Accumulation accumulation);
    [[nodiscard]] static QString pathName(NormPath::Shape shape);
    [[nodiscard]] static QString termUnitName(TermUnit unit);

    [[nodiscard]] static QString wholeNumber(const QString &text, int least);
    [[nodiscard]] static QString notANumber(const QString &text);
    [[nodiscard]] static QString notADate(const QString &text);
    [[nodiscard]] static QString signWithoutNumber(const QString &text);
    [[nodiscard]] static QString bandWithoutWord();
    /// What lint() found, as a sentence for the field it belongs to.
    [[nodiscard]] static QString faultText(const NormFinding &finding, Unit unit);
};
