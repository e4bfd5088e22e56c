// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiImport.h"

#include "CodeTable.h"
#include "KpiThemes.h"
#include "NormDraft.h"
#include "NormReader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto certainties = codeTable<NormCertainty::Fill>("sure"_L1, "check"_L1, "fill"_L1);
constexpr qsizetype longestCode = 24;

/// "Eerste reactie op tijd" → "eerste-reactie-op-tijd": letters, digits and hyphens, cut at a word.
QString codeFrom(const QString &title)
{
    QString code;
    for (const QChar letter : title.toLower().normalized(QString::NormalizationForm_KD)) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            code += letter;
        else if ((letter.isSpace() || letter.isPunct()) && !code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    if (code.size() > longestCode) {
        const qsizetype cut = code.lastIndexOf(u'-', longestCode);
        code.truncate(cut > 0 ? cut : longestCode);
    }
    while (code.endsWith(u'-'))
        code.chop(1);
    return code.isEmpty() ? u"kpi"_s : code;
}

QString freeCode(const QString &wish, const QSet<QString> &taken)
{
    QString code = wish;
    for (int number = 2; taken.contains(code.toCaseFolded()); ++number)
        code = u"%1-%2"_s.arg(wish).arg(number);
    return code;
}

QStringList criteriaOf(const std::vector<AnnexLink> &links)
{
    QStringList texts;
    for (const AnnexLink &link : links)
        texts += link.code.isEmpty() ? link.text : (link.code + u' ' + link.text).trimmed();
    return texts;
}

/// A part without a norm that the model can hold: it waits for a person.
PartSheet openPart(const NormRequirement &requirement)
{
    PartSheet part;
    part.indicator.unit = requirement.unit.unit.value_or(Unit::Count);
    part.indicator.input = part.indicator.unit == Unit::Percent ? InputKind::Fraction : InputKind::Number;
    part.norm.comparator = requirement.comparator.value_or(Comparator::AtLeast);
    return part;
}

/// The rhythm of the frequency column counts where the norm text has none of its own.
void setRhythm(PartSheet &part, const NormRequirement &requirement, const AnnexFrequency &frequency)
{
    const auto own = periodKindFrom(requirement.period);
    const auto column = periodKindFrom(frequency.period);
    if (own)
        part.indicator.measured = part.indicator.judged = *own;
    else if (column)
        part.indicator.measured = part.indicator.judged = *column;
}

PartSheet partFrom(const NormRequirement &requirement, const NormReading &reading, const AnnexRow &row)
{
    PartSheet part = openPart(requirement);
    NormRequirement rhythmic = requirement;
    if (requirement.period == u"audit" && periodKindFrom(row.frequency.period))
        rhythmic.period.clear(); // counted per audit, in the rhythm of the frequency column
    if (const auto draft = draftOf(rhythmic, reading.kind, reading.text))
        part = { draft->indicator, draft->norm };
    setRhythm(part, requirement, row.frequency);
    const QString what = requirement.quantity.isEmpty() ? row.title : requirement.quantity;
    part.indicator.title = reading.requirements.size() == 1 || what.isEmpty() ? row.title : what;
    part.indicator.shortTitle = part.indicator.title;
    part.indicator.source = row.source.isEmpty() ? row.method : row.source;
    if (part.indicator.definition.isEmpty())
        part.indicator.definition = row.definition;
    part.norm.sourceText = reading.text;
    part.norm.confirmed = false;
    return part;
}

KpiSheet sheetFrom(const AnnexRow &row, const NormReading &reading)
{
    KpiSheet sheet;
    Kpi &kpi = sheet.kpi;
    kpi.title = row.title.isEmpty() ? row.code : row.title;
    kpi.shortTitle = kpi.title;
    kpi.theme = themeOfWords(row.title + u' ' + row.norm);
    kpi.purpose = row.purpose;
    kpi.method = row.method;
    kpi.measuredBy = row.responsible;
    kpi.consequence = row.consequence;
    kpi.sourceText = reading.text;
    kpi.criteria = criteriaOf(row.links);
    kpi.confirmed = false;
    for (const NormRequirement &requirement : reading.requirements)
        sheet.parts.push_back(partFrom(requirement, reading, row));
    if (sheet.parts.empty())
        sheet.parts.push_back(partFrom({}, reading, row));
    if (reading.join == NormJoin::Or && sheet.parts.size() > 1) {
        kpi.partRule = PartRule::AtLeast;
        kpi.partsNeeded = 1;
    }
    return sheet;
}

} // namespace

QString codeOf(NormCertainty certainty)
{
    return certainties.codeOf(certainty);
}

NormCertainty certaintyOf(const NormReading &reading, std::span<const PartSheet> parts)
{
    const bool hasValues = !reading.requirements.empty() && std::ranges::all_of(parts, [](const PartSheet &part) {
        return part.norm.value || part.norm.deadline || !part.norm.bands.empty();
    });
    if (reading.kind == NormTextKind::Unknown || !hasValues)
        return NormCertainty::Fill;
    const bool isSure = std::ranges::all_of(reading.unsure, [](const NormDoubtNote &note) { return isShownDefault(note.code); });
    return isSure ? NormCertainty::Sure : NormCertainty::Check;
}

NormCertainty certaintyOf(const ContractDefinition &contract, const Kpi &kpi)
{
    std::vector<PartSheet> parts;
    for (const Indicator *part : contract.indicatorsOf(kpi.id)) {
        for (const NormVersion &norm : contract.norms) {
            if (norm.indicator == part->id)
                parts.push_back({ *part, norm });
        }
    }
    return certaintyOf(readNorm(kpi.sourceText, { kpi.title, {} }), parts);
}

KpiImport kpisFrom(const AnnexReading &annex, const ContractDefinition &contract)
{
    KpiImport result;
    QSet<QString> taken;
    for (const Kpi &kpi : contract.kpis)
        taken.insert(kpi.code.toCaseFolded());
    for (const AnnexRow &row : annex.rows) {
        if (row.code.isEmpty())
            continue;
        if (taken.contains(row.code.toCaseFolded()))
            result.problems.push_back({ row.line, u"code"_s, row.code, ProblemCode::DuplicateCode, { row.code } });
        taken.insert(row.code.toCaseFolded());
    }
    for (const AnnexRow &row : annex.rows) {
        ImportedKpi kpi;
        kpi.line = row.line;
        kpi.row = row;
        kpi.reading = readNorm(normTextOf(row), { row.title, row.frequency.text });
        kpi.sheet = sheetFrom(row, kpi.reading);
        kpi.sheet.kpi.code = row.code.isEmpty() ? freeCode(codeFrom(kpi.sheet.kpi.title), taken) : row.code.simplified().replace(u' ', u'-');
        taken.insert(kpi.sheet.kpi.code.toCaseFolded());
        kpi.certainty = certaintyOf(kpi.reading, kpi.sheet.parts);
        result.kpis.push_back(std::move(kpi));
    }
    return result;
}

std::vector<KpiSheet> sheetsOf(const KpiImport &import)
{
    std::vector<KpiSheet> sheets;
    for (const ImportedKpi &kpi : import.kpis)
        sheets.push_back(kpi.sheet);
    return sheets;
}

int answerQuestion(KpiImport &import, std::size_t place, const NormQuestion &question, NormAnswer answer)
{
    const NormReading asked = import.kpis.at(place).reading;
    int count = 0;
    for (ImportedKpi &kpi : import.kpis) {
        if (!asksTheSame(asked, question, kpi.reading))
            continue;
        for (const NormQuestion &own : questionsOf(kpi.reading)) {
            const bool isSame = own.doubt.code == question.doubt.code && own.doubt.requirement == question.doubt.requirement;
            if (isSame && own.answers == question.answers)
                kpi.reading = answered(kpi.reading, own, answer);
        }
        const QString code = kpi.sheet.kpi.code;
        kpi.sheet = sheetFrom(kpi.row, kpi.reading);
        kpi.sheet.kpi.code = code;
        kpi.certainty = certaintyOf(kpi.reading, kpi.sheet.parts);
        ++count;
    }
    return count;
}
