// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ImportLoader.h"
#include "ImportQuestion.h"
#include "RecordImport.h"

#include <QObject>
#include <QString>

#include <memory>

class Workspace;

/// Reads a file of measurements or a log against the current contract, asks what it does not understand of it, and stores all of
/// it in one step or nothing. No widget. Source: ux.md 12, cli.md "import measurements" and "import records".
class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        NoContract, ///< there is nothing to import into
        Waiting,    ///< for a file
        Reading,    ///< see percent()
        Unreadable, ///< the file could not be opened; see fault()
        Faulty,     ///< read, with problems or questions that stand in the way: nothing is to be stored
        Ready,      ///< read without a problem
        Done,       ///< stored; see stored()
    };

    explicit ImportPresenter(Workspace &workspace, QObject *parent = nullptr);

    void read(const QString &path);
    void readText(const QByteArray &bytes, const QString &source); ///< @p source names it in the logbook
    void store();
    void reset(); ///< back to waiting; answers of before are forgotten
    void cancel(); ///< of the reading

    /// Reads the file again as a log of that kind, or as a table of measurements.
    void setKind(std::optional<RecordKind> kind);
    void answer(const ImportQuestion &question, const QString &option);
    /// What a log gives replaces what is stored and differs from it. Off until it is chosen.
    void setReplaces(bool replaces);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int percent() const { return m_loader.percent(); } ///< -1: it cannot be told
    [[nodiscard]] const ImportReading &reading() const { return m_reading; }
    [[nodiscard]] const std::vector<ImportQuestion> &questions() const { return m_questions; }
    [[nodiscard]] const std::vector<RecordProposal> &proposals() const { return m_proposals; } ///< of a log
    [[nodiscard]] int differing() const; ///< proposals that differ from what is stored
    [[nodiscard]] int storable() const;  ///< values that store() would take
    [[nodiscard]] bool replaces() const { return m_replaces; }
    [[nodiscard]] std::shared_ptr<const ContractDefinition> contract() const { return m_order.contract; }
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] int stored() const { return m_stored; }
    /// What is stored in that cell now.
    [[nodiscard]] std::optional<Measurement> storedAt(const Cell &cell) const;
    /// A file of one line that fits this contract, as an example; empty where nothing is measured in numbers.
    [[nodiscard]] QString example() const;

Q_SIGNALS:
    void changed();

private:
    void become(State state);
    void readAgain();
    void take(const ImportLoaded &loaded);
    [[nodiscard]] Result<int> storeAll();
    [[nodiscard]] const Indicator *exampleIndicator() const;

    Workspace &m_workspace;
    ImportLoader m_loader;
    State m_state = State::NoContract;
    ImportOrder m_order;
    ImportReading m_reading;
    std::vector<ImportQuestion> m_questions;
    std::vector<RecordProposal> m_proposals;
    QString m_path;     ///< of a file
    QByteArray m_bytes; ///< of a text
    QString m_source;
    QString m_fault;
    bool m_replaces = false;
    int m_stored = 0;
};
