// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseDeadlines.h"
#include "PanelContent.h"
#include "RemedyData.h"

#include <QCoreApplication>

/// What the panel says of a case: where it is, who acts, which terms run and how they were counted, what can be done now and
/// what cannot with the reason, what must be in the closing letter, what happened, who speaks with whom,
/// and the documents.
/// Source: ux §6-08, E4-100…125.
class CaseFacts
{
    Q_DECLARE_TR_FUNCTIONS(CaseFacts)

public:
    /// @p all: also what can only be done at other steps.
    CaseFacts(const RemedyData &data, const CaseFile &file, bool all) : m_data(data), m_file(file), m_all(all) { }
    [[nodiscard]] PanelContent content();

private:
    void addHead();
    void addNextTerm();
    void addDeadlines();
    void addActions();
    void addDeadline(const CaseDeadline &deadline);
    void addOptions();
    void addOption(const EventOption &option);
    void addFarOptions(const std::vector<EventOption> &far);
    void addClosing();
    void addHistory();
    void addLines();
    void addEntry(const CaseEntry &entry);
    [[nodiscard]] bool raisesLevel(const EventOption &option) const;
    [[nodiscard]] QString reasonsOf(const EventOption &option) const;

    const RemedyData &m_data;
    const CaseFile &m_file;
    bool m_all = false;
    bool m_hasMain = false; ///< the first thing that can be done is the main button
    PanelContent m_content;
};

/// Leads to the letters and the dossier about what that reference names.
[[nodiscard]] PanelItem letterLink(const QString &reference);
/// The documents of one thing, and how to add one.
[[nodiscard]] PanelContent documentFacts(const RemedyData &data, EvidenceOf about, qint64 subject);
/// Beside a disabled button in a file that is open for reading only.
[[nodiscard]] QString readOnlyReason();
