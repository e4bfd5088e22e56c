// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureLibrary.h"

#include "ProcedureReader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::vector<Procedure> readLibrary()
{
    std::vector<Procedure> library;
    const QString folder = u":/procedures/"_s;
    for (const QString &name : QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (ProcedureReading reading = readProcedure(file.readAll()); reading.procedure)
            library.push_back(std::move(*reading.procedure));
    }
    std::ranges::stable_sort(library, {}, &Procedure::id);
    return library;
}

} // namespace

std::vector<Procedure> procedureLibrary()
{
    static const std::vector<Procedure> library = readLibrary(); // it comes with the program and never changes
    return library;
}

Result<Procedure> loadProcedure(const QString &id)
{
    const std::vector<Procedure> library = procedureLibrary();
    if (const Procedure *found = latestOf(library, id))
        return *found;
    QStringList known;
    for (const Procedure &procedure : library)
        known += procedure.id;
    return Error { ErrorCode::NotFound, u"no procedure "_s + id, { id, known.join(u", "_s) } };
}
