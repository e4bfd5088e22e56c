// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceRegister.h"

#include <algorithm>

namespace {

MeasurementSource &sourceIn(std::vector<MeasurementSource> &sources, const QString &name)
{
    const auto found = std::ranges::find_if(sources, [&name](const MeasurementSource &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found != sources.end())
        return *found;
    MeasurementSource made;
    made.name = name;
    sources.push_back(std::move(made));
    return sources.back();
}

} // namespace

std::vector<MeasurementSource> sourcesOf(const ContractDefinition &contract, std::span<const Attachment> attachments)
{
    std::vector<MeasurementSource> sources;
    for (const Indicator &part : contract.indicators) {
        for (const QString &text : part.permittedSources + QStringList { part.source }) {
            const QString name = text.simplified();
            if (name.isEmpty())
                continue;
            MeasurementSource &source = sourceIn(sources, name);
            source.isAgreed = source.isAgreed || part.permittedSources.contains(text);
            if (!source.parts.contains(contract.codeOf(part)))
                source.parts += contract.codeOf(part);
        }
    }
    std::ranges::stable_sort(sources, [](const MeasurementSource &a, const MeasurementSource &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    for (const Attachment &row : attachments) {
        if (row.about == EvidenceOf::Contract)
            sourceIn(sources, row.note.simplified()).evidence.push_back(row);
    }
    return sources;
}

Attachment evidenceOfSource(ContractId contract, const QString &source, const QDate &today)
{
    Attachment made;
    made.contract = contract;
    made.about = EvidenceOf::Contract;
    made.subject = contract.value;
    made.note = source.simplified();
    made.added = today;
    return made;
}
