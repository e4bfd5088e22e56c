// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiImportReview.h"
#include "Result.h"

#include <QDate>
#include <QObject>

#include <map>

class AnnexPresenter;
class Workspace;

/// A kpi whose code cannot be used where it goes, and what is done about it.
struct AnnexClash
{
    std::size_t row = 0;
    CodeClashAt at;
    QString code; ///< as it stands in the table
    bool isSkipped = true; ///< else it gets newCode
    QString newCode;
    QString problem; ///< with newCode; empty: it can be used
};

/// Where the KPI's of the wizard go, what of them goes along, and the step that inserts them. No widget.
/// Source: issue 3, E0-03, decision 19.
class AnnexTarget : public QObject
{
    Q_OBJECT

public:
    enum class Field : quint8 { Title, Client, Supplier, Start, End };
    /// What inserting comes to.
    struct Summary
    {
        int inserted = 0;
        int confirmed = 0; ///< read for sure: they are judged from now on
        int concepts = 0; ///< they wait for an answer
        int skipped = 0; ///< unticked, or a code that is there already
    };

    AnnexTarget(Workspace &workspace, const AnnexPresenter &presenter, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Contract> contracts() const; ///< that can be added to; empty where none can
    [[nodiscard]] QString whyOnlyNew() const; ///< empty: there are contracts to add to
    [[nodiscard]] bool isNew() const { return m_isNew; }
    void setNew(bool isNew);
    [[nodiscard]] ContractId contract() const { return m_contract; }
    void setContract(ContractId contract);
    [[nodiscard]] QString text(Field field) const;
    void setText(Field field, const QString &text);
    [[nodiscard]] QString problem(Field field) const; ///< after check(), until the field is changed

    [[nodiscard]] const std::vector<AnnexClash> &clashes() const { return m_clashes; }
    void skip(std::size_t row, bool skipped);
    void skipAll(bool skipped);
    void setCode(std::size_t row, const QString &code);

    [[nodiscard]] Summary summary() const;
    [[nodiscard]] QString blocked() const; ///< why there is nothing to insert; empty: there is
    [[nodiscard]] bool
    check(); ///< the fields of a new contract, and the codes that were given; tells at each what is wrong
    /// Everything as one step, and on to the dashboard with a notice. False: not done; see fault().
    bool insert();
    [[nodiscard]] QString fault() const { return m_fault; }
    void refresh(); ///< after the review or the file changed

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        bool isSkipped = true;
        std::optional<QString> code;
    };
    [[nodiscard]] KpiImportReview settled() const;
    [[nodiscard]] ContractDefinition destination() const;
    [[nodiscard]] Result<ContractId> store(const std::vector<KpiSheet> &sheets);
    [[nodiscard]] Contract newContract() const;
    [[nodiscard]] std::optional<QDate> date(Field field) const;

    Workspace &m_workspace;
    const AnnexPresenter &m_presenter;
    bool m_isNew = true;
    ContractId m_contract;
    std::map<Field, QString> m_texts;
    std::map<Field, QString> m_problems;
    std::map<std::size_t, Choice> m_choices;
    std::vector<AnnexClash> m_clashes;
    QString m_fault;
};
