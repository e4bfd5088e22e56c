// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiTrial.h"
#include "MaatlatWidget.h"

#include <QCoreApplication>

/// What one part makes of a value that is tried.
struct TrialRow
{
    QString title;
    QString suffix;  ///< "%"
    QString text;    ///< as typed
    QString problem;
    Verdict verdict = Verdict::Missing;
    QString word;    ///< "Gehaald", "Niet gehaald"
    bool canTry = true; ///< a survey or a share of deelnemers has no value to type
};

/// "Probeer een waarde": values typed for the parts of a draft, and what its norm makes of them.
class EditorTrial
{
    Q_DECLARE_TR_FUNCTIONS(EditorTrial)

public:
    /// Judges @p texts by the norm of @p sheet, as if measured in @p period.
    void run(const ContractDefinition &contract, KpiSheet sheet, const std::vector<QString> &texts, const Period &period);
    void clear() { *this = {}; }

    [[nodiscard]] const std::vector<TrialRow> &rows() const { return m_rows; }
    [[nodiscard]] bool isTried() const { return m_tried; }
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    [[nodiscard]] const std::optional<RulerSpec> &ruler() const { return m_ruler; }

private:
    [[nodiscard]] static QString marginText(const Indicator &indicator, const NormVersion &norm, const Outcome &part);
    void explain(const KpiSheet &sheet, const TrialOutcome &outcome);

    std::vector<TrialRow> m_rows;
    bool m_tried = false;
    Verdict m_verdict = Verdict::Missing;
    QString m_word;
    QString m_explanation;
    std::optional<RulerSpec> m_ruler;
};

/// "Terugkijken": what the norm would have made of the periods behind us, beside what was made of them.
struct LookBack
{
    struct Item
    {
        QString period; ///< "jan"
        QString name;   ///< "januari 2026"
        Verdict verdict = Verdict::Missing;
        QString word;
        bool differs = false; ///< from the verdict that stands
    };
    std::vector<Item> items; ///< oldest first
    QString summary;    ///< "4 voldoende, 2 onvoldoende."
    QString comparison; ///< "Gelijk aan de huidige norm."

    Q_DECLARE_TR_FUNCTIONS(LookBack)

public:
    [[nodiscard]] static LookBack of(const Portfolio &portfolio, const ContractDefinition &contract, KpiSheet sheet);
};
