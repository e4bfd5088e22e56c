// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiImport.h"

/// A question about one kpi of an import, and what a person said to it.
struct ReviewQuestion
{
    std::size_t row = 0;
    NormQuestion question;
    std::vector<NormQuestion> along; ///< what asks for no more than a nod, and is settled with it
    std::optional<NormAnswer> answer; ///< as it was given here, or to another kpi that asks the same
    bool isLeft = false; ///< a person left it open: the kpi stays a concept
    bool isDefault = false; ///< a default that is shown: it may be answered, and need not be

    [[nodiscard]] bool isOpen() const { return !answer && !isLeft && !isDefault; }
    friend bool operator==(const ReviewQuestion &, const ReviewQuestion &) = default;
};

/// Why a kpi cannot be added as it is.
enum class CodeClash : quint8 {
    None,
    Empty, ///< there is no code
    InImport, ///< a kpi before it has the code
    InContract, ///< the contract has the code already (E0-03)
};
struct CodeClashAt
{
    CodeClash clash = CodeClash::None;
    std::size_t other = 0; ///< of InImport: the row that has it
    QString title; ///< of the kpi that has it
    QString suggestion; ///< a code that is free
};

struct CertaintyCounts
{
    int all = 0;
    int sure = 0;
    int check = 0;
    int fill = 0;

    friend bool operator==(const CertaintyCounts &, const CertaintyCounts &) = default;
};

/// The kpis of an annex while a person looks them over: which go along, what they are called, and the answers to what
/// the norm texts leave open. An answer goes for every kpi that asks the same, and can be changed or taken back at any
/// time. A value: copies are independent. Source: issue 3 "import wizard", ux §6-11, X-01, decision 19.
class KpiImportReview
{
public:
    KpiImportReview() = default;
    explicit KpiImportReview(const AnnexReading &annex);

    /// Takes along what was said about the rows that are still there, after the source was read in another way.
    void carryOver(const KpiImportReview &before);

    [[nodiscard]] std::size_t size() const { return m_kpis.size(); }
    [[nodiscard]] const ImportedKpi &kpi(std::size_t row) const { return m_kpis.at(row); }
    [[nodiscard]] CertaintyCounts counts() const; ///< of all rows

    [[nodiscard]] bool isTaken(std::size_t row) const { return m_rows.at(row).isTaken; }
    void setTaken(std::size_t row, bool taken);
    [[nodiscard]] int taken() const;
    void rename(std::size_t row, const QString &code, const QString &title); ///< an empty title keeps the one before
    /// Reads @p text in the place of the annex's; its answers are gone. Empty: the annex's own again.
    void rewrite(std::size_t row, const QString &text);
    [[nodiscard]] QString rewritten(std::size_t row) const { return m_rows.at(row).text; }

    /// Every question of the rows that go along: by row, then as the text has them. Defaults are among them.
    [[nodiscard]] std::vector<ReviewQuestion> questions() const;
    /// The reading as it would be after @p answer.
    [[nodiscard]] NormReading preview(const ReviewQuestion &question, NormAnswer answer) const;
    [[nodiscard]] NormReading preview(std::size_t row, const QString &text) const; ///< of another text
    /// Which rows an answer goes for, the asking one among them.
    [[nodiscard]] std::vector<std::size_t> reachOf(const ReviewQuestion &question) const;
    /// Answers the question, or gives it another answer. Returns how many kpis it was answered for; 0: it is not
    /// offered.
    int answer(const ReviewQuestion &question, NormAnswer answer);
    void leave(const ReviewQuestion &question); ///< as it is, open; a given answer is taken back

    /// What is odd about this row in the annex itself.
    [[nodiscard]] const std::vector<AnnexNote> &findings(std::size_t row) const { return m_rows.at(row).findings; }
    /// The rows that go along and cannot be added to @p contract as they are; it is empty for a new one.
    [[nodiscard]] std::vector<std::pair<std::size_t, CodeClashAt>> clashes(const ContractDefinition &contract) const;
    /// What goes along, to be added: what was read for sure, or became so by the answers, is confirmed (decision 19).
    [[nodiscard]] std::vector<KpiSheet> sheets() const;

private:
    struct Given
    {
        NormQuestion question;
        NormAnswer answer = NormAnswer::AsRead;
        bool isOwn = true; ///< asked here, and not of a kpi that asks the same
    };
    struct Row
    {
        bool isTaken = true;
        bool isRenamed = false;
        QString text; ///< written by a person; empty: the annex's
        NormReading first; ///< before any answer
        std::vector<Given> given;
        std::vector<NormDoubtNote> left;
        std::vector<AnnexNote> findings;
    };

    [[nodiscard]] NormReading readingOf(std::size_t row, const NormDoubtNote *without = nullptr) const;
    [[nodiscard]] std::vector<ReviewQuestion> questionsOfRow(std::size_t row) const;
    [[nodiscard]] std::optional<ReviewQuestion> stateOf(std::size_t row, const NormDoubtNote &doubt,
                                                        const std::vector<NormQuestion> &open) const;
    [[nodiscard]] ReviewQuestion toFill(std::size_t row, const std::vector<NormQuestion> &questions) const;
    [[nodiscard]] std::optional<NormDoubtNote> likeIn(std::size_t row, std::size_t asking,
                                                      const NormDoubtNote &doubt) const;
    void give(std::size_t row, const ReviewQuestion &asked, const NormQuestion &question, NormAnswer answer);
    void sortFindings(const std::vector<AnnexNote> &findings);
    void readAnew(std::size_t row);
    void refresh(std::size_t row);

    std::vector<ImportedKpi> m_kpis;
    std::vector<Row> m_rows;
};
