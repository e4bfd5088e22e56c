// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvidencePresenter.h"

#include "ContentWait.h"
#include "Words.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int digestShown = 12;

} // namespace

EvidencePresenter::EvidencePresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_reader, &EvidenceReader::arrived, this, &EvidencePresenter::keep);
    connect(&workspace, &Workspace::portfolioChanged, &m_reader, &EvidenceReader::cancel);
}

void EvidencePresenter::show(KpiId kpi, const std::optional<Period> &period, const std::vector<Period> &choices)
{
    if (kpi != m_kpi)
        m_problem.clear();
    m_kpi = kpi;
    m_period = period;
    m_choices = choices;
    load();
}

void EvidencePresenter::load()
{
    m_rows.clear();
    if (m_workspace.portfolio())
        m_rows = attachmentsOf(*m_workspace.portfolio(), m_workspace.contract(), EvidenceOf::Kpi, m_kpi.value);
    const auto isShown = [this](const Attachment &row) { return m_period && row.period == *m_period; };
    std::ranges::stable_sort(m_rows, [&](const Attachment &a, const Attachment &b) {
        if (isShown(a) != isShown(b))
            return isShown(a); // what belongs to the period in view stands first
        return b.period < a.period;
    });
    std::vector<RegisterRow> rows;
    for (const Attachment &row : m_rows) {
        const QString facts = factsOf(row);
        const QString digest = QString::fromLatin1(row.digest.toHex());
        QString note = row.isKept() ? tr("SHA-256: %1").arg(digest) : row.link;
        if (!row.note.isEmpty())
            note = row.note + u'\n' + note;
        rows.push_back({ { row.name + u", "_s + facts, row.name, facts, digest }, {}, {}, !isShown(row), note });
    }
    m_model.setCaptions({ tr("Bewijs"), tr("Naam"), tr("Gegevens"), u"SHA-256"_s });
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

QString EvidencePresenter::factsOf(const Attachment &row) const
{
    QStringList facts;
    if (row.period.kind != PeriodKind::Once)
        facts += periodName(row.period);
    facts += row.isKept() ? EvidenceCopies::sizeText(row.size) : tr("link");
    QString added = shownShortDate(row.added);
    if (row.added.year() != m_workspace.today().year())
        added += u' ' + QString::number(row.added.year());
    facts += row.addedBy.isEmpty() ? added : tr("%1, %2").arg(added, row.addedBy);
    if (row.isKept())
        facts += tr("SHA-256 %1…").arg(QString::fromLatin1(row.digest.toHex().first(digestShown)));
    return facts.join(u" · "_s);
}

bool EvidencePresenter::isReadOnly() const
{
    return !m_workspace.portfolio() || m_workspace.portfolio()->isReadOnly();
}

const Attachment *EvidencePresenter::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

bool EvidencePresenter::isKept(int row) const
{
    return at(row) && at(row)->isKept();
}

QString EvidencePresenter::nameOf(int row) const
{
    return at(row) ? at(row)->name : QString();
}

void EvidencePresenter::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

Attachment EvidencePresenter::draft() const
{
    Attachment made;
    made.contract = m_workspace.contract();
    made.about = EvidenceOf::Kpi;
    made.subject = m_kpi.value;
    made.period = m_period.value_or(Period::once());
    made.added = m_workspace.today();
    return made;
}

void EvidencePresenter::addFiles(const QStringList &paths)
{
    if (isReadOnly() || !m_kpi.isValid())
        return;
    m_problem.clear();
    for (const QString &path : paths) {
        m_pending[path] = draft();
        m_reader.read(path, largestAttachment);
    }
    Q_EMIT changed(); // busy, or done
}

void EvidencePresenter::keep(const EvidenceFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (const QString fault = EvidenceCopies::faultOf(file); !fault.isEmpty())
        return say(fault);
    Attachment made = m_pending[file.path];
    made.name = name;
    if (!storeContents(m_workspace, { file.content }))
        return;
    const auto added = attachFile(*m_workspace.portfolio(), made, file.content);
    if (!added)
        return say(errorText(added.error()));
    load();
    m_workspace.notify({ Notice::Tone::Information, tr("‘%1’ wordt bewaard in het bestand.").arg(name), true });
}

std::vector<FieldChoice> EvidencePresenter::periodChoices(const Period &own) const
{
    std::vector<FieldChoice> choices { { Period::once().toText(), tr("geen meting in het bijzonder") } };
    for (const Period &period : m_choices)
        choices.emplace_back(period.toText(), periodName(period));
    if (std::ranges::find(choices, own.toText(), &FieldChoice::first) == choices.end())
        choices.emplace_back(own.toText(), periodName(own));
    return choices;
}

RowForm EvidencePresenter::linkForm()
{
    const Attachment made = draft();
    RowForm form;
    form.heading = tr("Link toevoegen");
    form.intro = tr("Voor een bestand dat elders moet blijven, of te groot is om te bewaren.");
    form.button = tr("Toevoegen");
    form.fields = { { u"link"_s, tr("Link of plaats"), RowField::Kind::Line, 12, {}, u"https://"_s },
                    { u"name"_s, tr("Naam"), RowField::Kind::Line, 7 },
                    { u"period"_s, tr("Hoort bij"), RowField::Kind::Choice, 5, periodChoices(made.period) },
                    { u"note"_s, tr("Toelichting"), RowField::Kind::Area } };
    form.values = { { u"period"_s, made.period.toText() } };
    form.problems = [](const RowValues &values) {
        RowProblems problems;
        if (valueIn(values, u"link"_s).trimmed().isEmpty())
            problems[u"link"_s] = { tr("Vul in waar het ligt.") };
        return problems;
    };
    form.store = [this, made](const RowValues &values) {
        Attachment row = made;
        row.link = valueIn(values, u"link"_s).trimmed();
        row.name = valueIn(values, u"name"_s).trimmed();
        row.period = Period::fromText(valueIn(values, u"period"_s)).value_or(made.period);
        row.note = valueIn(values, u"note"_s).trimmed();
        const auto added = attachLink(*m_workspace.portfolio(), row);
        if (!added)
            return errorText(added.error());
        load();
        return QString();
    };
    return form;
}

RowForm EvidencePresenter::form(int row)
{
    RowForm form;
    const Attachment *shownRow = at(row);
    if (!shownRow)
        return form;
    const Attachment before = *shownRow;
    form.heading = tr("Bewijs wijzigen");
    form.intro = before.isKept() ? tr("Bewaard op %1, %2.\nSHA-256: %3").arg(shownDate(before.added), EvidenceCopies::sizeText(before.size), QString::fromLatin1(before.digest.toHex()))
                                 : before.link;
    form.button = tr("Opslaan");
    form.fields = { { u"name"_s, tr("Naam"), RowField::Kind::Line, 7 },
                    { u"period"_s, tr("Hoort bij"), RowField::Kind::Choice, 5, periodChoices(before.period) },
                    { u"note"_s, tr("Toelichting"), RowField::Kind::Area } };
    form.values = { { u"name"_s, before.name }, { u"period"_s, before.period.toText() }, { u"note"_s, before.note } };
    form.problems = [](const RowValues &values) {
        RowProblems problems;
        if (valueIn(values, u"name"_s).trimmed().isEmpty())
            problems[u"name"_s] = { tr("Geef het een naam.") };
        return problems;
    };
    form.store = [this, before](const RowValues &values) { return store(values, before); };
    form.lock = isReadOnly() ? tr("Dit bestand is alleen te lezen.") : QString();
    return form;
}

QString EvidencePresenter::store(const RowValues &values, const Attachment &before)
{
    Attachment row = before;
    row.name = valueIn(values, u"name"_s).trimmed();
    row.period = Period::fromText(valueIn(values, u"period"_s)).value_or(before.period);
    row.note = valueIn(values, u"note"_s).trimmed();
    if (const Status saved = changeAttachment(*m_workspace.portfolio(), row); !saved)
        return errorText(saved.error());
    load();
    return {};
}

void EvidencePresenter::remove(int row)
{
    const Attachment *gone = at(row);
    if (isReadOnly() || !gone)
        return;
    const QString name = gone->name;
    if (!m_workspace.check(removeAttachment(*m_workspace.portfolio(), m_workspace.contract(), gone->id)))
        return;
    load();
    m_workspace.notify({ Notice::Tone::Information, tr("‘%1’ is weggehaald.").arg(name), true });
}

QUrl EvidencePresenter::placeOf(int row)
{
    const Attachment *chosen = at(row);
    if (!chosen)
        return {};
    QString problem;
    const QUrl place = m_copies.placeOf(*m_workspace.portfolio(), *chosen, problem);
    if (!problem.isEmpty())
        say(problem);
    return place;
}

bool EvidencePresenter::saveCopy(int row, const QString &path)
{
    const Attachment *chosen = at(row);
    if (!chosen || !chosen->isKept())
        return false;
    const QString problem = EvidenceCopies::saveCopy(*m_workspace.portfolio(), *chosen, path);
    if (!problem.isEmpty())
        say(problem);
    return problem.isEmpty();
}
