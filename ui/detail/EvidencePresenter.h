// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentVerbs.h"
#include "EvidenceCopies.h"
#include "RegisterModel.h"
#include "RowForm.h"
#include "Workspace.h"

#include <QUrl>

#include <map>

/// What proves the measurements of one kpi: files that are kept with their SHA-256, and links to where something lies.
/// Source: E0-63, E2-08.
class EvidencePresenter : public QObject
{
    Q_OBJECT

public:
    enum Column { Sentence, Name, Facts, Digest, ColumnCount };

    explicit EvidencePresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Of which kpi; what is added from now on belongs to @p period, or to none in particular.
    void show(KpiId kpi, const std::optional<Period> &period, const std::vector<Period> &choices);
    void load();
    [[nodiscard]] RegisterModel *rows() { return &m_model; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isBusy() const { return m_reader.isBusy(); }
    [[nodiscard]] QString problem() const { return m_problem; } ///< why the last file was not added; empty: nothing is wrong
    [[nodiscard]] bool isKept(int row) const; ///< a file, and no link

    /// Reads and keeps files; what comes of it is told by changed().
    void addFiles(const QStringList &paths);
    [[nodiscard]] RowForm linkForm();
    [[nodiscard]] RowForm form(int row); ///< name, period and note of what is there
    void remove(int row);

    /// Where to open it: the link, or a copy of the kept file that nobody mistakes for the original. An empty one: it cannot
    /// be opened, and problem() says why.
    [[nodiscard]] QUrl placeOf(int row);
    [[nodiscard]] QString nameOf(int row) const;
    /// Writes the kept file to @p path. False: problem() says why.
    bool saveCopy(int row, const QString &path);

Q_SIGNALS:
    void changed();

private:
    void keep(const EvidenceFile &file);
    void say(const QString &problem);
    [[nodiscard]] std::vector<FieldChoice> periodChoices(const Period &own) const;
    [[nodiscard]] Attachment draft() const;
    [[nodiscard]] const Attachment *at(int row) const;
    [[nodiscard]] QString factsOf(const Attachment &row) const;
    [[nodiscard]] QString store(const RowValues &values, const Attachment &before);

    Workspace &m_workspace;
    EvidenceReader m_reader;
    EvidenceCopies m_copies;
    KpiId m_kpi;
    std::optional<Period> m_period;
    std::vector<Period> m_choices;
    std::vector<Attachment> m_rows;
    std::map<QString, Attachment> m_pending; ///< what the files that are being read belong to, by path
    QString m_problem;
    RegisterModel m_model;
};
