// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartyList.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Lists of names as people copy them.
class TestPartyList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsNames_data();
    void readsNames();
    void readsColumns();
    void readsColumnsByTheirCaptions();
    void skipsWhatIsThere();
    void keepsADateThatCannotBeRead();
    void tellsWhichWordsItDoesNotKnow();
    void stopsAtTheLimit();

private:
    [[nodiscard]] static QStringList names(const PartyList &list)
    {
        QStringList result;
        for (const PartyDraft &party : list.added)
            result += party.at(PartyColumn::Name);
        return result;
    }
};

void TestPartyList::readsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList two { u"RIVM"_s, u"KNMI"_s };
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("blank lines") << u"\n  \n\t\n"_s << QStringList();
    QTest::newRow("one a line") << u"RIVM\nKNMI"_s << two;
    QTest::newRow("of Windows") << u"RIVM\r\nKNMI\r\n"_s << two;
    QTest::newRow("spaces around") << u"  RIVM \n\u00a0KNMI"_s << two;
    QTest::newRow("bullets") << u"• RIVM\n- KNMI"_s << two;
    QTest::newRow("numbered") << u"1. RIVM\n2) KNMI"_s << two;
    QTest::newRow("a caption") << u"Deelnemer\nRIVM\nKNMI"_s << two;
    QTest::newRow("a name with a dash") << u"Rijks-Waterstaat"_s << QStringList { u"Rijks-Waterstaat"_s };
    QTest::newRow("a name with a number") << u"2e Kamer"_s << QStringList { u"2e Kamer"_s };
    QTest::newRow("quoted") << u"\"Dienst \"\"Zuid\"\"\""_s << QStringList { u"Dienst \"Zuid\""_s };
    QTest::newRow("twice") << u"RIVM\nKNMI\nrivm"_s << two;
}

void TestPartyList::readsNames()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const PartyList list = readPartyList(text, {});
    QCOMPARE(names(list), expected);
    for (const PartyDraft &party : list.added) {
        QCOMPARE(party.at(PartyColumn::ShortName), party.at(PartyColumn::Name));
        QCOMPARE(roleFrom(party.at(PartyColumn::Role)), PartyRole::Participant);
        QVERIFY(!party.id.isValid());
    }
}

void TestPartyList::readsColumns()
{
    const PartyList list = readPartyList(u"Rijksinstituut\tRIVM\tcategorie\tklein\t1-1-2026\t31-12-2026"_s, {});
    QCOMPARE(list.added.size(), std::size_t(1));
    const PartyDraft &party = list.added.front();
    QCOMPARE(party.at(PartyColumn::ShortName), u"RIVM"_s);
    QCOMPARE(roleFrom(party.at(PartyColumn::Role)), PartyRole::Category);
    QCOMPARE(sizeFrom(party.at(PartyColumn::Size)), PartySize::Small);
    QCOMPARE(party.at(PartyColumn::From), u"1-1-2026"_s);
    QCOMPARE(party.at(PartyColumn::Until), u"31-12-2026"_s);
    QCOMPARE(list.unread, 0);
}

void TestPartyList::readsColumnsByTheirCaptions()
{
    const PartyList list = readPartyList(u"Grootte\tNaam\tOpmerking\nklein\tRIVM\tbelt\ngroot\tKNMI\t"_s, {});
    QCOMPARE(names(list), QStringList({ u"RIVM"_s, u"KNMI"_s }));
    QCOMPARE(sizeFrom(list.added.front().at(PartyColumn::Size)), PartySize::Small);
    QCOMPARE(sizeFrom(list.added.back().at(PartyColumn::Size)), PartySize::Large);
    QCOMPARE(list.added.front().at(PartyColumn::From), QString());
}

void TestPartyList::skipsWhatIsThere()
{
    const PartyList list = readPartyList(u"rivm\nKNMI\nKNMI"_s, { freshParty(u"RIVM"_s) });
    QCOMPARE(names(list), QStringList { u"KNMI"_s });
    QCOMPARE(list.known, 2);
}

void TestPartyList::keepsADateThatCannotBeRead()
{
    const PartyList list = readPartyList(u"RIVM\t\t\t\tvolgend jaar"_s, {});
    QCOMPARE(list.added.front().at(PartyColumn::From), u"volgend jaar"_s);
}

void TestPartyList::tellsWhichWordsItDoesNotKnow()
{
    const PartyList list = readPartyList(u"RIVM\t\tgast\tmiddel"_s, {});
    QCOMPARE(list.unread, 2);
    QCOMPARE(roleFrom(list.added.front().at(PartyColumn::Role)), PartyRole::Participant);
}

void TestPartyList::stopsAtTheLimit()
{
    QString text;
    for (int i = 0; i < mostParties; ++i)
        text += u"Dienst %1\n"_s.arg(i);
    const PartyList fits = readPartyList(text, {});
    QCOMPARE(static_cast<int>(fits.added.size()), mostParties);
    QVERIFY(!fits.isCut);
    const PartyList tooMany = readPartyList(text + u"Nog een\n"_s, {});
    QCOMPARE(static_cast<int>(tooMany.added.size()), mostParties);
    QVERIFY(tooMany.isCut);
    QVERIFY(readPartyList(text, { freshParty(u"Eerder"_s) }).isCut);
}

QTEST_MAIN(TestPartyList)
#include "tst_PartyList.moc"
