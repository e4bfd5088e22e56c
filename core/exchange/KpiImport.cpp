// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiImport.h"

#include "CodeTable.h"
#include "KpiImportDefaults.h"
#include "KpiThemes.h"
#include "NormDraft.h"
#include "NormReader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto certainties = codeTable<NormCertainty::Fill>("sure"_L1, "check"_L1, "fill"_L1);
constexpr qsizetype longestCode = 24;

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

/// "per audit", measured every quarter: the worst audit of the period is its value.
bool isPerAudit(const NormRequirement &requirement, const AnnexRow &row)
{
    return requirement.period == u"audit" && periodKindFrom(row.frequency.period);
}

PartSheet partFrom(const NormRequirement &requirement, const NormReading &reading, const AnnexRow &row)
{
    PartSheet part = openPart(requirement);
    NormRequirement held = requirement;
    if (isPerAudit(requirement, row))
        held.period = row.frequency.period;
    if (const auto draft = draftOf(held, reading.kind, reading.text))
        part = { draft->indicator, draft->norm };
    if (isPerAudit(requirement, row))
        part.indicator.overTime = TimeAggregation::Worst;
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
    kpi.sourceText = normTextOf(row); // what the document says, also when a person wrote the norm anew
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
    FreeCodes codes;
    for (const Kpi &kpi : contract.kpis)
        codes.take(kpi.code);
    for (const AnnexRow &row : annex.rows) {
        if (row.code.isEmpty())
            continue;
        if (codes.isTaken(row.code))
            result.problems.push_back({ row.line, u"code"_s, row.code, ProblemCode::DuplicateCode, { row.code } });
        codes.take(row.code);
    }
    for (const AnnexRow &row : annex.rows) {
        ImportedKpi kpi;
        kpi.line = row.line;
        kpi.row = row;
        kpi.reading = readAnnexNorm(row, normTextOf(row));
        kpi.sheet = sheetFrom(row, kpi.reading);
        kpi.sheet.kpi.code = row.code.isEmpty() ? codes.next(shortCodeOf(kpi.sheet.kpi.title)) : row.code.simplified().replace(u' ', u'-');
        codes.take(kpi.sheet.kpi.code);
        kpi.certainty = certaintyOf(kpi.reading, kpi.sheet.parts);
        result.kpis.push_back(std::move(kpi));
    }
    return result;
}

QString shortCodeOf(const QString &title)
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

QString FreeCodes::next(const QString &wish)
{
    QString code = wish;
    int &number = m_numbers[wish.toCaseFolded()];
    while (isTaken(code)) {
        number = std::max(number + 1, 2);
        code = u"%1-%2"_s.arg(wish).arg(number);
    }
    take(code);
    return code;
}

void setReading(ImportedKpi &kpi, const NormReading &reading)
{
    const QString code = kpi.sheet.kpi.code;
    kpi.reading = reading;
    kpi.sheet = sheetFrom(kpi.row, reading);
    kpi.sheet.kpi.code = code;
    kpi.certainty = certaintyOf(reading, kpi.sheet.parts);
}

ContractDefinition definitionOf(const Contract &contract, std::span<const KpiSheet> sheets)
{
    ContractDefinition definition;
    definition.contract = contract;
    definition.contract.id = ContractId { 1 };
    qint64 parts = 0;
    for (const KpiSheet &sheet : sheets) {
        Kpi kpi = sheet.kpi;
        kpi.order = static_cast<int>(definition.kpis.size());
        kpi.id = KpiId { kpi.order + 1 };
        int number = 0;
        for (const PartSheet &each : sheet.parts) {
            PartSheet part = each;
            part.indicator.id = IndicatorId { ++parts };
            part.indicator.kpi = kpi.id;
            part.indicator.order = number;
            part.indicator.number = ++number;
            part.norm.id = NormVersionId { parts };
            part.norm.indicator = part.indicator.id;
            definition.indicators.push_back(std::move(part.indicator));
            definition.norms.push_back(std::move(part.norm));
        }
        definition.kpis.push_back(std::move(kpi));
    }
    return definition;
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
        setReading(kpi, NormReading(kpi.reading));
        ++count;
    }
    return count;
}
