// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormReader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// One worked norm text: a line of a .jsonl file with the Dutch field names of the golden file.
struct NormCase
{
    QString id;
    QString text;
    NormHints hints;
    QJsonObject expected;
};

/// Every line of @p file in tests/data/norms.
inline std::vector<NormCase> normCases(const QString &file)
{
    QFile source(QStringLiteral(TEST_DATA "/norms/") + file);
    std::vector<NormCase> cases;
    if (!source.open(QIODevice::ReadOnly))
        return cases;
    const auto lines = source.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty())
            cases.push_back({ object[u"id"].toString(),
                              object[u"tekst"].toString(),
                              { object[u"onderwerp"].toString(), object[u"frequentie"].toString() },
                              object });
    }
    return cases;
}

/// "<= 30 minute >= 98": a requirement in one line, so that a difference reads at a glance.
inline QString lineOf(const NormRequirement &requirement)
{
    const auto plain = [](const std::optional<Decimal> &value) {
        return value ? value->trimmed().toPlain() : QStringLiteral("null");
    };
    QString line = requirement.comparator ? codeOf(*requirement.comparator) : QStringLiteral("null");
    line += u' ' + plain(requirement.value);
    if (requirement.high)
        line += u'-' + plain(requirement.high) + boundsOf(requirement);
    line += u' ' + (requirement.unit.isKnown() ? codeOf(requirement.unit) : QStringLiteral("null"));
    if (requirement.share)
        line += u' ' + codeOf(requirement.share->comparator) + plain(requirement.share->value);
    return line;
}
