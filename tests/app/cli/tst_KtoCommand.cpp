// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// kto: every worked round of the golden file through the command, its settings, and what it refuses.
class TestKtoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void scoresGoldenRound_data();
    void scoresGoldenRound();
    void readsGoldenMarks_data();
    void readsGoldenMarks();
    void keepsTheShape();
    void followsSettings_data();
    void followsSettings();
    void weighsTheResponse_data();
    void weighsTheResponse();
    void saysThatTheResponseIsUnknown();
    void refuses_data();
    void refuses();
    void speaksWords();

private:
    static Answer scored(const CliWorld &world, const QByteArray &rows, const QStringList &more = {})
    {
        const QString file = world.write(u"cijfers.csv"_s, "factor;onderwerp;deelnemer;medewerker;cijfer\n" + rows);
        return world.run(QStringList { u"kto"_s, file, u"--json"_s } + more);
    }

    QJsonObject m_golden;
};

namespace {

QByteArray markText(const QJsonValue &mark)
{
    return mark.isNull() ? QByteArray() : QByteArray::number(mark.toDouble(), 'g', 10).replace('.', ',');
}

/// The round as a person would hand it in: a row for each cell of the grid, empty where there was no answer.
QByteArray rowsOf(const QJsonObject &round)
{
    QByteArray rows;
    for (const QJsonValue &topic : round[u"scores"].toArray()) {
        const QByteArray place
            = QByteArray::number(topic[u"factor"].toInt()) + ';' + topic[u"onderwerp"].toString().toUtf8() + ';';
        const QJsonArray marks = topic[u"cijfers"].toArray();
        for (qsizetype party = 0; party < marks.size(); ++party) {
            const QByteArray name(1, static_cast<char>('A' + party));
            if (!marks[party].isArray()) {
                rows += place + name + ";;" + markText(marks[party]) + '\n';
                continue;
            }
            int person = 0;
            for (const QJsonValue &mark : marks[party].toArray())
                rows += place + name + ";m" + QByteArray::number(++person) + ';' + markText(mark) + '\n';
        }
    }
    return rows;
}

QByteArray responseOf(const QJsonObject &round)
{
    QByteArray rows = "deelnemer;gevraagd;ingevuld\n";
    for (const QJsonValue &row : round[u"respons"].toArray())
        rows += row[u"deelnemer"].toString().toUtf8() + ';' + QByteArray::number(row[u"gevraagd"].toInt()) + ';'
            + QByteArray::number(row[u"ingevuld"].toInt()) + '\n';
    return rows;
}

QString sanctionOf(const QJsonValue &sanction)
{
    return sanction.toString() == u"geen" ? u"none"_s : sanction.toString();
}

/// A mean of the answer, four digits behind the mark.
QString fourDigits(const QJsonValue &mean)
{
    const double value = mean[u"numerator"].toString().toDouble() / mean[u"denominator"].toString().toDouble();
    return QString::number(value, 'f', 4);
}

} // namespace

void TestKtoCommand::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/kto/kto_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_golden = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_golden[u"gevallen"].toArray().size(), 18);
}

void TestKtoCommand::scoresGoldenRound_data()
{
    QTest::addColumn<QJsonObject>("round");
    for (const QJsonValue &round : m_golden[u"gevallen"].toArray())
        QTest::newRow(qPrintable(round[u"id"].toString() + u' ' + round[u"titel"].toString())) << round.toObject();
}

void TestKtoCommand::scoresGoldenRound()
{
    QFETCH(QJsonObject, round);
    const CliWorld world;
    QStringList options;
    const QJsonObject config = round[u"config"].toObject();
    if (config.contains(u"afronding_voor_band"))
        options << u"--set"_s << u"rounding=%1"_s.arg(config[u"afronding_voor_band"].toInt());
    if (config[u"teleenheid"] == u"belevingsfactor"_s)
        options << u"--set"_s << u"count=factor"_s;
    if (round[u"respons"].isArray())
        options << u"--response"_s << world.write(u"respons.csv"_s, responseOf(round));
    const Answer answer = scored(world, rowsOf(round), options);
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.err.isEmpty(), answer.all());
    const QJsonObject json = answer.json();
    const QJsonObject expected = round[u"verwacht"].toObject();
    QCOMPARE(json[u"matig"], expected[u"matig"]);
    QCOMPARE(json[u"slecht"], expected[u"slecht"]);
    QCOMPARE(json[u"literal"].toString(), sanctionOf(expected[u"sanctie_letterlijk"]));
    QCOMPARE(json[u"advised"].toString(), sanctionOf(expected[u"sanctie_cumulatief"]));
    QCOMPARE(json[u"proposed"], json[u"advised"]);
    QCOMPARE(json[u"covered_by_table"], expected[u"gedekt_door_tabel"]);
    if (expected[u"respons_voldoende"].isBool())
        QCOMPARE(json[u"response"][u"valid"], expected[u"respons_voldoende"]);
    const QJsonObject perTopic = expected[u"per_onderwerp"].toObject();
    for (const QJsonValue &topic : json[u"topics"].toArray()) {
        const QJsonObject wanted = perTopic[topic[u"factor"].toString() + topic[u"topic"].toString()].toObject();
        if (wanted.isEmpty())
            continue;
        QCOMPARE(topic[u"mean"].isNull(), !wanted[u"cijfer"].isDouble());
        if (!topic[u"mean"].isNull())
            QCOMPARE(fourDigits(topic[u"mean"]), QString::number(wanted[u"cijfer"].toDouble(), 'f', 4));
        QCOMPARE(topic[u"band"].isNull() ? u"geen oordeel"_s : topic[u"band"].toString(),
                 wanted[u"oordeel"].toString());
    }
}

void TestKtoCommand::readsGoldenMarks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); ///< a mark, "leeg" or "weigeren"
    for (const QJsonValue &other : m_golden[u"overige_gevallen"].toArray()) {
        const QJsonArray typed = other[u"invoer"].toArray();
        const QJsonArray expected = other[u"verwacht"].toArray();
        if (other[u"soort"] != u"invoervalidatie"_s)
            continue;
        QCOMPARE(typed.size(), expected.size());
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const QString text = typed[i].isDouble() ? QString::number(typed[i].toDouble()) : typed[i].toString();
            const QString wanted
                = expected[i].isDouble() ? QString::number(expected[i].toDouble()) : expected[i].toString();
            QTest::addRow("%d: %s is %s", int(i), qPrintable(text), qPrintable(wanted)) << text << wanted;
        }
    }
}

void TestKtoCommand::readsGoldenMarks()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const CliWorld world;
    const Answer answer = scored(world, "1;a;A;;" + typed.toUtf8() + '\n');
    if (expected == u"weigeren") {
        COMPARE_EXIT(answer, 4);
        QVERIFY2(answer.out.isEmpty() && answer.err.contains(u"regel 2, kolom cijfer: \""_s + typed + u'"'),
                 answer.all());
        return;
    }
    COMPARE_EXIT(answer, 0);
    const QJsonValue topic = answer.json()[u"topics"][0];
    QCOMPARE(topic[u"mean"].isNull(), expected == u"leeg");
    QCOMPARE(topic[u"answers"], expected == u"leeg" ? 0 : 1);
    if (expected != u"leeg")
        QCOMPARE(fourDigits(topic[u"mean"]), QString::number(expected.toDouble(), 'f', 4));
}

void TestKtoCommand::keepsTheShape()
{
    const CliWorld world;
    const QString response = world.write(u"respons.csv"_s, "deelnemer;gevraagd;ingevuld\nA;30;22\nB;24;18\n");
    const Answer answer = scored(world, "1;a;A;;5\n1;a;B;;6\n1;a;C;;6\n1;b;A;;\n2;a;A;;6\n6;b;A;;3\n7;a;A;;8\n",
                                 { u"--response"_s, response });
    COMPARE_EXIT(answer, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json),
             u"advised because covered_by_table literal matig proposed response slecht topics undecided_topics "
             "what_would_change"_s);
    for (const QJsonValue &topic : json[u"topics"].toArray())
        QCOMPARE(keysOf(topic), u"answers band factor mean shown topic"_s);
    const QJsonValue first = json[u"topics"][0];
    QCOMPARE(keysOf(first[u"mean"]), u"denominator numerator"_s);
    QCOMPARE(first[u"mean"][u"numerator"], u"17"_s);
    QCOMPARE(first[u"mean"][u"denominator"], u"3"_s);
    QCOMPARE(first[u"shown"], u"5,67"_s);
    QCOMPARE(first[u"factor"], u"1"_s);
    QCOMPARE(first[u"topic"], u"a"_s);
    QCOMPARE(first[u"band"], u"matig"_s);
    QCOMPARE(first[u"answers"], 3);
    const QJsonValue empty = json[u"topics"][1];
    QVERIFY(empty[u"mean"].isNull() && empty[u"band"].isNull() && empty[u"shown"].isNull());
    QCOMPARE(json[u"undecided_topics"].toArray(), QJsonArray { u"1b"_s });
    QCOMPARE(json[u"matig"], 2);
    QCOMPARE(json[u"slecht"], 1);
    QCOMPARE(json[u"literal"], u"S4"_s);
    QCOMPARE(json[u"advised"], u"S4"_s);
    QCOMPARE(json[u"covered_by_table"], true);
    QCOMPARE(keysOf(json[u"response"]), u"answered asked percent valid"_s);
    QCOMPARE(json[u"response"][u"asked"], 54);
    QCOMPARE(json[u"response"][u"answered"], 40);
    QCOMPARE(json[u"response"][u"percent"], u"74.07"_s);
    QCOMPARE(json[u"response"][u"valid"], true);
    QCOMPARE(json[u"because"][0], u"2 matig (1a, 2a), 1 slecht (6b)"_s);
    for (const QJsonValue &change : json[u"what_would_change"].toArray())
        QCOMPARE(keysOf(change), u"advised change"_s);
    QVERIFY(!json[u"what_would_change"].toArray().isEmpty());
}

void TestKtoCommand::followsSettings_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("found"); ///< band of the first topic, matig, slecht, literal, advised, proposed
    const QByteArray almostSeven = "1;a;A;;6,96\n2;a;A;;6,96\n";
    QTest::newRow("rounding=none") << u"rounding=none"_s << almostSeven << u"matig 2 0 S4 S4 S4"_s;
    QTest::newRow("rounding=1") << u"rounding=1"_s << almostSeven << u"goed 0 0 none none none"_s;
    QTest::newRow("rounding=2") << u"rounding=2"_s << almostSeven << u"matig 2 0 S4 S4 S4"_s;
    QTest::newRow("rounding=0") << u"rounding=0"_s << "1;a;A;;6,5\n2;a;A;;6,4\n"_ba << u"goed 1 0 none none none"_s;
    const QByteArray twoOfOneFactor = "1;a;A;;5\n1;b;A;;6\n";
    QTest::newRow("count=onderwerp") << u"count=onderwerp"_s << twoOfOneFactor << u"matig 2 0 S4 S4 S4"_s;
    QTest::newRow("count=factor") << u"count=factor"_s << twoOfOneFactor << u"matig 1 0 none none none"_s;
    QTest::newRow("count=answer") << u"count=answer"_s << "1;a;A;;5\n1;a;B;;6\n1;a;C;;10\n"_ba
                                  << u"goed 2 0 S4 S4 S4"_s;
    const QByteArray apart = "1;a;A;;3\n1;a;B;;9\n";
    QTest::newRow("score=average") << u"score=average"_s << apart << u"matig 1 0 none none none"_s;
    QTest::newRow("score=lowest") << u"score=lowest"_s << apart << u"slecht 0 1 none none none"_s;
    const QByteArray crowd = "1;a;A;m1;2\n1;a;A;m2;2\n1;a;A;m3;2\n1;a;A;m4;2\n1;a;B;m1;9\n";
    QTest::newRow("members=per_deelnemer_first")
        << u"members=per_deelnemer_first"_s << crowd << u"matig 1 0 none none none"_s;
    QTest::newRow("members=pooled") << u"members=pooled"_s << crowd << u"slecht 0 1 none none none"_s;
    const QByteArray gap = "1;a;A;;3\n2;a;A;;3\n";
    QTest::newRow("table=cumulatief") << u"table=cumulatief"_s << gap << u"slecht 0 2 none S4+ S4+"_s;
    QTest::newRow("table=letterlijk") << u"table=letterlijk"_s << gap << u"slecht 0 2 none S4+ none"_s;
}

void TestKtoCommand::followsSettings()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, rows);
    QFETCH(QString, found);
    const CliWorld world;
    const Answer answer = scored(world, rows, { u"--set"_s, setting });
    COMPARE_EXIT(answer, 0);
    const QJsonObject json = answer.json();
    QCOMPARE((QStringList { json[u"topics"][0][u"band"].toString(), QString::number(json[u"matig"].toInt()),
                            QString::number(json[u"slecht"].toInt()), json[u"literal"].toString(),
                            json[u"advised"].toString(), json[u"proposed"].toString() })
                 .join(u' '),
             found);
}

void TestKtoCommand::weighsTheResponse_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("percent"); ///< empty: null
    QTest::addColumn<bool>("valid");
    QTest::newRow("exactly the minimum") << "A;10;7\n"_ba << QStringList() << u"70"_s << true;
    QTest::newRow("one short") << "A;1000;699\n"_ba << QStringList() << u"69.9"_s << false;
    QTest::newRow("a hair short shows it") << "A;1000000;699999\n"_ba << QStringList() << u"69.9999"_s << false;
    QTest::newRow("over all people together") << "A;10;9\nB;10;5\n"_ba << QStringList() << u"70"_s << true;
    QTest::newRow("nobody was asked") << "A;0;0\n"_ba << QStringList() << u""_s << false;
    QTest::newRow("a lower minimum") << "A;10;6\n"_ba << QStringList { u"--set"_s, u"response_minimum=60"_s } << u"60"_s
                                     << true;
    QTest::newRow("a minimum with a comma")
        << "A;1000;625\n"_ba << QStringList { u"--set"_s, u"response_minimum=62,5"_s } << u"62.5"_s << true;
}

void TestKtoCommand::weighsTheResponse()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, options);
    QFETCH(QString, percent);
    QFETCH(bool, valid);
    const CliWorld world;
    const QString response = world.write(u"respons.csv"_s, "deelnemer;gevraagd;ingevuld\n" + rows);
    const Answer answer = scored(world, "1;a;A;;8\n", options + QStringList { u"--response"_s, response });
    COMPARE_EXIT(answer, 0);
    const QJsonValue found = answer.json()[u"response"];
    QCOMPARE(found[u"percent"].isNull(), percent.isEmpty());
    QCOMPARE(found[u"percent"].toString(), percent);
    QCOMPARE(found[u"valid"], valid);
}

/// Without a response file nobody said how many were asked: that is not 0%.
void TestKtoCommand::saysThatTheResponseIsUnknown()
{
    const CliWorld world;
    const Answer answer = scored(world, "1;a;A;;8\n");
    COMPARE_EXIT(answer, 0);
    const QJsonObject json = answer.json();
    QVERIFY(json[u"response"][u"percent"].isNull());
    QCOMPARE(json[u"response"][u"valid"], false);
    QCOMPARE(keysOf(json[u"response"]), u"answered asked percent valid"_s);
    const QString because = json[u"because"].toVariant().toStringList().join(u'\n');
    QVERIFY2(because.contains(u"de respons is niet bekend"_s), qPrintable(because));
    QVERIFY2(!because.contains(u"is 0%"_s), qPrintable(because));
}

void TestKtoCommand::refuses_data()
{
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("said");
    const QByteArray header = "factor;onderwerp;deelnemer;medewerker;cijfer\n";
    const QByteArray asked = "deelnemer;gevraagd;ingevuld\n";
    const auto row = [](const char *name, const QByteArray &scores, const QByteArray &response, const QString &said) {
        QTest::newRow(name) << scores << response << said;
    };
    row("no header", "1;a;A;;8\n", {}, u"regel 1"_s);
    row("a mark twice", header + "1;a;A;;8\n1;a;A;;7\n", {}, u"regel 3, kolom cijfer"_s);
    row("no deelnemer", header + "1;a;;;8\n", {}, u"regel 2, kolom deelnemer"_s);
    row("no factor", header + ";a;A;;8\n", {}, u"regel 2, kolom factor"_s);
    row("nothing", {}, {}, u"leeg"_s);
    row("no text", QByteArray("PK\3\4\0\0", 6), {}, u"cijfers.csv: "_s);
    row("more answered than asked", header + "1;a;A;;8\n", asked + "A;5;6\n", u"regel 2, kolom ingevuld"_s);
    row("half a person", header + "1;a;A;;8\n", asked + "A;5;2,5\n", u"regel 2, kolom ingevuld"_s);
    row("less than nobody", header + "1;a;A;;8\n", asked + "A;-5;0\n", u"regel 2, kolom gevraagd"_s);
    row("a deelnemer twice", header + "1;a;A;;8\n", asked + "A;5;2\nA;5;3\n", u"regel 3, kolom deelnemer"_s);
}

void TestKtoCommand::refuses()
{
    QFETCH(QByteArray, scores);
    QFETCH(QByteArray, response);
    QFETCH(QString, said);
    const CliWorld world;
    QStringList words { u"kto"_s, world.write(u"cijfers.csv"_s, scores), u"--json"_s };
    if (!response.isEmpty())
        words << u"--response"_s << world.write(u"respons.csv"_s, response);
    const Answer answer = world.run(words);
    COMPARE_EXIT(answer, 4);
    QVERIFY2(answer.out.isEmpty() && answer.err.contains(said), answer.all());
    COMPARE_EXIT(world.run({ u"kto"_s, world.path(u"weg.csv"_s) }), 3);
}

void TestKtoCommand::speaksWords()
{
    const CliWorld world;
    const QString file = world.write(
        u"cijfers.csv"_s, "factor;onderwerp;deelnemer;medewerker;cijfer\n1;a;A;;5\n2;a;A;;6\n4;c;A;;3\n6;b;A;;3\n");
    const Answer answer = world.run({ u"kto"_s, file });
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.out.startsWith(u"Uitkomst: S4+"_s), answer.all());
    QVERIFY2(answer.out.contains(u"2 matig (1a, 2a), 2 slecht (4c, 6b)"_s), answer.all());
    QVERIFY2(answer.out.contains(u"Wat verandert de uitkomst?"_s), answer.all());
}

QTEST_GUILESS_MAIN(TestKtoCommand)
#include "tst_KtoCommand.moc"
