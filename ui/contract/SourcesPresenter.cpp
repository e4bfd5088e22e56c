// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourcesPresenter.h"

#include "AttachmentVerbs.h"
#include "ContentWait.h"
#include "ContractWords.h"
#include "Words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr int digestShown = 12;
}

SourcesPresenter::SourcesPresenter(Workspace &workspace, QObject *parent) : RegisterPresenter(workspace, parent)
{
    connect(&m_reader, &EvidenceReader::arrived, this, &SourcesPresenter::keep);
    connect(&workspace, &Workspace::portfolioChanged, &m_reader, &EvidenceReader::cancel);
}

void SourcesPresenter::load()
{
    m_lines.clear();
    m_bare = 0;
    std::vector<RegisterRow> rows;
    const auto definition = contract();
    const auto attachments = definition ? workspace().portfolio()->rowsOf<Attachment>(workspace().contract()) : std::vector<Attachment>();
    for (const MeasurementSource &source : definition ? sourcesOf(*definition, attachments) : std::vector<MeasurementSource>()) {
        for (const Attachment &evidence : source.evidence) {
            m_lines.push_back({ source.name, evidence });
            rows.push_back(rowOf(source, &evidence));
        }
        if (!source.evidence.empty())
            continue;
        ++m_bare;
        m_lines.push_back({ source.name, std::nullopt });
        rows.push_back(rowOf(source, nullptr));
    }
    show({ tr("Bron"), tr("KPI’s"), tr("Bewijs"), tr("Toegevoegd"), tr("Kenmerk") }, std::move(rows));
}

RegisterRow SourcesPresenter::rowOf(const MeasurementSource &source, const Attachment *evidence) const
{
    RegisterRow row { { source.name.isEmpty() ? tr("(geen bron genoemd)") : source.name, source.parts.join(u", "_s) } };
    row.keys = QVariantList(ColumnCount);
    if (!evidence) {
        row.texts << tr("nog geen") << QString() << QString();
        row.mark = Verdict::Missing;
        return row;
    }
    const QString added = ContractWords::shortDate(evidence->added);
    row.texts += evidence->name;
    row.texts += evidence->addedBy.isEmpty() ? added : tr("%1, %2").arg(added, evidence->addedBy);
    row.texts += evidence->isKept() ? tr("%1, SHA-256 %2…").arg(EvidenceCopies::sizeText(evidence->size), QString::fromLatin1(evidence->digest.toHex().first(digestShown)))
                                    : evidence->link;
    row.keys[Added] = evidence->added;
    row.note = evidence->isKept() ? tr("SHA-256: %1").arg(QString::fromLatin1(evidence->digest.toHex())) : evidence->link;
    row.isQuiet = source.parts.isEmpty();
    return row;
}

QString SourcesPresenter::hint() const
{
    if (m_lines.empty())
        return tr("Geen enkele KPI noemt een meetbron. Leg bij een KPI vast uit welk systeem of register zij wordt gemeten.");
    return m_bare == 0 ? tr("Bij elke bron ligt bewijs: wat zij is, en hoe zij telt.")
                       : tr("Leg per bron vast wat zij is en hoe zij telt: een beschrijving, een uitdraai, een auditrapport. Bij %n bron(nen) ligt nog niets.", nullptr, m_bare);
}

const SourcesPresenter::Line *SourcesPresenter::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

bool SourcesPresenter::hasEvidence(int row) const
{
    return at(row) && at(row)->evidence;
}

bool SourcesPresenter::isKept(int row) const
{
    return hasEvidence(row) && at(row)->evidence->isKept();
}

QString SourcesPresenter::nameOf(int row) const
{
    return hasEvidence(row) ? at(row)->evidence->name : QString();
}

RowForm SourcesPresenter::form(int row)
{
    RowForm form;
    const Line *line = at(row);
    if (!line)
        return form;
    const Attachment made = evidenceOfSource(workspace().contract(), line->source, workspace().today());
    form.heading = tr("Link bij ‘%1’").arg(line->source);
    form.intro = tr("Voor een bestand dat elders moet blijven, of te groot is om te bewaren.");
    form.button = tr("Toevoegen");
    form.fields = { { u"link"_s, tr("Link of plaats"), RowField::Kind::Line, 12, {}, u"https://"_s },
                    { u"name"_s, tr("Naam"), RowField::Kind::Line, 12 } };
    form.problems = [](const RowValues &values) {
        RowProblems problems;
        if (valueIn(values, u"link"_s).trimmed().isEmpty())
            problems[u"link"_s] = { tr("Vul in waar het ligt.") };
        return problems;
    };
    form.store = [this, made](const RowValues &values) {
        Attachment evidence = made;
        evidence.link = valueIn(values, u"link"_s).trimmed();
        evidence.name = valueIn(values, u"name"_s).trimmed();
        return outcomeOf(attachLink(*workspace().portfolio(), evidence));
    };
    form.lock = lock();
    return form;
}

void SourcesPresenter::addFiles(int row, const QStringList &paths)
{
    const Line *line = at(row);
    if (isReadOnly() || !line)
        return;
    for (const QString &path : paths) {
        m_pending[path] = evidenceOfSource(workspace().contract(), line->source, workspace().today());
        m_reader.read(path, largestAttachment);
    }
}

void SourcesPresenter::keep(const EvidenceFile &file)
{
    if (const QString fault = EvidenceCopies::faultOf(file); !fault.isEmpty())
        return workspace().notify({ Notice::Tone::Problem, fault, false });
    Attachment made = m_pending[file.path];
    made.name = QFileInfo(file.path).fileName();
    if (!storeContents(workspace(), { file.content }) || !workspace().check(attachFile(*workspace().portfolio(), made, file.content)))
        return;
    load();
    tell(tr("‘%1’ wordt bewaard bij de bron ‘%2’.").arg(made.name, made.note), true);
}

void SourcesPresenter::remove(const std::vector<int> &rows)
{
    std::vector<Attachment> gone;
    for (const int row : rows) {
        if (hasEvidence(row))
            gone.push_back(*at(row)->evidence);
    }
    if (isReadOnly())
        return;
    if (gone.empty())
        return tell(tr("Hier is geen bewijs om weg te halen. Een bron verdwijnt als geen KPI haar meer noemt."));
    for (const Attachment &evidence : gone) {
        if (!workspace().check(removeAttachment(*workspace().portfolio(), workspace().contract(), evidence.id)))
            break;
    }
    load();
    tell(gone.size() == 1 ? tr("‘%1’ is weggehaald.").arg(gone.front().name) : tr("%n stukken bewijs zijn weggehaald.", nullptr, static_cast<int>(gone.size())), gone.size() == 1);
}

QUrl SourcesPresenter::placeOf(int row)
{
    if (!hasEvidence(row)) {
        tell(tr("Bij deze bron ligt nog niets."));
        return {};
    }
    QString problem;
    const QUrl place = m_copies.placeOf(*workspace().portfolio(), *at(row)->evidence, problem);
    if (!problem.isEmpty())
        workspace().notify({ Notice::Tone::Warning, problem, false });
    return place;
}

bool SourcesPresenter::saveCopy(int row, const QString &path)
{
    if (!isKept(row))
        return false;
    const QString problem = EvidenceCopies::saveCopy(*workspace().portfolio(), *at(row)->evidence, path);
    if (!problem.isEmpty())
        workspace().notify({ Notice::Tone::Problem, problem, false });
    return problem.isEmpty();
}
