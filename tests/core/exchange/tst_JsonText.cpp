// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonText.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The value written back without spaces, for comparing.
QString written(const JsonNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case JsonNode::Kind::Null: return u"null"_s;
    case JsonNode::Kind::Bool: return node.truth ? u"true"_s : u"false"_s;
    case JsonNode::Kind::Number: return node.text;
    case JsonNode::Kind::Text: return u'<' + node.text + u'>';
    case JsonNode::Kind::List:
        for (const JsonNode &item : node.items)
            parts += written(item);
        return u'[' + parts.join(u',') + u']';
    case JsonNode::Kind::Object:
        for (const JsonMember &member : node.members)
            parts += member.key + u':' + written(member.value);
        return u'{' + parts.join(u',') + u'}';
    }
    return {};
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesLines();
    void isSixtyFourDeepAtMost();
};

void TestJsonText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("object") << u"{\"a\": 1, \"b\": []}"_s << u"{a:1,b:[]}"_s;
    QTest::newRow("list") << u" [1, \"x\", true, false, null] "_s << u"[1,<x>,true,false,null]"_s;
    QTest::newRow("empty object") << u"{ }"_s << u"{}"_s;
    QTest::newRow("digits as written") << u"[0.10, -0, 1.50e+3, 95.0]"_s << u"[0.10,-0,1.50e+3,95.0]"_s;
    QTest::newRow("doubled keys are kept") << u"{\"a\":1,\"a\":2}"_s << u"{a:1,a:2}"_s;
    QTest::newRow("escapes") << uR"(["\"\\\/\b\f\n\r\t\u00eb\u00EB"])"_s << u"[<\"\\/\b\f\n\r\tëë>]"_s;
    QTest::newRow("a pair of units") << uR"(["\ud83d\ude00"])"_s << u"[<😀>]"_s;
    QTest::newRow("text as it is") << u"[\"≥ 95% coördinatie\"]"_s << u"[<≥ 95% coördinatie>]"_s;
}

void TestJsonText::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const JsonReading reading = readJson(text);
    QVERIFY2(reading.root, qPrintable(reading.fault));
    QCOMPARE(written(*reading.root), expected);
}

void TestJsonText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << u""_s << 1;
    QTest::newRow("breaks off in an object") << u"{\n\"a\": 1,\n"_s << 3;
    QTest::newRow("breaks off in a list") << u"[1,\n2"_s << 2;
    QTest::newRow("breaks off in a text") << u"[\n\"abc"_s << 2;
    QTest::newRow("breaks off in an escape") << u"[\"\\"_s << 1;
    QTest::newRow("a line end in a text") << u"[\"a\nb\"]"_s << 1;
    QTest::newRow("comma at the end of a list") << u"[1,\n]"_s << 2;
    QTest::newRow("comma at the end of an object") << u"{\"a\":1,\n}"_s << 2;
    QTest::newRow("no comma") << u"{\"a\":1\n\"b\":2}"_s << 2;
    QTest::newRow("no colon") << u"{\"a\"\n1}"_s << 2;
    QTest::newRow("name without quotes") << u"{a:1}"_s << 1;
    QTest::newRow("single quotes") << u"['a']"_s << 1;
    QTest::newRow("comment") << u"{ // x\n}"_s << 1;
    QTest::newRow("text after the end") << u"{}\n{}"_s << 2;
    QTest::newRow("leading zero") << u"[01]"_s << 1;
    QTest::newRow("point without digits") << u"[1.]"_s << 1;
    QTest::newRow("number without digits") << u"[-]"_s << 1;
    QTest::newRow("decimal comma") << u"{\"a\": 94,4}"_s << 1;
    QTest::newRow("exponent without digits") << u"[1e]"_s << 1;
    QTest::newRow("plus sign") << u"[+1]"_s << 1;
    QTest::newRow("unknown escape") << u"[\"\\x\"]"_s << 1;
    QTest::newRow("half a unit") << u"[\"\\u00e\"]"_s << 1;
    QTest::newRow("unit with a prefix") << u"[\"\\u0x1f\"]"_s << 1;
    QTest::newRow("unknown word") << u"[nul]"_s << 1;
    QTest::newRow("closing the wrong one") << u"[1}"_s << 1;
}

void TestJsonText::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const JsonReading reading = readJson(text);
    QVERIFY(!reading.root);
    QVERIFY(!reading.fault.isEmpty());
    QCOMPARE(reading.faultLine, line);
}

void TestJsonText::namesLines()
{
    const JsonReading reading = readJson(u"{\n  \"a\":\n    1,\n  \"b\": [\r\n2]}");
    QVERIFY(reading.root);
    QCOMPARE(reading.root->line, 1);
    QCOMPARE(reading.root->members[0].line, 2);
    QCOMPARE(reading.root->member(u"a")->line, 3);
    QCOMPARE(reading.root->member(u"b")->items[0].line, 5);
    QCOMPARE(reading.root->member(u"c"), nullptr);
}

void TestJsonText::isSixtyFourDeepAtMost()
{
    const auto nested = [](int depth) { return QString(depth, u'[') + QString(depth, u']'); };
    QVERIFY(readJson(nested(65)).root); // the outermost is level 0
    QVERIFY(!readJson(nested(66)).root);
    QVERIFY(!readJson(QString(1'000'000, u'[')).root);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_JsonText.moc"
