// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegisterModel.h"
#include "RowForm.h"
#include "Workspace.h"

/// A register of the contract that is stored a step at a time, apart from the draft of its names and dates. Knows no widget.
class RegisterPresenter : public QObject
{
    Q_OBJECT

public:
    explicit RegisterPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the rows anew, and their words.
    virtual void load() = 0;
    [[nodiscard]] RegisterModel *rows() { return &m_model; }
    [[nodiscard]] virtual QString hint() const = 0; ///< what the register is for, or what it lacks
    [[nodiscard]] bool isReadOnly() const;

    /// The dialog of a row; @p row below 0: a new one.
    [[nodiscard]] virtual RowForm form(int row) = 0;
    virtual void remove(const std::vector<int> &rows);
    virtual void move(int row, int direction);
    /// Takes a copied table. What came of it, as a sentence.
    virtual QString paste(const std::vector<QStringList> &table);
    void tell(const QString &text, bool undoable = false); ///< in the bar at the foot of the page

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] std::shared_ptr<const ContractDefinition> contract() const { return m_workspace.definition(); }
    void show(const QStringList &captions, std::vector<RegisterRow> rows);
    /// What a form says of @p status: why it could not be stored; empty after it was, with the rows read anew.
    template<typename Value>
    [[nodiscard]] QString outcomeOf(const Result<Value> &result)
    {
        return result ? (load(), QString()) : reasonOf(result.error());
    }
    [[nodiscard]] QString lock() const; ///< why nothing can change; empty: it can

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    [[nodiscard]] static QString reasonOf(const Error &error);

    Workspace &m_workspace;
    RegisterModel m_model;
};
