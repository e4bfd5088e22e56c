// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// report: the overleg pack as a file.
class TestReportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesThePack();
    void chooses_data();
    void chooses();
    void leavesWhatItCannotReplace();

private:
    static QString filled(const CliWorld &world)
    {
        const QString file = world.portfolio({ u"klantcontact"_s });
        const QString table = world.write(u"bron.csv"_s, "kpi;2026-07;2026-08;2026-09\naangenomen;96;95;94,4\n");
        return world.run({ u"import"_s, u"measurements"_s, file, table }).exit == 0 ? file : QString();
    }
};

void TestReportCommand::writesThePack()
{
    const CliWorld world;
    const QString file = filled(world);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run({ u"report"_s, file, u"--kind"_s, u"overleg"_s, u"--contract"_s, u"klantcontact"_s,
                                      u"--period"_s, u"2026-Q3"_s, u"-o"_s, world.path(u"uit.pdf"_s), u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"file pages period"_s);
    QCOMPARE(answer.json()[u"file"], world.path(u"uit.pdf"_s));
    QCOMPARE(answer.json()[u"period"], u"2026-Q3"_s);
    QVERIFY(answer.json()[u"pages"].toInt() >= 1);
    const QByteArray pdf = world.bytes(u"uit.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-1.") && pdf.trimmed().endsWith("%%EOF") && pdf.size() > 5000);
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QCOMPARE(world.names(), (QStringList { u"bron.csv"_s, u"p.maatlat"_s, u"uit.pdf"_s }));
    const Answer inWords
        = world.run({ u"report"_s, file, u"--kind"_s, u"overleg"_s, u"-o"_s, world.path(u"weer.pdf"_s) });
    COMPARE_EXIT(inWords, 0);
    QVERIFY2(inWords.out.contains(u"weer.pdf geschreven"_s), inWords.all());
}

void TestReportCommand::chooses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("said");
    QTest::newRow("an unknown contract") << QStringList { u"--contract"_s, u"bellen"_s } << 2
                                         << u"‘bellen’ is er niet"_s;
    QTest::newRow("an unknown period") << QStringList { u"--period"_s, u"najaar"_s } << 2
                                       << u"‘najaar’ is geen periode"_s;
    QTest::newRow("a year") << QStringList { u"--period"_s, u"2026"_s } << 0 << u""_s;
}

void TestReportCommand::chooses()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, said);
    const CliWorld world;
    const Answer answer = world.run(
        QStringList { u"report"_s, filled(world), u"--kind"_s, u"overleg"_s, u"-o"_s, world.path(u"uit.pdf"_s) }
        + options);
    COMPARE_EXIT(answer, exit);
    QVERIFY2(answer.err.contains(said), answer.all());
    QCOMPARE(world.names().contains(u"uit.pdf"_s), exit == 0);
}

void TestReportCommand::leavesWhatItCannotReplace()
{
    const CliWorld world;
    const QString file = filled(world);
    QVERIFY(QDir().mkpath(world.path(u"uit.pdf"_s)));
    COMPARE_EXIT(world.run({ u"report"_s, file, u"--kind"_s, u"overleg"_s, u"-o"_s, world.path(u"uit.pdf"_s) }), 3);
    COMPARE_EXIT(world.run({ u"report"_s, file, u"--kind"_s, u"overleg"_s, u"-o"_s, world.path(u"weg/uit.pdf"_s) }), 3);
    QVERIFY(QFileInfo(world.path(u"uit.pdf"_s)).isDir());
    QVERIFY(!QFile::exists(world.path(u"weg"_s)));
}

QTEST_MAIN(TestReportCommand)
#include "tst_ReportCommand.moc"
