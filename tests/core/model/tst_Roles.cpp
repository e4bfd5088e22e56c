// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Roles.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

/// Which roles a kpi names, and who fills them on a day. Source: E0-08.
class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRoles_data();
    void readsRoles();
    void knowsWhoIsInOffice_data();
    void knowsWhoIsInOffice();
    void findsPeople();
};

void TestRoles::readsRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("roles");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one") << u"Service delivery manager (SDM)"_s << QStringList { u"Service delivery manager (SDM)"_s };
    QTest::newRow("a slash") << u"SDM / Security officer"_s << QStringList { u"SDM"_s, u"Security officer"_s };
    QTest::newRow("a semicolon, spaces and a doubling") << u" SDM ;  HR  lead; sdm"_s << QStringList { u"SDM"_s, u"HR lead"_s };
    QTest::newRow("a comma is part of the name") << u"Categorie, met de deelnemers"_s << QStringList { u"Categorie, met de deelnemers"_s };
    QTest::newRow("only separators") << u" / ; "_s << QStringList();
}

void TestRoles::readsRoles()
{
    QFETCH(QString, text);
    QTEST(rolesIn(text), "roles");
}

void TestRoles::knowsWhoIsInOffice_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("the day before") << QDate(2026, 2, 28) << false;
    QTest::newRow("the first day") << QDate(2026, 3, 1) << true;
    QTest::newRow("the last day") << QDate(2026, 9, 30) << true;
    QTest::newRow("the day after") << QDate(2026, 10, 1) << false;
}

void TestRoles::knowsWhoIsInOffice()
{
    QFETCH(QDate, day);
    Person person;
    person.from = QDate(2026, 3, 1);
    person.until = QDate(2026, 9, 30);
    QTEST(isInOffice(person, day), "isThere");
    QVERIFY(isInOffice({}, day)); // without days: all the time
}

void TestRoles::findsPeople()
{
    Person left;
    left.name = u"A. de Boer"_s;
    left.role = u"SDM"_s;
    left.until = QDate(2026, 6, 30);
    Person now = left;
    now.name = u"R. Vos"_s;
    now.from = QDate(2026, 7, 1);
    now.until = {};
    Person other;
    other.name = u"S. Linde"_s;
    other.role = u"HR-lead"_s;
    const std::vector<Person> people { left, now, other };
    QCOMPARE(peopleIn(u"sdm"_s, people, QDate(2026, 6, 30)), QStringList { u"A. de Boer"_s });
    QCOMPARE(peopleIn(u"SDM"_s, people, QDate(2026, 7, 1)), QStringList { u"R. Vos"_s });
    QVERIFY(peopleIn(u"QMS-manager"_s, people, QDate(2026, 7, 1)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_Roles.moc"
