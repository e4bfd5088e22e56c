// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The catalogues are whole: nothing untranslated, and every translation holds the same places and marks as its source.
class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isWhole_data();
    void isWhole();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
};

std::vector<Message> messagesIn(QXmlStreamReader &xml)
{
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back({ context, {}, {}, true });
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation")
            messages.back().finished = xml.attributes().value(u"type"_s).isEmpty();
        if (xml.isStartElement() && xml.name() == u"numerusform")
            messages.back().forms += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation" && messages.back().finished) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.back().forms += text;
        }
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

void TestCatalogues::isWhole_data()
{
    QTest::addColumn<int>("least");
    QTest::newRow("maatlat_en.ts") << 1000;
    QTest::newRow("maatlat_nl.ts") << 5; // plurals only: the source is Dutch
}

void TestCatalogues::isWhole()
{
    QFETCH(int, least);
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/") + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    const std::vector<Message> messages = messagesIn(xml);
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(static_cast<int>(messages.size()) >= least);
    for (const Message &message : messages) {
        const QString where = message.context + u": "_s + message.source;
        QVERIFY2(message.finished && !message.forms.isEmpty() && !message.forms.join(QString()).isEmpty(), qPrintable(where));
        QCOMPARE(where + placesOf(message.forms.join(QString())).join(u' '), where + placesOf(message.source).join(u' '));
        QVERIFY2(message.forms.first().count(u'&') == message.source.count(u'&'), qPrintable(where));
    }
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_Catalogues.moc"
