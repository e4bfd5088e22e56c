// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeoplePresenter.h"

#include "ContractWords.h"
#include "DateText.h"
#include "PastedTable.h"
#include "PeopleVerbs.h"
#include "Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto supplierSide = u"supplier";
constexpr auto clientSide = u"client";
constexpr int mostPeople = 500;

QString typed(const QDate &day)
{
    return day.isValid() ? typedDate(day) : QString();
}

} // namespace

void PeoplePresenter::load()
{
    m_people.clear();
    if (contract()) {
        m_people = workspace().portfolio()->rowsOf<Person>(workspace().contract());
        std::ranges::stable_sort(m_people, {}, &Person::order);
    }
    std::vector<RegisterRow> rows;
    const QDate today = workspace().today();
    for (const Person &person : m_people) {
        const auto date = [](const QDate &day) { return day.isValid() ? ContractWords::shortDate(day) : QString(); };
        RegisterRow row { { person.name, person.function, person.role, sideName(sideOf(person)), person.mail, person.phone, date(person.from), date(person.until) } };
        row.keys = QVariantList(ColumnCount);
        row.keys[From] = person.from.isValid() ? person.from : QDate(1, 1, 1);
        row.keys[Until] = person.until.isValid() ? person.until : QDate(9999, 12, 31);
        row.isQuiet = !isInOffice(person, today);
        if (row.isQuiet)
            row.note = person.until.isValid() && person.until < today ? tr("Niet meer betrokken.") : tr("Nog niet begonnen.");
        rows.push_back(std::move(row));
    }
    show({ tr("Naam"), tr("Functie"), tr("Rol"), tr("Voor wie"), tr("E-mail"), tr("Telefoon"), tr("Vanaf"), tr("Tot en met") }, std::move(rows));
}

QString PeoplePresenter::hint() const
{
    const QStringList open = openRoles(workspace().today());
    if (!open.isEmpty())
        return tr("De KPI’s noemen rollen die nu niemand vervult: %1.").arg(open.join(u", "_s));
    return m_people.empty() ? tr("Nog niemand. Voeg toe wie er bij het contract betrokken is, of plak een lijst uit een rekenblad.")
                            : tr("Wie er bij het contract betrokken is, in welke rol en hoe lang.");
}

QStringList PeoplePresenter::roles() const
{
    QStringList roles;
    if (const auto definition = contract()) {
        for (const Kpi &kpi : definition->kpis)
            roles += rolesIn(kpi.measuredBy);
    }
    for (const Person &person : m_people)
        roles += person.role;
    roles.removeAll(QString());
    roles.removeDuplicates();
    roles.sort(Qt::CaseInsensitive);
    return roles;
}

QStringList PeoplePresenter::openRoles(const QDate &day) const
{
    QStringList open;
    const auto definition = contract();
    for (const Kpi &kpi : definition ? definition->kpis : std::vector<Kpi>()) {
        for (const QString &role : rolesIn(kpi.measuredBy)) {
            if (peopleIn(role, m_people, day).isEmpty() && !open.contains(role, Qt::CaseInsensitive))
                open += role;
        }
    }
    return open;
}

std::vector<FieldChoice> PeoplePresenter::sides() const
{
    std::vector<FieldChoice> sides;
    const auto definition = contract();
    if (!definition)
        return sides;
    const auto named = [](const QString &word, const QString &name) { return name.isEmpty() ? word : u"%1 (%2)"_s.arg(word, name); };
    sides.emplace_back(QString::fromUtf16(clientSide), named(tr("opdrachtgever"), definition->contract.client));
    sides.emplace_back(QString::fromUtf16(supplierSide), named(tr("opdrachtnemer"), definition->contract.supplier));
    for (const Party &party : definition->parties)
        sides.emplace_back(QString::number(party.id.value), party.name);
    return sides;
}

QString PeoplePresenter::sideOf(const Person &person) const
{
    if (person.party.isValid())
        return QString::number(person.party.value);
    return QString::fromUtf16(person.bySupplier ? supplierSide : clientSide);
}

QString PeoplePresenter::sideName(const QString &code) const
{
    const auto all = sides();
    const auto found = std::ranges::find(all, code, &FieldChoice::first);
    return found == all.end() ? QString() : found->second;
}

void PeoplePresenter::setSide(Person &person, const QString &code) const
{
    const auto definition = contract();
    const Party *party = definition ? definition->party(PartyId { code.toLongLong() }) : nullptr;
    person.party = party ? party->id : PartyId();
    person.bySupplier = party ? party->role == PartyRole::Supplier : code == QStringView(supplierSide);
}

/// A side as a person writes it; none: it is no such word.
std::optional<QString> PeoplePresenter::sideIn(const QString &text) const
{
    const QString plain = text.simplified().toLower();
    for (const auto &[code, words] : sides()) {
        if (plain == words.toLower() || plain == words.section(u" ("_s, 0, 0).toLower())
            return code;
    }
    if (plain == "opdrachtnemer"_L1 || plain == "leverancier"_L1)
        return QString::fromUtf16(supplierSide);
    return plain == "opdrachtgever"_L1 ? std::optional(QString::fromUtf16(clientSide)) : std::nullopt;
}

RowForm PeoplePresenter::form(int row)
{
    using Kind = RowField::Kind;
    const bool isNew = row < 0 || row >= static_cast<int>(m_people.size());
    Person person;
    person.contract = workspace().contract();
    if (!isNew)
        person = m_people[static_cast<std::size_t>(row)];
    std::vector<FieldChoice> known;
    for (const QString &role : roles())
        known.emplace_back(role, role);
    RowForm form;
    form.heading = isNew ? tr("Persoon toevoegen") : tr("Persoon wijzigen");
    form.button = tr("Opslaan");
    form.fields = { { u"name"_s, tr("Naam"), Kind::Line, 6 },
                    { u"function"_s, tr("Functie"), Kind::Line, 6 },
                    { u"role"_s, tr("Rol in het contract"), Kind::OpenChoice, 6, known },
                    { u"side"_s, tr("Voor wie"), Kind::Choice, 6, sides() },
                    { u"mail"_s, tr("E-mail"), Kind::Line, 6 },
                    { u"phone"_s, tr("Telefoon"), Kind::Line, 6 },
                    { u"from"_s, tr("Vanaf"), Kind::Line, 6, {}, tr("dd-mm-jjjj; leeg: vanaf het begin") },
                    { u"until"_s, tr("Tot en met"), Kind::Line, 6, {}, tr("dd-mm-jjjj; leeg: nog steeds") } };
    form.values = { { u"name"_s, person.name },          { u"function"_s, person.function }, { u"role"_s, person.role },
                    { u"side"_s, sideOf(person) },       { u"mail"_s, person.mail },         { u"phone"_s, person.phone },
                    { u"from"_s, typed(person.from) },   { u"until"_s, typed(person.until) } };
    form.problems = [this](const RowValues &values) { return problemsOf(values); };
    form.store = [this, person](const RowValues &values) { return outcomeOf(savePerson(*workspace().portfolio(), read(values, person))); };
    form.lock = lock();
    return form;
}

Person PeoplePresenter::read(const RowValues &values, Person person) const
{
    person.name = valueIn(values, u"name"_s).simplified();
    person.function = valueIn(values, u"function"_s).simplified();
    person.role = valueIn(values, u"role"_s).simplified();
    setSide(person, valueIn(values, u"side"_s));
    person.mail = valueIn(values, u"mail"_s).simplified();
    person.phone = valueIn(values, u"phone"_s).simplified();
    person.from = readDate(valueIn(values, u"from"_s)).date.value_or(QDate());
    person.until = readDate(valueIn(values, u"until"_s)).date.value_or(QDate());
    return person;
}

RowProblems PeoplePresenter::problemsOf(const RowValues &values) const
{
    RowProblems problems;
    if (valueIn(values, u"name"_s).simplified().isEmpty())
        problems[u"name"_s] = { tr("Vul een naam in.") };
    for (const QString &key : { u"from"_s, u"until"_s }) {
        const QString text = valueIn(values, key).trimmed();
        const DateReading date = readDate(text);
        if (!text.isEmpty() && !date.date)
            problems[key] = { ContractWords::notADate(text, date.suggestion) };
    }
    const Person person = read(values, {});
    if (person.from.isValid() && person.until.isValid() && person.until < person.from)
        problems[u"until"_s] = { tr("Deze dag ligt vóór de eerste dag.") };
    if (!person.mail.isEmpty() && (!person.mail.contains(u'@') || person.mail.contains(u' ')))
        problems[u"mail"_s] = { tr("Dit lijkt geen e-mailadres."), false };
    return problems;
}

void PeoplePresenter::remove(const std::vector<int> &rows)
{
    std::vector<Person> gone;
    for (const int row : rows) {
        if (row >= 0 && row < static_cast<int>(m_people.size()))
            gone.push_back(m_people[static_cast<std::size_t>(row)]);
    }
    if (isReadOnly() || gone.empty())
        return;
    for (const Person &person : gone) {
        if (!workspace().check(removePerson(*workspace().portfolio(), workspace().contract(), person.id)))
            break;
    }
    load();
    tell(gone.size() == 1 ? tr("‘%1’ is verwijderd.").arg(gone.front().name) : tr("%n personen zijn verwijderd.", nullptr, static_cast<int>(gone.size())), gone.size() == 1);
}

QString PeoplePresenter::paste(const std::vector<QStringList> &table)
{
    if (isReadOnly() || !contract())
        return {};
    const PastedColumns columns(table, { { u"naam"_s, u"name"_s }, { u"functie"_s, u"function"_s }, { u"rol"_s, u"role"_s },
                                         { u"voor wie"_s, u"partij"_s, u"organisatie"_s, u"for whom"_s, u"party"_s },
                                         { u"e-mail"_s, u"email"_s, u"mail"_s, u"e-mailadres"_s }, { u"telefoon"_s, u"telefoonnummer"_s, u"phone"_s },
                                         { u"vanaf"_s, u"van"_s, u"from"_s }, { u"tot en met"_s, u"t/m"_s, u"tot"_s, u"until"_s } });
    static constexpr const char16_t *keys[] = { u"name", u"function", u"role", u"side", u"mail", u"phone", u"from", u"until" };
    int added = 0;
    int skipped = 0;
    for (std::size_t i = static_cast<std::size_t>(columns.firstRow()); i < table.size(); ++i) {
        RowValues values;
        for (int field = 0; field < ColumnCount; ++field)
            values[QString::fromUtf16(keys[field])] = columns.cell(table[i], field);
        const QString side = values[u"side"_s];
        values[u"side"_s] = sideIn(side).value_or(QString::fromUtf16(clientSide));
        const auto problems = problemsOf(values);
        const bool isWrong = std::ranges::any_of(problems, [](const auto &problem) { return problem.second.blocks; });
        const bool isKnown = std::ranges::any_of(m_people, [&](const Person &person) { return person.name.compare(values[u"name"_s], Qt::CaseInsensitive) == 0; });
        Person person;
        person.contract = workspace().contract();
        if (isWrong || isKnown || added >= mostPeople || !savePerson(*workspace().portfolio(), read(values, person)))
            ++skipped;
        else
            ++added;
    }
    load();
    const QString taken = tr("%n persoon/personen toegevoegd.", nullptr, added);
    return skipped == 0 ? taken : taken + u' ' + tr("%n regel(s) overgeslagen: zonder naam, met een onleesbare datum, of al bekend.", nullptr, skipped);
}
