// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList sources()
{
    QStringList files;
    const QString root = QStringLiteral(SOURCE_ROOT);
    for (const QString &top : { u"app"_s, u"core"_s, u"ui"_s, u"tests"_s }) {
        QDirIterator it(root + u'/' + top, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += QDir(root).relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

/// The code without its comments and without the texts between quotes, so that a rule speaks of code only.
QString codeOf(const QString &text)
{
    static const QRegularExpression noise(uR"re(//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*")re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    return code.replace(noise, u"\"\""_s);
}

struct Rule
{
    const char *name;
    const char *where;   ///< which files, as a pattern on the path
    const char *pattern; ///< what must not stand in their code
    const char *except;  ///< files where it may; empty: none
};

/// What the link targets cannot forbid. Each line is a rule of docs/architecture.md.
constexpr Rule rules[] = {
    { "no translation in the core outside wording", "^core/(?!wording/)", R"(\btr\(|QCoreApplication::translate\()", "" },
    { "no clock in the core", "^core/", R"(currentDate(Time)?(Utc)?\(|currentSecsSinceEpoch|currentMSecsSinceEpoch)",
      "^core/portfolio/Environment\\.cpp$" },
    { "no binary floating point on the road to a verdict", "^core/(base|model|calendar|evaluation)/",
      R"(\b(double|float|qreal)\b)", "^core/base/Ratio\\.(h|cpp)$" },
    { "SQL only in the store", "^(core|ui|app)/", R"(\b(QSqlQuery|QSqlDatabase|sqlite3_\w+)\b)", "^core/store/" },
    { "no message box below the ui", "^core/", R"(\bQMessageBox\b|\bqFatal\()", "" },
    { "no singleton beside the theme", "^(core|ui|app)/", R"(::instance\(\)\s*\{)", "^ui/widgets/Theme\\.cpp$" },
    { "no string based connect", "^(core|ui|app)/", R"(\b(SIGNAL|SLOT)\()", "" },
    { "Qt Charts only in ui/charts", "^(core|ui|app)/", R"(\bQChart(View)?\b|\bQLineSeries\b)", "^ui/charts/" },
    { "no waiting by sleeping", "^(app|core|ui|tests)/", R"(\bQTest::qSleep\(|\bsleep_for\()",
      "^core/store/|^tests/core/store/" },
    { "no label that may read data as markup", "^ui/", R"(new QLabel\((?!this\)|parent\)|\)))", "^ui/widgets/" },
};

} // namespace

/// Closes what the link targets leave open: one row per source file, so that a new file is checked by default.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheRules_data();
    void keepsTheRules();
    void findsTheHouse();
};

void TestLayers::keepsTheRules_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : sources())
        QTest::newRow(qPrintable(file)) << file;
}

void TestLayers::keepsTheRules()
{
    QFETCH(QString, file);
    QFile source(QStringLiteral(SOURCE_ROOT "/") + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());

    QVERIFY2(text.startsWith(u"// SPDX-FileCopyrightText:"_s), "the first line names the copyright");
    QVERIFY2(text.count(u'\n') <= 400, "a file of over 400 lines has outgrown its room: split it");
    QVERIFY2(!text.contains(u"#include \"../"_s), "headers are included by their bare name");
    static const QRegularExpression module(u"#include <Qt[A-Z]\\w*/"_s);
    QVERIFY2(!text.contains(module), "<QtModule/…> goes round the link list");
    if (file.endsWith(u".h"))
        QVERIFY2(text.contains(u"#pragma once"_s), "a header is read once");
    static const QRegularExpression leftovers(u"\\b(FIXME|XXX|HACK|TODO)\\b"_s);
    if (!file.startsWith(u"tests/architecture/"))
        QVERIFY2(!text.contains(leftovers), "leftovers belong in an issue");

    const QString code = codeOf(text);
    for (const Rule &rule : rules) {
        if (!QRegularExpression(QLatin1StringView(rule.where)).match(file).hasMatch())
            continue;
        if (*rule.except && QRegularExpression(QLatin1StringView(rule.except)).match(file).hasMatch())
            continue;
        const auto match = QRegularExpression(QLatin1StringView(rule.pattern)).match(code);
        QVERIFY2(!match.hasMatch(), qPrintable(QLatin1StringView(rule.name) + u": "_s + match.captured()));
    }
}

void TestLayers::findsTheHouse()
{
    QVERIFY(sources().size() > 50);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_Layers.moc"
