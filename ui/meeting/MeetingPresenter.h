// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DocumentChoices.h"
#include "DossierReport.h"
#include "Report.h"
#include "Workspace.h"

#include <QObject>

#include <optional>

/// The documents of the current contract: the overleg pack of the view, dossiers and letters. Made when asked for, forgotten
/// when something changes.
class MeetingPresenter : public QObject
{
    Q_OBJECT

public:
    explicit MeetingPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// What can be made, the overleg pack first; nothing without a contract.
    [[nodiscard]] const std::vector<DocumentChoice> &choices() const;
    /// The key of what is shown; falls back to the pack when that is no longer there. A reference ("ESC-2026-01") chooses the
    /// first document about it.
    [[nodiscard]] QString chosen() const;
    void choose(const QString &key);
    void retranslate(); ///< what was made is in the words of before
    [[nodiscard]] bool isPackChosen() const; ///< the one document that depends on the view
    /// A letter about what stands on this pc alone is not sent out: the reason, or empty when it may be (reliability §2).
    [[nodiscard]] QString heldBack() const;

    /// Null when there is no contract, or it could not be made (then error() says why).
    [[nodiscard]] const Report *report();
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// The summary sentence, for a mail.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString summaryAsHtml() const;
    /// "Overlegstuk leasefietsen 2026-Q3.pdf": safe as a file name on every system.
    [[nodiscard]] QString suggestedFileName() const;
    /// By the ending of @p path: .pdf or .odt; a dossier brings its folder of attachments.
    Status writeTo(const QString &path);

Q_SIGNALS:
    void changed(); ///< what report() gave is out of date

private:
    void forget();
    [[nodiscard]] const DocumentChoice *choice() const; ///< null without a contract
    void make(const DocumentChoice &choice);
    [[nodiscard]] QDate today() const { return m_workspace.today(); }

    Workspace &m_workspace;
    QString m_chosen;
    mutable std::vector<DocumentChoice> m_choices; ///< read when first asked for; empty: not yet
    std::optional<Report> m_report;
    std::optional<Dossier> m_dossier;
    std::optional<Error> m_error;
};
