// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"
#include "Workspace.h"

#include <QObject>

#include <optional>

/// The overleg pack of the current contract and view: made when asked for, forgotten when something changes.
class MeetingPresenter : public QObject
{
    Q_OBJECT

public:
    explicit MeetingPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Null when there is no contract, or it could not be made (then error() says why).
    [[nodiscard]] const Report *report();
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// The summary sentence, for a mail.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString summaryAsHtml() const;
    /// "Overlegstuk leasefietsen 2026-Q3.pdf": safe as a file name on every system.
    [[nodiscard]] QString suggestedFileName() const;
    Status writePdfTo(const QString &path);

Q_SIGNALS:
    void changed(); ///< what report() gave is out of date

private:
    void forget();
    [[nodiscard]] QDate today() const { return m_workspace.today(); }

    Workspace &m_workspace;
    std::optional<Report> m_report;
    std::optional<Error> m_error;
};
