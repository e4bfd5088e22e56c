// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateLibrary.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/templates/"_L1;

/// Every template file that travels inside the program, read; in the order of the library.
std::vector<TemplateReading> readLibrary()
{
    std::vector<TemplateReading> library;
    const QStringList names = QDir(QString(folder)).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + name);
        if (name.endsWith(u".schema.json"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        TemplateReading reading = readTemplate(file.readAll());
        if (reading.definition)
            library.push_back(std::move(reading));
    }
    std::ranges::stable_sort(library, {}, [](const TemplateReading &reading) { return reading.info->order; });
    return library;
}

} // namespace

std::vector<TemplateInfo> templateLibrary()
{
    std::vector<TemplateInfo> infos;
    for (const TemplateReading &reading : readLibrary())
        infos.push_back(*reading.info);
    return infos;
}

Result<ContractDefinition> loadTemplate(const QString &id)
{
    QStringList known;
    for (TemplateReading &reading : readLibrary()) {
        if (reading.info->id.compare(id, Qt::CaseInsensitive) == 0)
            return std::move(*reading.definition);
        known += reading.info->id;
    }
    return Error { ErrorCode::NotFound, u"no template "_s + id, { id, known.join(u", "_s) } };
}
