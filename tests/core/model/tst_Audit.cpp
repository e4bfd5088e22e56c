// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Audit.h"

#include "KeptTexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Audits of a contract, as they are kept among its settings. Source: E4-115.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasFound();
    void leavesOutWhatItCannotRead_data();
    void leavesOutWhatItCannotRead();
};

void TestAudit::keepsWhatWasFound()
{
    Audit audit { 3, u"AUD-2026-03"_s, QDate(2026, 3, 5), AuditKind::Certification, u"Klachtafhandeling"_s, u"A. Auditor"_s, 1, 2, 4, u"zie rapport"_s, CaseId { 7 }, ActionId { 9 } };
    ContractDefinition contract;
    contract.settings.push_back({ {}, QString::fromUtf16(auditsKey), auditsText({ audit }) });
    QCOMPARE(auditsOf(contract), std::vector { audit });
    QCOMPARE(audit.findings(), 3); // a remark is no shortcoming
    QVERIFY(isAuditList(contract.settings.front()) && isKeptText(contract.settings.front()));
    QVERIFY(!isKeptText({ {}, u"kto.rounding"_s, {} }));
    audit.title = u"a\tb"_s; // cannot break the line that it stands in
    audit.note = u"c\nd"_s;
    const auto again = auditsIn(auditsText({ audit }));
    QCOMPARE(again.size(), 1U);
    QCOMPARE(again.front().title, u"a b"_s);
    QCOMPARE(again.front().note, u"c d"_s);
}

void TestAudit::leavesOutWhatItCannotRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("too few cells") << u"1\tAUD-2026-01\t2026-03-05"_s;
    QTest::newRow("no number") << u"x\tAUD-2026-01\t2026-03-05\tclient\t0\t0\t0\t0\t0\ta\tb\tc"_s;
    QTest::newRow("no day") << u"1\tAUD-2026-01\t2026-02-30\tclient\t0\t0\t0\t0\t0\ta\tb\tc"_s;
    QTest::newRow("unknown kind") << u"1\tAUD-2026-01\t2026-03-05\tsecret\t0\t0\t0\t0\t0\ta\tb\tc"_s;
    QTest::newRow("below zero") << u"1\tAUD-2026-01\t2026-03-05\tclient\t-1\t0\t0\t0\t0\ta\tb\tc"_s;
    QTest::newRow("too many") << u"1\tAUD-2026-01\t2026-03-05\tclient\t0\t1000\t0\t0\t0\ta\tb\tc"_s;
}

void TestAudit::leavesOutWhatItCannotRead()
{
    QFETCH(QString, line);
    const QString sound = u"2\tAUD-2026-02\t2026-03-05\tclient\t0\t999\t0\t0\t0\ta\tb\tc"_s;
    const auto audits = auditsIn(line + u'\n' + sound);
    QCOMPARE(audits.size(), 1U);
    QCOMPARE(audits.front().number, 2);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_Audit.moc"
