// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyForm.h"

#include "DateText.h"
#include "DeviationVerbs.h"
#include "Words.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Portfolio &RemedyForm::portfolio() const
{
    return *m_workspace.portfolio();
}

void RemedyForm::set(const QString &code, const QString &value)
{
    if (m_values.value(code) == value)
        return;
    m_values.insert(code, value);
    if (m_wasChecked)
        m_problems = findProblems();
    Q_EMIT changed();
}

bool RemedyForm::check()
{
    m_wasChecked = true;
    m_problems = findProblems();
    Q_EMIT changed();
    return m_problems.isEmpty();
}

bool RemedyForm::commit()
{
    if (!check())
        return false;
    if (const auto error = store()) {
        m_problems.insert(QString(), errorText(*error));
        Q_EMIT changed();
        return false;
    }
    return m_problems.isEmpty();
}

std::optional<Error> RemedyForm::storeDraft(DeviationId &id)
{
    if (!m_draft)
        return std::nullopt;
    const auto saved = saveDeviation(portfolio(), *m_draft);
    if (!saved)
        return saved.error();
    m_draft.reset();
    id = *saved;
    return std::nullopt;
}

void RemedyForm::readPublication()
{
    m_publication = Publication { portfolio().saveState() == SaveState::Saved && !portfolio().path().isEmpty(), portfolio().lastSaveError() };
}

QDate RemedyForm::day(const QString &code) const
{
    return readDate(value(code)).date.value_or(QDate());
}

void RemedyForm::checkDay(const QString &code, bool isNeeded, QMap<QString, QString> &problems) const
{
    const QString typed = value(code).trimmed();
    if (typed.isEmpty()) {
        if (isNeeded)
            problems.insert(code, tr("Vul de dag in, bijvoorbeeld %1.").arg(typedDate(m_workspace.today())));
        return;
    }
    const DateReading reading = readDate(typed);
    if (reading.date)
        return;
    //: %1 what was typed, %2 a day that may have been meant
    problems.insert(code, reading.suggestion ? tr("‘%1’ is niet zeker. Bedoel je %2?").arg(typed, typedDate(*reading.suggestion))
                                             : tr("‘%1’ is geen dag. Schrijf bijvoorbeeld %2.").arg(typed, typedDate(m_workspace.today())));
}

std::vector<FormOption> peopleOf(const Portfolio &portfolio, ContractId contract, std::optional<bool> bySupplier)
{
    std::vector<FormOption> people;
    for (const Person &person : portfolio.rowsOf<Person>(contract)) {
        if (bySupplier && person.bySupplier != *bySupplier)
            continue;
        const QString title = person.function.isEmpty() ? person.name : person.name + u", "_s + person.function;
        people.push_back({ title, title });
    }
    if (bySupplier.value_or(false))
        return people;
    const QString user = portfolio.user();
    if (!user.isEmpty() && std::ranges::none_of(people, [&](const FormOption &row) { return row.code == user; }))
        people.push_back({ user, user });
    return people;
}
