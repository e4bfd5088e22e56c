// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <vector>

/// A worked example of document 004 ("Voorbeeld 1 berekening KTO"), read from the document's own table. Where it says
/// "Goed" without a mark, an 8 stands in: the table shows only the marks that are not good.
struct WorkedExample
{
    struct Row
    {
        QString topic;
        QStringList marks; ///< one a deelnemer; empty: no answer
        QString verdict;
    };
    std::vector<Row> rows;
    QString sanction; ///< "S4+"

    [[nodiscard]] static std::vector<WorkedExample> all()
    {
        QFile file(QStringLiteral(TEST_DATA "/kto/worked_examples_004.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        std::vector<WorkedExample> examples;
        QString factor;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(QStringLiteral("Voorbeeld")))
                examples.emplace_back();
            else if (line.startsWith(QStringLiteral("Sanctie:")))
                examples.back().sanction = line.section(QStringLiteral("**"), 1, 1);
            const QStringList fields = line.split(u'\t');
            if (fields.size() != 6 || fields[1].size() != 1)
                continue;
            factor = fields[0].isEmpty() ? factor : fields[0];
            Row row { factor + fields[1], fields.mid(2, 3), fields[5].trimmed() };
            if (row.marks.join(QString()).isEmpty())
                row.marks[0] = QStringLiteral("8");
            examples.back().rows.push_back(row);
        }
        return examples;
    }
};
