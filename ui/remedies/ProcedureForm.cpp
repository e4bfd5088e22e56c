// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureForm.h"

#include "CaseVerbs.h"
#include "ProcedureReader.h"
#include "ProcedureWords.h"
#include "ProcedureWriter.h"
#include "Words.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAmount = 999;

QString place(const char *list, std::size_t index)
{
    return u"%1[%2]"_s.arg(QLatin1StringView(list)).arg(index);
}

/// "terms[2].title" → "terms[2]"
QString partOf(const QString &code)
{
    return code.contains(u'[') ? code.section(u'.', 0, 0) : QString();
}

template<typename Row>
const Row *chosenOf(const std::vector<Row> &rows, const char *list, const QString &chosen)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (place(list, i) == chosen)
            return &rows[i];
    }
    return nullptr;
}

std::vector<FormOption> unitOptions()
{
    return { { codeOf(TermUnit::WorkingDay), ProcedureForm::tr("werkdagen") }, { codeOf(TermUnit::CalendarDay), ProcedureForm::tr("kalenderdagen") },
             { codeOf(TermUnit::Week), ProcedureForm::tr("weken") },           { codeOf(TermUnit::Month), ProcedureForm::tr("maanden") },
             { codeOf(TermUnit::Year), ProcedureForm::tr("jaren") } };
}

} // namespace

ProcedureForm::ProcedureForm(Workspace &workspace, Procedure procedure) : RemedyForm(workspace), m_original(std::move(procedure))
{
    fill();
}

void ProcedureForm::fill()
{
    put(u"title"_s, m_original.title);
    put(u"summary"_s, m_original.summary);
    for (std::size_t i = 0; i < m_original.steps.size(); ++i) {
        const ProcedureStep &step = m_original.steps[i];
        put(place("steps", i) + u".title"_s, step.title);
        put(place("steps", i) + u".client"_s, step.client);
        put(place("steps", i) + u".supplier"_s, step.supplier);
        put(place("steps", i) + u".goal"_s, step.goal);
    }
    for (std::size_t i = 0; i < m_original.events.size(); ++i) {
        const ProcedureEvent &event = m_original.events[i];
        put(place("events", i) + u".title"_s, event.title);
        put(place("events", i) + u".needs"_s, event.needs.join(u','));
        for (std::size_t j = 0; j < event.guards.size(); ++j)
            put(place("events", i) + u'.' + place("guards", j) + u".overrulable"_s, event.guards[j].overrulable ? u"yes"_s : QString());
    }
    for (std::size_t i = 0; i < m_original.terms.size(); ++i) {
        const ProcedureTerm &term = m_original.terms[i];
        put(place("terms", i) + u".title"_s, term.title);
        put(place("terms", i) + u".length.amount"_s, term.length ? QString::number(term.length->amount) : QString());
        put(place("terms", i) + u".length.unit"_s, codeOf(term.length ? term.length->unit : TermUnit::WorkingDay));
    }
    for (std::size_t i = 0; i < m_original.lines.size(); ++i) {
        const ProcedureLine &line = m_original.lines[i];
        put(place("lines", i) + u".title"_s, line.title);
        put(place("lines", i) + u".between"_s, line.between);
        put(place("lines", i) + u".about"_s, line.about);
        put(place("lines", i) + u".escalates"_s, line.escalates);
    }
    for (std::size_t i = 0; i < m_original.fields.size(); ++i)
        put(place("fields", i) + u".title"_s, m_original.fields[i].title);
}

std::vector<ProcedureForm::Part> ProcedureForm::parts() const
{
    std::vector<Part> parts { { {}, tr("De procedure zelf"), {} } };
    const auto add = [&](const char *list, const auto &rows, const QString &group) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString title = value(place(list, i) + u".title"_s);
            parts.push_back({ place(list, i), title == rows[i].title ? procedureText(title) : title, group });
        }
    };
    add("steps", m_original.steps, tr("Stappen"));
    add("events", m_original.events, tr("Gebeurtenissen"));
    add("terms", m_original.terms, tr("Termijnen"));
    add("fields", m_original.fields, tr("Velden"));
    add("lines", m_original.lines, tr("Communicatielijnen"));
    return parts;
}

void ProcedureForm::choose(const QString &place)
{
    m_chosen = place;
    Q_EMIT changed();
}

QString ProcedureForm::heading() const
{
    return procedureText(m_original.title);
}

QString ProcedureForm::mainText() const
{
    return tr("Bewaren als nieuwe versie");
}

std::vector<FormRow> ProcedureForm::rows() const
{
    std::vector<FormRow> rows;
    if (const auto *step = chosenOf(m_original.steps, "steps", m_chosen))
        addStepRows(rows, *step);
    else if (const auto *event = chosenOf(m_original.events, "events", m_chosen))
        addEventRows(rows, *event);
    else if (const auto *term = chosenOf(m_original.terms, "terms", m_chosen))
        addTermRows(rows, *term);
    else if (chosenOf(m_original.lines, "lines", m_chosen))
        addLineRows(rows);
    else if (chosenOf(m_original.fields, "fields", m_chosen))
        rows.push_back({ m_chosen + u".title"_s, tr("Titel"), FormKind::Line });
    else {
        rows.push_back({ u"title"_s, tr("Titel"), FormKind::Line });
        rows.push_back({ u"summary"_s, tr("Waar de procedure voor is"), FormKind::Text });
    }
    rows.push_back({ u"reason"_s, tr("Waarom deze nieuwe versie"), FormKind::Line });
    return rows;
}

void ProcedureForm::addStepRows(std::vector<FormRow> &rows, const ProcedureStep &step) const
{
    rows.push_back({ m_chosen + u".title"_s, tr("Titel"), FormKind::Line });
    if (step.isEnd) {
        rows.push_back({ u"note"_s, tr("Hier eindigt een zaak."), FormKind::Note });
        return;
    }
    rows.push_back({ m_chosen + u".client"_s, tr("Wie handelt voor de opdrachtgever"), FormKind::Line });
    rows.push_back({ m_chosen + u".supplier"_s, tr("Wie handelt voor de opdrachtnemer"), FormKind::Line });
    rows.push_back({ m_chosen + u".goal"_s, tr("Wat deze stap moet opleveren"), FormKind::Text });
}

void ProcedureForm::addLineRows(std::vector<FormRow> &rows) const
{
    rows.push_back({ m_chosen + u".title"_s, tr("Titel"), FormKind::Line });
    rows.push_back({ m_chosen + u".between"_s, tr("Wie met wie spreekt"), FormKind::Line });
    rows.push_back({ m_chosen + u".about"_s, tr("Waarover, en in welk overleg"), FormKind::Text });
    rows.push_back({ m_chosen + u".escalates"_s, tr("Waarheen kan worden geëscaleerd"), FormKind::Text });
}

void ProcedureForm::addEventRows(std::vector<FormRow> &rows, const ProcedureEvent &event) const
{
    QStringList from;
    for (const QString &step : event.from)
        from += stepTitle(m_original, step);
    QString to = tr("de zaak blijft waar zij is");
    if (event.target == ProcedureEvent::Target::Step)
        to = stepTitle(m_original, event.to);
    else if (event.target == ProcedureEvent::Target::Back)
        to = tr("terug naar de stap ervoor");
    rows.push_back({ u"note"_s, tr("Kan bij: %1. Daarna: %2. Door: %3.").arg(from.join(u", "_s), to, sideName(event.by)), FormKind::Note });
    rows.push_back({ m_chosen + u".title"_s, tr("Titel"), FormKind::Line });
    FormRow needs { m_chosen + u".needs"_s, tr("Wat moet worden ingevuld"), FormKind::Checks };
    for (const ProcedureField &field : m_original.fields)
        needs.options.push_back({ field.code, procedureText(field.title) });
    rows.push_back(needs);
    for (std::size_t j = 0; j < event.guards.size(); ++j)
        rows.push_back({ m_chosen + u'.' + place("guards", j) + u".overrulable"_s, procedureText(event.guards[j].text), FormKind::Checks,
                         { { u"yes"_s, tr("Een mens mag hier met een reden aan voorbijgaan") } } });
}

QString ProcedureForm::eventTitles(const QStringList &events) const
{
    QStringList titles;
    for (const QString &event : events)
        titles += u'‘' + eventTitle(m_original, event) + u'’';
    return titles.join(u", "_s);
}

void ProcedureForm::addTermRows(std::vector<FormRow> &rows, const ProcedureTerm &term) const
{
    QString note = tr("Begint bij: %1.").arg(eventTitles(term.after));
    if (!term.until.isEmpty())
        note += u' ' + tr("Gehaald met: %1.").arg(eventTitles(term.until));
    rows.push_back({ u"note"_s, note + u' ' + tr("Soort: %1.").arg(termBasisName(term.basis)), FormKind::Note });
    rows.push_back({ m_chosen + u".title"_s, tr("Titel"), FormKind::Line });
    rows.push_back({ m_chosen + u".length.amount"_s, tr("Lengte"), FormKind::Line, {},
                     value(m_chosen + u".length.amount"_s).trimmed().isEmpty() ? tr("Leeg: wordt per zaak afgesproken.") : QString() });
    rows.push_back({ m_chosen + u".length.unit"_s, tr("In"), FormKind::Choice, unitOptions() });
}

Procedure ProcedureForm::edited() const
{
    Procedure procedure = m_original;
    procedure.title = value(u"title"_s).trimmed();
    procedure.summary = value(u"summary"_s).trimmed();
    for (std::size_t i = 0; i < procedure.steps.size(); ++i) {
        procedure.steps[i].title = value(place("steps", i) + u".title"_s).trimmed();
        procedure.steps[i].client = value(place("steps", i) + u".client"_s).trimmed();
        procedure.steps[i].supplier = value(place("steps", i) + u".supplier"_s).trimmed();
        procedure.steps[i].goal = value(place("steps", i) + u".goal"_s).trimmed();
    }
    for (std::size_t i = 0; i < procedure.events.size(); ++i) {
        ProcedureEvent &event = procedure.events[i];
        event.title = value(place("events", i) + u".title"_s).trimmed();
        QStringList needs = values(place("events", i) + u".needs"_s);
        if (QStringList(needs).removeIf([&](const QString &field) { return event.needs.contains(field); }) != event.needs.size() || needs.size() != event.needs.size())
            event.needs = needs; // in their own order as long as they are the same
        for (std::size_t j = 0; j < event.guards.size(); ++j)
            event.guards[j].overrulable = !value(place("events", i) + u'.' + place("guards", j) + u".overrulable"_s).isEmpty();
    }
    for (std::size_t i = 0; i < procedure.terms.size(); ++i) {
        ProcedureTerm &term = procedure.terms[i];
        term.title = value(place("terms", i) + u".title"_s).trimmed();
        const QString typed = value(place("terms", i) + u".length.amount"_s).trimmed();
        bool isNumber = false;
        const int amount = typed.toInt(&isNumber);
        if (typed.isEmpty())
            term.length.reset();
        else if (isNumber)
            term.length = Term { amount, termUnitFrom(value(place("terms", i) + u".length.unit"_s)).value_or(TermUnit::WorkingDay) };
    }
    for (std::size_t i = 0; i < procedure.fields.size(); ++i)
        procedure.fields[i].title = value(place("fields", i) + u".title"_s).trimmed();
    for (std::size_t i = 0; i < procedure.lines.size(); ++i) {
        ProcedureLine &line = procedure.lines[i];
        line.title = value(place("lines", i) + u".title"_s).trimmed();
        line.between = value(place("lines", i) + u".between"_s).trimmed();
        line.about = value(place("lines", i) + u".about"_s).trimmed();
        line.escalates = value(place("lines", i) + u".escalates"_s).trimmed();
    }
    return procedure;
}

void ProcedureForm::checkLengths(QMap<QString, QString> &problems) const
{
    for (std::size_t i = 0; i < m_original.terms.size(); ++i) {
        const QString code = place("terms", i) + u".length.amount"_s;
        const QString typed = value(code).trimmed();
        bool isNumber = false;
        const int amount = typed.toInt(&isNumber);
        if (!typed.isEmpty() && (!isNumber || amount < 1 || amount > mostAmount))
            problems.insert(code, tr("‘%1’ kan niet. Schrijf een heel getal van 1 tot en met %2, of laat het leeg om de lengte per zaak af te spreken.").arg(typed).arg(mostAmount));
        if (typed.isEmpty() && m_original.terms[i].basis == TermBasis::Contractual)
            problems.insert(code, tr("Een termijn van het contract heeft een lengte."));
    }
}

/// What the reader says of the procedure as it would be kept, each mistake at its place.
void ProcedureForm::checkReading(QMap<QString, QString> &problems) const
{
    const ProcedureReading reading = readProcedure(writeProcedure(edited()));
    for (const Problem &problem : reading.problems) {
        const QString text = problemText(problem);
        if (!problems.contains(problem.place) && !value(problem.place).isNull())
            problems.insert(problem.place, text);
        else if (!problems.contains(problem.place))
            problems.insert(QString(), problem.place + u": "_s + text);
    }
}

QMap<QString, QString> ProcedureForm::findProblems() const
{
    QMap<QString, QString> problems;
    checkLengths(problems);
    checkReading(problems);
    for (const Part &part : parts()) {
        const QString code = part.place.isEmpty() ? u"title"_s : part.place + u".title"_s;
        if (value(code).trimmed().isEmpty())
            problems.insert(code, tr("Een titel mag niet leeg zijn."));
    }
    if (value(u"reason"_s).trimmed().isEmpty())
        problems.insert(u"reason"_s, tr("Schrijf waarom de procedure verandert."));
    if (problems.isEmpty() && !isChanged())
        problems.insert(QString(), tr("Er is niets gewijzigd."));
    return problems;
}

QString ProcedureForm::partWithProblem() const
{
    for (auto problem = problems().cbegin(); problem != problems().cend(); ++problem) {
        if (problem.key().isEmpty() || problem.key() == u"reason" || partOf(problem.key()) == m_chosen)
            continue;
        return partOf(problem.key());
    }
    return m_chosen;
}

std::optional<Error> ProcedureForm::store()
{
    const auto saved = saveProcedure(portfolio(), edited(), value(u"reason"_s), workspace().today());
    if (!saved)
        return saved.error();
    m_kept = saved->version;
    return std::nullopt;
}

QString ProcedureForm::doneText() const
{
    //: %1 a procedure: "Escalatie", %2 the number of the version
    return tr("%1: versie %2 is bewaard. Zaken die lopen houden hun eigen versie.").arg(value(u"title"_s)).arg(m_kept);
}
