// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Person.h"
#include "RegisterPresenter.h"

/// Who plays a part in the contract, in which role, on which side and for how long. Source: E0-08, E4-10.
class PeoplePresenter : public RegisterPresenter
{
    Q_OBJECT

public:
    enum Column { Name, Function, Role, Side, Mail, Phone, From, Until, ColumnCount };

    using RegisterPresenter::RegisterPresenter;
    void load() override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] RowForm form(int row) override;
    void remove(const std::vector<int> &rows) override;
    QString paste(const std::vector<QStringList> &table) override;
    /// The roles that the kpi's name as who measures, and those that are filled.
    [[nodiscard]] QStringList roles() const;
    /// Roles that a kpi names and nobody fills on @p day.
    [[nodiscard]] QStringList openRoles(const QDate &day) const;

private:
    [[nodiscard]] std::vector<FieldChoice> sides() const;
    [[nodiscard]] QString sideOf(const Person &person) const; ///< as its code
    [[nodiscard]] QString sideName(const QString &code) const;
    void setSide(Person &person, const QString &code) const;
    [[nodiscard]] RowProblems problemsOf(const RowValues &values) const;
    [[nodiscard]] Person read(const RowValues &values, Person person) const;
    [[nodiscard]] std::optional<QString> sideIn(const QString &text) const;

    std::vector<Person> m_people;
};
