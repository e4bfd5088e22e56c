// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractMoment.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Days of indexation and options of a contract: how they are kept, and on which days they fall.
class TestContractMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAgreed();
    void leavesOutWhatItCannotRead_data();
    void leavesOutWhatItCannotRead();
    void fallsOnItsDays_data();
    void fallsOnItsDays();
};

void TestContractMoment::keepsWhatWasAgreed()
{
    const std::vector<ContractMoment> moments {
        { 1, MomentKind::YearlyIndexation, u"CBS-index"_s, QDate(2026, 1, 1), {}, OptionState::Open },
        { 2, MomentKind::Option, u"Eerste verlenging"_s, QDate(2027, 6, 30), QDate(2029, 12, 31), OptionState::Taken },
        { 7, MomentKind::Indexation, {}, QDate(2028, 7, 1), {}, OptionState::Open },
    };
    ContractDefinition contract;
    contract.settings.push_back({ {}, QString::fromUtf16(momentsKey), momentsText(moments) });
    QCOMPARE(momentsOf(contract), moments);
    QVERIFY(isMomentList(contract.settings.front()));
    QVERIFY(!isMomentList({ {}, u"kto.rounding"_s, {} }));
    // A title cannot break the line that it stands in.
    const std::vector<ContractMoment> odd { { 1, MomentKind::Option, u"a\tb\nc"_s, QDate(2027, 6, 30), {}, OptionState::Open } };
    QCOMPARE(momentsIn(momentsText(odd)).front().title, u"a b c"_s);
    QVERIFY(momentsOf({}).empty());
}

void TestContractMoment::leavesOutWhatItCannotRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("too few cells") << u"1\toption\t2027-06-30"_s;
    QTest::newRow("no number") << u"0\toption\t2027-06-30\t\topen\t"_s;
    QTest::newRow("no day") << u"1\toption\t2027-06-31\t\topen\t"_s;
    QTest::newRow("unknown kind") << u"1\tgift\t2027-06-30\t\topen\t"_s;
    QTest::newRow("unknown state") << u"1\toption\t2027-06-30\t\tperhaps\t"_s;
}

void TestContractMoment::leavesOutWhatItCannotRead()
{
    QFETCH(QString, line);
    const QString sound = u"2\tindexation\t2027-07-01\t\topen\tCBS"_s;
    const auto moments = momentsIn(line + u'\n' + sound);
    QCOMPARE(moments.size(), 1U);
    QCOMPARE(moments.front().number, 2);
}

void TestContractMoment::fallsOnItsDays_data()
{
    QTest::addColumn<MomentKind>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("days"); // from 2026-10-13 up to and including 2028-10-13
    const auto yearly = MomentKind::YearlyIndexation;
    QTest::newRow("every year") << yearly << QDate(2020, 7, 1) << u"2027-07-01, 2028-07-01"_s;
    QTest::newRow("the first day itself") << yearly << QDate(2020, 10, 13) << u"2026-10-13, 2027-10-13, 2028-10-13"_s;
    QTest::newRow("the day before it") << yearly << QDate(2020, 10, 12) << u"2027-10-12, 2028-10-12"_s;
    QTest::newRow("the day after the last") << yearly << QDate(2020, 10, 14) << u"2026-10-14, 2027-10-14"_s;
    QTest::newRow("begins later") << yearly << QDate(2028, 1, 1) << u"2028-01-01"_s;
    QTest::newRow("begins behind it") << yearly << QDate(2029, 1, 1) << QString();
    QTest::newRow("29 February") << yearly << QDate(2024, 2, 29) << u"2027-02-28, 2028-02-29"_s;
    QTest::newRow("once, ahead") << MomentKind::Indexation << QDate(2027, 1, 1) << u"2027-01-01"_s;
    QTest::newRow("once, past") << MomentKind::Indexation << QDate(2026, 10, 12) << QString();
    QTest::newRow("an option") << MomentKind::Option << QDate(2028, 10, 13) << u"2028-10-13"_s;
}

void TestContractMoment::fallsOnItsDays()
{
    QFETCH(MomentKind, kind);
    QFETCH(QDate, day);
    QFETCH(QString, days);
    QStringList found;
    for (const QDate &one : daysOf(ContractMoment { 1, kind, {}, day, {}, OptionState::Open }, QDate(2026, 10, 13), QDate(2028, 10, 13)))
        found += one.toString(Qt::ISODate);
    QCOMPARE(found.join(u", "_s), days);
}

QTEST_GUILESS_MAIN(TestContractMoment)
#include "tst_ContractMoment.moc"
