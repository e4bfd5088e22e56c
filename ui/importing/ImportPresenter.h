// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MeasurementTable.h"

#include <QObject>
#include <QString>

#include <memory>

class Workspace;

/// Reads a file of measurements against the current contract, and stores all of it in one step or nothing. No widget.
class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        NoContract, ///< there is nothing to import into
        Waiting,    ///< for a file
        Unreadable, ///< the file could not be opened; see fault()
        Faulty,     ///< read, with problems: nothing is to be stored
        Ready,      ///< read without a problem
        Done,       ///< stored; see stored()
    };
    static constexpr qint64 maxBytes = 100'000'000;

    explicit ImportPresenter(Workspace &workspace, QObject *parent = nullptr);

    void read(const QString &path);
    void readText(const QByteArray &bytes, const QString &source); ///< @p source names it in the logbook
    void store();
    void reset(); ///< back to waiting

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const MeasurementReading &reading() const { return m_reading; }
    [[nodiscard]] std::shared_ptr<const ContractDefinition> contract() const { return m_contract; }
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] int stored() const { return m_stored; }
    /// A file of one line that fits this contract, as an example; empty where nothing is measured in numbers.
    [[nodiscard]] QString example() const;

Q_SIGNALS:
    void changed();

private:
    void become(State state);
    [[nodiscard]] const Indicator *exampleIndicator() const;

    Workspace &m_workspace;
    State m_state = State::NoContract;
    MeasurementReading m_reading;
    std::shared_ptr<const ContractDefinition> m_contract;
    QString m_source;
    QString m_fault;
    int m_stored = 0;
};
