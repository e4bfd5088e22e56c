// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineNames.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;

/// What stands before the lanes of a timeline is read whole: over two lines, and only what is longer still ends in dots.
class TestTimelineNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAtWords_data();
    void breaksAtWords();
};

void TestTimelineNames::breaksAtWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << u"Sancties"_s << u"S1 tot en met S5"_s << QStringList { u"Sancties"_s, u"S1 tot en met S5"_s };
    QTest::newRow("without a subtitle") << u"Step-in"_s << QString() << QStringList { u"Step-in"_s };
    QTest::newRow("a long subtitle") << u"Escalatie niveau 2"_s << u"Manager die over mensen en middelen gaat"_s
                                     << QStringList { u"Escalatie niveau 2"_s, u"Manager die over mensen"_s, u"en middelen gaat"_s };
    QTest::newRow("both long") << u"Plan van aanpak vloeronderhoud"_s << u"stappen 1 tot en met 3, en verder"_s
                               << QStringList { u"Plan van aanpak"_s, u"vloeronderhoud"_s, u"stappen 1 tot en met 3, en"_s, u"verder"_s };
}

void TestTimelineNames::breaksAtWords()
{
    QFETCH(QString, title);
    QFETCH(QString, subtitle);
    QFETCH(QStringList, lines);
    TimelineLane lane;
    lane.title = title;
    lane.subtitle = subtitle;
    const TimelineLook look;
    const qreal room = QFontMetricsF(look.lane).horizontalAdvance(u"stappen 1 tot en met 3, en "_s);
    QStringList made;
    for (const TimelineNameLine &line : timelineNameLines(lane, look, room)) {
        made += line.text;
        QVERIFY(QFontMetricsF(line.isTitle ? look.lane : look.chart.axis).horizontalAdvance(line.text) <= room);
    }
    QVERIFY(made.size() <= 4);
    QCOMPARE(made.join(u' ').simplified(), lines.join(u' ')); // no word is lost
    const auto short2 = timelineNameLines({ u"Verantwoordelijkheidsstructuur van het contractmanagement en alles daaromheen"_s, {}, false, {}, {} }, look, room);
    QCOMPARE(short2.size(), std::size_t(2));
    QVERIFY(short2.back().text.endsWith(u'…'));
}

QTEST_MAIN(TestTimelineNames)
#include "tst_TimelineNames.moc"
