// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonFile.h"

#include "CsvReader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 4 * 1024 * 1024;

JsonFile refused(int line, ProblemCode code, const QStringList &arguments = {})
{
    return { {}, { { line, {}, {}, code, arguments } } };
}

} // namespace

JsonFile openJson(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return refused(0, ProblemCode::TooLarge, { u"4 MB"_s });
    if (bytes.trimmed().isEmpty())
        return refused(0, ProblemCode::EmptyFile);
    const auto text = decodeText(bytes);
    if (!text)
        return refused(0, ProblemCode::NotText);
    JsonReading parsed = readJson(*text);
    if (!parsed.root)
        return refused(parsed.faultLine, ProblemCode::SyntaxError, { parsed.fault });
    return { std::move(parsed.root), {} };
}
