// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "Crowd.h"
#include "MeasurementVerbs.h"
#include "Timing.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 25;

/// What SQLite alone takes for one durable update of one row in a work copy: the same journal mode, the same syncing.
qreal bareUpdate(const QString &path)
{
    qreal time = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("the bare database does not open");
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=WAL"_s);
        query.exec(u"PRAGMA synchronous=FULL"_s);
        query.exec(u"CREATE TABLE m (i INTEGER, p INTEGER, d INTEGER, a INTEGER, b INTEGER, PRIMARY KEY (i, p, d)) STRICT, WITHOUT ROWID"_s);
        query.exec(u"BEGIN"_s);
        for (int row = 0; row < 10000; ++row)
            query.exec(u"INSERT INTO m VALUES (%1, %2, %3, 1, 2)"_s.arg(row / 100).arg(row / 10 % 10).arg(row % 10));
        query.exec(u"COMMIT"_s);
        int value = 0;
        time = medianMs(edits, [&] {
            query.exec(u"BEGIN IMMEDIATE"_s);
            query.exec(u"UPDATE m SET a = %1 WHERE i = 5 AND p = 5 AND d = 5"_s.arg(++value));
            query.exec(u"COMMIT"_s);
        });
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
    return time;
}

qreal editIn(Portfolio &portfolio)
{
    const auto definition = portfolio.definition(portfolio.contracts().front().id);
    Measurement value;
    value.cell = { definition->indicators[3].id, Period::month(2018, 5), definition->parties[2].id };
    value.denominator = 1000;
    int numerator = 900;
    return medianMs(edits, [&] {
        value.numerator = ++numerator;
        if (!enterMeasurement(portfolio, value))
            qFatal("the edit failed");
    });
}

} // namespace

void benchEdit()
{
    const QTemporaryDir folder;
    auto small = Portfolio::createUnsaved(Crowd::environment(folder.filePath(u"small"_s)));
    auto large = Portfolio::createUnsaved(Crowd::environment(folder.filePath(u"large"_s)));
    if (!small || !large)
        qFatal("no portfolio");
    Crowd::fill(**small, 10000);
    Crowd::fill(**large, 300000);
    const qreal bare = bareUpdate(folder.filePath(u"bare.sqlite"_s));
    const qreal inSmall = editIn(**small);
    const qreal inLarge = editIn(**large);
    printRow(u"G5"_s, u"one measurement: verb, outcomes, logbook, durable"_s, inSmall, bare, u"ms"_s, 2);
    printRow(u"G6"_s, u"the same with 300 000 measurements, against 10 000"_s, inLarge, inSmall, u"ms"_s, 1.3);
}
