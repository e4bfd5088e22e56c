// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString number;
    QString tests;
    QString state;
};

/// The rows of docs/requirements.md, without the heads of its tables.
QList<Row> rows()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/docs/requirements.md"));
    QList<Row> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    static const QRegularExpression number(u"^[XEA]\\d*-\\d+"_s);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 3 || !number.match(cells.at(1).trimmed()).hasMatch())
            continue;
        found.append({ cells.at(1).trimmed(), cells.value(4).trimmed(), cells.value(5).trimmed() });
    }
    return found;
}

/// Every test that the build finds.
QSet<QString> tests()
{
    QSet<QString> names;
    QDirIterator it(QStringLiteral(SOURCE_ROOT "/tests"), { u"tst_*.cpp"_s }, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        names.insert(QFileInfo(it.next()).completeBaseName());
    return names;
}

} // namespace

/// What docs/requirements.md says was done has a test, and that test exists. One row per requirement.
class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsTheTruth_data();
    void tellsTheTruth();
    void findsThePage();
};

void TestRequirements::tellsTheTruth_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("state");
    for (const Row &row : rows())
        QTest::newRow(qPrintable(row.number)) << row.tests << row.state;
}

void TestRequirements::tellsTheTruth()
{
    QFETCH(QString, named);
    QFETCH(QString, state);
    static const QSet<QString> known = tests();
    static const QRegularExpression name(u"`([^`]*)`"_s);
    int count = 0;
    for (const auto &match : name.globalMatch(named)) {
        QVERIFY2(known.contains(match.captured(1)), qPrintable(u"there is no test "_s + match.captured(1)));
        ++count;
    }
    const bool done = state == u"done"_s;
    QVERIFY2(done || state == u"later"_s || state.startsWith(u"**part**: "_s),
             qPrintable(u"no such state: "_s + state));
    QVERIFY2(!done || count > 0, "what is done has a test");
}

void TestRequirements::findsThePage()
{
    QVERIFY(rows().size() > 100);
    QVERIFY(tests().size() > 50);
}

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_Requirements.moc"
