// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormCase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString unitCode(const QString &dutch)
{
    static const QHash<QString, QString> codes {
        { u"%"_s, u"percent"_s },
        { u"procentpunt"_s, u"percentage_point"_s },
        { u"%-punt"_s, u"percentage_point"_s },
        { u"stuk"_s, u"count"_s },
        { u"score"_s, u"count"_s },
        { u"werkdag"_s, u"working_day"_s },
        { u"dag"_s, u"day"_s },
        { u"kalenderdag"_s, u"day"_s },
        { u"week"_s, u"week"_s },
        { u"maand"_s, u"month"_s },
        { u"kalendermaand"_s, u"month"_s },
        { u"uur"_s, u"hour"_s },
        { u"kantooruur"_s, u"office_hour"_s },
        { u"minuut"_s, u"minute"_s },
        { u"seconde"_s, u"second"_s },
        { u"milliseconde"_s, u"millisecond"_s },
        { u"cijfer"_s, u"grade"_s },
        { u"NPS-punt"_s, u"nps"_s },
        { u"dag van de maand"_s, u"day_of_month"_s },
        { u"uur/FTE"_s, u"hours_per_fte"_s },
        { u"euro"_s, u"euro"_s },
    };
    return dutch.isEmpty() ? u"null"_s : codes.value(dutch, dutch);
}

QString comparatorCode(const QString &dutch)
{
    static const QHash<QString, QString> codes { { u"binnen"_s, u"<="_s },
                                                 { u"voor"_s, u"<"_s },
                                                 { u"tussen"_s, u"between"_s },
                                                 { u"geen"_s, u"null"_s },
                                                 { u"richtwaarde"_s, u"="_s } };
    return codes.value(dutch, dutch);
}

QString plain(const QJsonValue &value)
{
    return value.isNull() ? u"null"_s : QString::number(value.toDouble(), 'g', 15);
}

/// The line that lineOf gives for a requirement that is read as @p expected says.
QString expectedLine(const QJsonObject &expected)
{
    QString line = comparatorCode(expected[u"vergelijking"].toString()) + u' ';
    const QJsonValue value = expected[u"waarde"];
    if (value.isArray()) {
        const QString bounds = expected[u"grenzen"].toString(u"inclusief"_s);
        line += plain(value.toArray().at(0)) + u'-' + plain(value.toArray().at(1))
            + (bounds == u"inclusief" ? u"[]"_s : QString(bounds.front()) + bounds.back());
    } else {
        line += plain(value);
    }
    line += u' ' + unitCode(expected[u"eenheid"].toString());
    const QJsonObject share = expected[u"aandeel"].toObject();
    if (!share.isEmpty())
        line += u' ' + share[u"vergelijking"].toString() + plain(share[u"waarde"]);
    return line;
}

QStringList expectedLines(const QJsonObject &expected)
{
    QStringList lines;
    const QJsonArray requirements = expected[u"eisen"].toArray();
    for (const QJsonValue requirement : requirements)
        lines += expectedLine(requirement.toObject());
    lines.sort();
    return lines;
}

QStringList readLines(const NormReading &reading)
{
    QStringList lines;
    for (const NormRequirement &requirement : reading.requirements)
        lines += lineOf(requirement).replace(requirement.unit.text, requirement.unit.text.toLower());
    lines.sort();
    return lines;
}

/// What the golden reading knows from elsewhere in the document, and the text alone does not say.
bool needsItsDocument(const QString &id)
{
    static const QStringList ids {
        u"N-031"_s, // "0%": a shortfall in percentage points
        u"N-032"_s, // ">0%": the same
        u"N-049"_s, // "<5 sec." in the title, "binnen 5 seconden" in its explanation
    };
    return ids.contains(id);
}

QStringList files()
{
    return QDir(QStringLiteral(TEST_DATA "/norms")).entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name);
}

} // namespace

/// Every worked norm text of tests/data/norms: each requirement right, and never wrong while sure.
/// Source: issue 3, golden/norm_texts.jsonl.
class TestNormTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void isNeverSureOfMoreThanTheText_data();
    void isNeverSureOfMoreThanTheText();
    void isNotSureWhereItIsWrong_data();
    void isNotSureWhereItIsWrong();
    void findsTheTexts();
};

void TestNormTexts::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QStringList>("expected");
    const QStringList names = files();
    for (const QString &file : names) {
        for (const NormCase &row : normCases(file)) {
            if (!needsItsDocument(row.id))
                QTest::newRow(qPrintable(row.id + u": "_s + row.text.left(60)))
                    << row.text << row.hints.subject << row.hints.frequency << expectedLines(row.expected);
        }
    }
}

void TestNormTexts::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    QFETCH(QString, frequency);
    QFETCH(QStringList, expected);
    const NormReading reading = readNorm(text, { subject, frequency });
    QCOMPARE(readLines(reading), expected);
    QCOMPARE(reading.kind == NormTextKind::Unknown, expected.isEmpty());
    QCOMPARE(reading.confidence == NormConfidence::High, !expected.isEmpty() && reading.unsure.empty());
}

void TestNormTexts::isNeverSureOfMoreThanTheText_data()
{
    QTest::addColumn<QString>("text");
    for (const NormCase &row : normCases(u"golden.jsonl"_s)) {
        if (needsItsDocument(row.id))
            QTest::newRow(qPrintable(row.id)) << row.text;
    }
}

void TestNormTexts::isNeverSureOfMoreThanTheText()
{
    QFETCH(QString, text);
    const NormReading reading = readNorm(text);
    QVERIFY(reading.kind == NormTextKind::Unknown || !reading.unsure.empty());
    QVERIFY(reading.confidence != NormConfidence::High);
}

void TestNormTexts::isNotSureWhereItIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    for (const NormCase &row : normCases(u"open/proef.jsonl"_s))
        QTest::newRow(qPrintable(row.id + u": "_s + row.text.left(60))) << row.text << row.hints.subject;
}

void TestNormTexts::isNotSureWhereItIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    const NormReading reading = readNorm(text, { subject, {} });
    QVERIFY(reading.confidence != NormConfidence::High);
    QVERIFY(reading.requirements.empty() == (reading.kind == NormTextKind::Unknown));
    QVERIFY(reading.requirements.empty() || !reading.unsure.empty());
}

void TestNormTexts::findsTheTexts()
{
    QCOMPARE(normCases(u"golden.jsonl"_s).size(), std::size_t { 69 });
    std::size_t count = 0;
    const QStringList names = files();
    for (const QString &file : names)
        count += normCases(file).size();
    QVERIFY(count > 2000);
    QVERIFY(normCases(u"open/proef.jsonl"_s).size() > 20);
}

QTEST_GUILESS_MAIN(TestNormTexts)
#include "tst_NormTexts.moc"
