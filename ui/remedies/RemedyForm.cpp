// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyForm.h"

#include "DateText.h"
#include "DeviationVerbs.h"
#include "ContentWait.h"
#include "EvidenceReader.h"
#include "Words.h"
#include "Workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString documentsCode = u"newDocuments"_s;

} // namespace

Portfolio &RemedyForm::portfolio() const
{
    return *m_workspace.portfolio();
}

void RemedyForm::set(const QString &code, const QString &value)
{
    if (m_values.value(code) == value)
        return;
    m_values.insert(code, value);
    m_isTouched = true;
    if (m_wasChecked)
        m_problems = findProblems();
    Q_EMIT changed();
}

bool RemedyForm::check()
{
    m_wasChecked = true;
    m_problems = findProblems();
    if (m_isReading)
        m_problems.insert(documentsCode, tr("Een bestand wordt nog gelezen. Probeer het zo weer."));
    Q_EMIT changed();
    return m_problems.isEmpty();
}

FormRow RemedyForm::documentsRow() const
{
    return { documentsCode, tr("Document toevoegen"), FormKind::Documents, {}, m_documentTrouble };
}

void RemedyForm::addFile(const EvidenceFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    m_documentTrouble.clear();
    if (file.fault)
        m_documentTrouble = name + u": "_s + errorText(*file.fault);
    else if (file.content.bytes.isEmpty())
        m_documentTrouble = tr("‘%1’ is leeg en is niet toegevoegd.").arg(name);
    else if (std::ranges::any_of(m_documents, [&file](const NewEvidence &one) { return one.content.digest == file.content.digest && one.link.isEmpty(); }))
        m_documentTrouble = tr("‘%1’ staat er al.").arg(name);
    else
        takeDocument({ name, {}, file.content });
    Q_EMIT changed();
}

void RemedyForm::takeDocument(NewEvidence document)
{
    m_documents.push_back(std::move(document));
    m_isTouched = true;
}

void RemedyForm::addLink(const QString &link)
{
    const QString plain = link.trimmed();
    m_documentTrouble.clear();
    if (!plain.isEmpty()) {
        const QString last = QString(plain).replace(u'\\', u'/').section(u'/', -1, -1, QString::SectionSkipEmpty);
        takeDocument({ last.isEmpty() ? plain : last, plain });
    }
    Q_EMIT changed();
}

void RemedyForm::dropDocument(std::size_t index)
{
    if (index < m_documents.size())
        m_documents.erase(m_documents.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT changed();
}

void RemedyForm::setReading(bool isReading)
{
    if (std::exchange(m_isReading, isReading) == isReading)
        return;
    if (!isReading)
        m_problems.remove(documentsCode);
    Q_EMIT changed();
}

bool RemedyForm::commit()
{
    if (!check())
        return false;
    std::vector<AttachedContent> contents;
    for (const NewEvidence &one : m_documents)
        contents.push_back(one.content);
    if (!storeContents(m_workspace, contents)) {
        m_problems.insert(documentsCode, tr("Er is nog niets vastgelegd: het document is niet bewaard."));
        Q_EMIT changed();
        return false;
    }
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
