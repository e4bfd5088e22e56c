// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormCase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Term
{
    QString text;
    QString line; ///< as lineOf has it, behind the comparator
};

const std::vector<Term> terms { { u"4 uur"_s, u"4 hour"_s },
                                { u"30 minuten"_s, u"30 minute"_s },
                                { u"4 uur"_s, u"4 hour"_s } };

struct Comparing
{
    QString word;
    QString code;
};

const std::vector<Comparing> comparings { { u"binnen "_s, u"<= "_s },
                                          { u"≤ "_s, u"<= "_s },
                                          { u"max. "_s, u"<= "_s },
                                          { QString(), u"<= "_s },
                                          { u"< "_s, u"< "_s } };

/// "P1: binnen 4 uur; P2: binnen 30 minuten": every part in the same writing.
QString listOf(const QString &style, const QStringList &names, const QString &separator, const Comparing &comparing)
{
    QStringList parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString limit = comparing.word + terms[static_cast<std::size_t>(i)].text;
        parts += QString(style).replace(u"{n}"_s, names[i]).replace(u"{t}"_s, limit);
    }
    return parts.join(separator);
}

QStringList linesOf(const NormReading &reading)
{
    QStringList lines;
    for (const NormRequirement &requirement : reading.requirements)
        lines += lineOf(requirement);
    lines.sort();
    return lines;
}

} // namespace

/// The same list of limits in many writings: every name, mark and comparator with every other.
/// Source: issue 3, "several requirements in one text", "traffic-light lists".
class TestNormWritings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsLists_data();
    void readsLists();
    void readsBands_data();
    void readsBands();
    void readsShares_data();
    void readsShares();
};

void TestNormWritings::readsLists_data()
{
    QTest::addColumn<QStringList>("expected");
    const QList<QStringList> names { { u"P1"_s, u"P2"_s, u"P3"_s },
                                     { u"Prio 1"_s, u"Prio 2"_s },
                                     { u"Spoed"_s, u"Normaal"_s },
                                     { u"Hoog"_s, u"Midden"_s, u"Laag"_s },
                                     { u"Categorie A"_s, u"Categorie B"_s } };
    const QStringList styles { u"{n}: {t}"_s, u"{n} {t}"_s, u"{t} ({n})"_s };
    for (const QStringList &list : names) {
        for (const QString &style : styles) {
            for (const QString &separator : { u"; "_s, u", "_s, u"\n"_s, u". "_s }) {
                for (const Comparing &comparing : comparings) {
                    QStringList expected;
                    for (qsizetype i = 0; i < list.size(); ++i)
                        expected += comparing.code + terms[static_cast<std::size_t>(i)].line;
                    expected.sort();
                    const QString text = listOf(style, list, separator, comparing);
                    QTest::newRow(text.toUtf8().constData()) << expected;
                }
            }
        }
    }
}

void TestNormWritings::readsLists()
{
    QFETCH(QStringList, expected);
    QCOMPARE(linesOf(readNorm(QString::fromUtf8(QTest::currentDataTag()))), expected);
}

void TestNormWritings::readsBands_data()
{
    QTest::addColumn<QStringList>("expected");
    const QStringList three { u"< 85 percent"_s, u">= 95 percent"_s, u"between 85-95[) percent"_s };
    const QStringList two { u"< 95 percent"_s, u">= 95 percent"_s };
    for (const QString &mark : { u"; "_s, u", "_s, u" | "_s, u"\n"_s }) {
        const auto row = [&mark](const QString &text, const QStringList &expected) {
            QTest::newRow(QString(text).replace(u" / "_s, mark).toUtf8().constData()) << expected;
        };
        row(u"groen ≥ 95% / oranje 85-95% / rood < 85%"_s, three);
        row(u"rood < 85% / geel 85 – 95% / groen ≥ 95%"_s, three);
        row(u"Groen vanaf 95% / oranje vanaf 85% tot 95% / rood onder 85%"_s, three);
        row(u"≥ 95% = groen / ≥ 85% en < 95% = oranje / < 85% = rood"_s, three);
        row(u"Goed: ≥ 95% / matig: ≥ 85% en < 95% / slecht: < 85%"_s, three);
        row(u"voldoende ≥ 95% / onvoldoende < 95%"_s, two);
        row(u"95% of hoger: goed / lager dan 95%: onvoldoende"_s, two);
    }
}

void TestNormWritings::readsBands()
{
    QFETCH(QStringList, expected);
    const NormReading reading = readNorm(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(linesOf(reading), expected);
    QVERIFY(reading.kind == NormTextKind::Band || reading.kind == NormTextKind::TrafficLight);
}

void TestNormWritings::readsShares_data()
{
    QTest::addColumn<QStringList>("expected");
    const QStringList shared { u"<= 2 working_day >=90"_s, u"<= 4 hour >=80"_s };
    for (const QString &text :
         { u"80% binnen 4 uur, 90% binnen 2 werkdagen"_s, u"binnen 4 uur: 80%; binnen 2 werkdagen: 90%"_s,
           u"≤ 4 uur (80%), ≤ 2 werkdagen (90%)"_s, u"Bevestiging ≤ 4 uur in 80% en afhandeling ≤ 2 werkdagen in 90%"_s,
           u"80% of calls answered within 4 hours and 90% of emails within 2 business days"_s })
        QTest::newRow(text.toUtf8().constData()) << shared;
    const QStringList apart { u"<= 2 hour"_s, u"<= 3 percent"_s };
    for (const QString &text :
         { u"Reactietijd: max. 2 uur, uitval: max. 3%"_s, u"Reactietijd: max. 2 uur en uitval: max. 3%"_s,
           u"Reactietijd max. 2 uur; uitval max. 3%"_s, u"Uitval max. 3%, reactietijd max. 2 uur"_s })
        QTest::newRow(text.toUtf8().constData()) << apart;
}

void TestNormWritings::readsShares()
{
    QFETCH(QStringList, expected);
    QCOMPARE(linesOf(readNorm(QString::fromUtf8(QTest::currentDataTag()))), expected);
}

QTEST_GUILESS_MAIN(TestNormWritings)
#include "tst_NormWritings.moc"
