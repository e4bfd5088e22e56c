// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"
#include "KpiVerbs.h"
#include "NormQuestions.h"
#include "Problem.h"

#include <QHash>
#include <QSet>

/// How sure a norm was read. Source: decision 19.
enum class NormCertainty : quint8 {
    Sure,   ///< every field that a verdict needs was read, or is set by a default that is shown
    Check,  ///< read, and something had to be chosen
    Fill,   ///< there is no norm in it, or a value that is still to be filled in
};
[[nodiscard]] QString codeOf(NormCertainty certainty); ///< "sure", "check", "fill"

/// One KPI of an annex, ready to be saved: its sheet is unconfirmed until a person says so.
struct ImportedKpi
{
    int line = 0;
    AnnexRow row;
    KpiSheet sheet;
    NormReading reading;
    NormCertainty certainty = NormCertainty::Fill;
};

/// What an annex gives a contract. Any problem refuses all of it.
struct KpiImport
{
    std::vector<ImportedKpi> kpis;
    std::vector<Problem> problems; ///< codes that stand there twice, or are in the contract already (E0-03)
};

/// Reads the norm of every row and makes a sheet of it. A row without a code gets a short one from its title.
[[nodiscard]] KpiImport kpisFrom(const AnnexReading &annex, const ContractDefinition &contract);

/// The sheets, in order, to be added as they are.
[[nodiscard]] std::vector<KpiSheet> sheetsOf(const KpiImport &import);
/// Answers a question of the kpi at @p place, and of every other one that asks the same. Returns how many were answered.
int answerQuestion(KpiImport &import, std::size_t place, const NormQuestion &question, NormAnswer answer);

/// Puts another reading, or another code or title in its row, into the sheet. The code of the sheet stays.
void setReading(ImportedKpi &kpi, const NormReading &reading);
/// "Eerste reactie op tijd" → "eerste-reactie-op-tijd": a short code for a title, of at most 24 signs.
[[nodiscard]] QString shortCodeOf(const QString &title);
/// Codes that are free: hands out @p wish, or the first of wish-2, wish-3, … that was not taken, whatever its case.
class FreeCodes
{
public:
    void take(const QString &code) { m_taken.insert(code.toCaseFolded()); }
    [[nodiscard]] bool isTaken(const QString &code) const { return m_taken.contains(code.toCaseFolded()); }
    [[nodiscard]] QString next(const QString &wish); ///< and takes it

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< by wish: the last one that was given, so that many equal ones take no time
};
/// A contract with these kpis, its ids local to the value: ready for addContract().
[[nodiscard]] ContractDefinition definitionOf(const Contract &contract, std::span<const KpiSheet> sheets);

/// How sure this reading is, given what became of its requirements. A frequency from its own column and calendar days for
/// "dagen" are defaults that are shown, and no doubt.
[[nodiscard]] NormCertainty certaintyOf(const NormReading &reading, std::span<const PartSheet> parts);
/// The same of a kpi that is stored, from its source text.
[[nodiscard]] NormCertainty certaintyOf(const ContractDefinition &contract, const Kpi &kpi);
