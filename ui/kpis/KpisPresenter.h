// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractVerbs.h"
#include "DefinitionModel.h"
#include "KpiText.h"
#include "Workspace.h"

#include <QObject>

/// A reading that the contract leaves open, with the choices there are.
struct ReadingChoice
{
    QString key;
    QString name;
    QString requirement;
    std::vector<std::pair<QString, QString>> values; ///< value and its words; empty: a number to type
    QString current;
    QStringList history; ///< each version in a sentence, the first one first; empty while there is one without a reason
};

/// What was agreed in the current contract, and the readings that can be chosen.
class KpisPresenter : public QObject
{
    Q_OBJECT

public:
    explicit KpisPresenter(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] DefinitionModel *kpis() { return &m_kpis; }
    [[nodiscard]] DefinitionModel *parties() { return &m_parties; }
    [[nodiscard]] DefinitionModel *topics() { return &m_topics; }
    [[nodiscard]] DefinitionModel *sanctions() { return &m_sanctions; }
    [[nodiscard]] DefinitionModel *criteria() { return &m_criteria; }
    [[nodiscard]] KpiId kpiOf(int row) const { return m_kpis.kpiAt(row); }
    [[nodiscard]] KpiDescription describe(KpiId kpi) const;
    [[nodiscard]] std::vector<ReadingChoice> readings() const;
    Status chooseReading(const QString &key, const QString &value, const SettingChange &change = {});
    /// Verdicts rest on the readings already, so that a change asks from when and why.
    [[nodiscard]] bool isMeasured() const;
    [[nodiscard]] QDate today() const { return m_workspace.today(); }
    /// Removes it with everything that was measured; told in the bar, where it can be undone.
    void remove(KpiId kpi);
    void reload();

Q_SIGNALS:
    void reloaded();

private:
    Workspace &m_workspace;
    DefinitionModel m_kpis;
    DefinitionModel m_parties;
    DefinitionModel m_topics;
    DefinitionModel m_sanctions;
    DefinitionModel m_criteria;
};
