// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EvidenceCopies.h"
#include "RegisterPresenter.h"
#include "SourceRegister.h"

#include <map>

/// Where the measurements of the contract come from, with the evidence of each source: a line for each piece, and one for a
/// source that has none yet. Source: E0-10.
class SourcesPresenter : public RegisterPresenter
{
    Q_OBJECT

public:
    enum Column { Source, Parts, Evidence, Added, Proof, ColumnCount };

    explicit SourcesPresenter(Workspace &workspace, QObject *parent = nullptr);
    void load() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] RowForm form(int row) override; ///< a new link for the source of that row
    void remove(const std::vector<int> &rows) override; ///< the evidence; a source goes when no part names it
    /// Reads and keeps files for the source of @p row.
    void addFiles(int row, const QStringList &paths);
    [[nodiscard]] bool hasEvidence(int row) const;
    [[nodiscard]] bool isKept(int row) const;
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QUrl placeOf(int row);
    bool saveCopy(int row, const QString &path);

private:
    struct Line
    {
        QString source;
        std::optional<Attachment> evidence;
    };

    void keep(const EvidenceFile &file);
    [[nodiscard]] const Line *at(int row) const;
    [[nodiscard]] RegisterRow rowOf(const MeasurementSource &source, const Attachment *evidence) const;

    EvidenceReader m_reader;
    EvidenceCopies m_copies;
    std::vector<Line> m_lines;
    int m_bare = 0; ///< sources that a part names and that have no evidence
    std::map<QString, Attachment> m_pending; ///< what the files that are being read belong to, by path
};
