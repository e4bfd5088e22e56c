// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageLayout.h"
#include "PdfWriter.h"
#include "ReportStyle.h"
#include "ReportText.h"

#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ReportTable tableOf(int rows)
{
    ReportTable table { u"Uitkomsten"_s, { u"KPI"_s, u"Realisatie"_s, u"Oordeel"_s }, { 40, 30, 30 }, {} };
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back({ { .text = u"KPI-%1"_s.arg(i) },
                               { .text = u"73,8%"_s, .rightAligned = true },
                               { .text = u"Onvoldoende"_s, .verdict = Verdict::Breach } });
    }
    return table;
}

ChartSpec chart()
{
    TrendChart trend;
    for (int i = 0; i < 6; ++i) {
        trend.points.push_back({ QString::number(i), 70.0 + i, u"%1%"_s.arg(70 + i), i < 5 ? Verdict::Breach : Verdict::Met, {} });
        trend.norm.push_back(75.0);
    }
    trend.normLabel = u"norm ≥ 75%"_s;
    ChartSpec spec;
    spec.title = u"First Contact Resolution"_s;
    spec.summary = u"Onder de norm."_s;
    spec.trend = trend;
    return spec;
}

Report report(int rows)
{
    Report report;
    report.title = u"Overlegstuk Zoëven & Co"_s;
    report.subtitle = u"derde kwartaal 2026"_s;
    report.facts = { u"Opdrachtgever: BZK"_s };
    report.footer = u"Zoëven & Co"_s;
    ReportSection section { u"Uitkomsten"_s, {} };
    section.blocks.push_back(ReportText { u"Twee zijn onvoldoende."_s, ReportText::Style::Lead });
    section.blocks.push_back(tableOf(rows));
    section.blocks.push_back(ReportVerdict { Verdict::Breach, u"S4+"_s, u"Voorstel"_s });
    section.blocks.push_back(chart());
    report.sections.push_back(section);
    return report;
}

int countText(const std::vector<ReportPage> &pages, const QString &text)
{
    int count = 0;
    for (const ReportPage &page : pages) {
        for (const PageItem &item : page.items) {
            const auto *found = std::get_if<TextItem>(&item);
            count += found && found->text == text ? 1 : 0;
        }
    }
    return count;
}

/// Whether anything stands on the paper: a page may be white at any one height.
bool isPainted(const QImage &page)
{
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixelColor(x, y) != QColor(Qt::white))
                return true;
        }
    }
    return false;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsEverythingInsideTheMargins();
    void repeatsTheHeaderOnEachPage();
    void neverSplitsOrLosesARow();
    void keepsWordsInsideTheirColumn();
    void keepsAPartUnderItsKpi();
    void keepsAHeadingWithWhatFollows();
    void tellsEverythingAsText();
    void writesAPdfThatHoldsItsText();
    void isValidPdfA();
    void leavesTheOldFileWholeWhenItCannotWrite();
    void paintsTheSamePagesForThePreview();
};

void TestPdfWriter::keepsEverythingInsideTheMargins()
{
    for (const ReportPage &page : layOut(report(80))) {
        for (const PageItem &item : page.items) {
            if (const auto *text = std::get_if<TextItem>(&item)) {
                QVERIFY(text->rect.left() >= ReportStyle::margin - 1);
                QVERIFY(text->rect.right() <= ReportStyle::pageWidth - ReportStyle::margin + 1);
                QVERIFY(text->rect.bottom() <= ReportStyle::pageHeight);
            }
        }
    }
}

void TestPdfWriter::repeatsTheHeaderOnEachPage()
{
    const auto pages = layOut(report(120));
    QVERIFY(pages.size() >= 3);
    QVERIFY(countText(pages, u"Realisatie"_s) >= 3);
}

void TestPdfWriter::neverSplitsOrLosesARow()
{
    const auto pages = layOut(report(120));
    for (int i = 0; i < 120; ++i)
        QCOMPARE(countText(pages, u"KPI-%1"_s.arg(i)), 1);
}

/// Columns are as wide as their words; a word that is wider than the page is broken.
void TestPdfWriter::keepsWordsInsideTheirColumn()
{
    const QString longest(400, u'w');
    Report report;
    report.title = longest;
    ReportTable table { {}, { u"KPI"_s, u"Realisatie"_s, u"Oordeel"_s }, { 90, 5, 5 }, {} };
    table.rows.push_back({ { .text = longest }, { .text = u"20 februari 2026"_s }, { .text = u"Onvoldoende"_s, .verdict = Verdict::Breach } });
    report.sections.push_back({ u"Uitkomsten"_s, { table, ReportVerdict { Verdict::Met, u"geen sanctie"_s, longest } } });
    for (const ReportPage &page : layOut(report)) {
        for (const PageItem &item : page.items) {
            const auto *text = std::get_if<TextItem>(&item);
            if (!text)
                continue;
            const QFontMetricsF metrics(text->font);
            const QRectF needed = metrics.boundingRect(QRectF(0, 0, text->rect.width(), 1e6), Qt::TextWordWrap, text->text);
            QVERIFY2(needed.width() <= text->rect.width() + 1, qPrintable(text->text.left(40)));
            QVERIFY(text->rect.right() <= ReportStyle::pageWidth - ReportStyle::margin + 1);
        }
    }
}

void TestPdfWriter::keepsAPartUnderItsKpi()
{
    ReportTable table { {}, { u"KPI"_s }, { 100 }, {} };
    for (int i = 0; i < 60; ++i) {
        table.rows.push_back({ { .text = u"kpi %1"_s.arg(i), .strong = true } });
        table.rows.push_back({ { .text = u"part %1"_s.arg(i), .part = true } });
    }
    Report report;
    report.sections.push_back({ u"Uitkomsten"_s, { table } });
    for (const ReportPage &page : layOut(report)) {
        QStringList texts;
        for (const PageItem &item : page.items) {
            if (const auto *text = std::get_if<TextItem>(&item))
                texts += text->text;
        }
        for (int i = 0; i < 60; ++i)
            QCOMPARE(texts.contains(u"kpi %1"_s.arg(i)), texts.contains(u"part %1"_s.arg(i)));
    }
}

/// However far the page is filled, a heading is never the last thing on it.
void TestPdfWriter::keepsAHeadingWithWhatFollows()
{
    for (int rows = 1; rows < 40; ++rows) {
        Report report;
        report.sections.push_back({ u"Eerst"_s, { tableOf(rows) } });
        report.sections.push_back({ u"Kop"_s, { ReportText { u"Inleiding"_s }, tableOf(3) } });
        for (const ReportPage &page : layOut(report)) {
            const std::vector<ReportPage> one { page };
            QCOMPARE(countText(one, u"Kop"_s), countText(one, u"Inleiding"_s));
            if (countText(one, u"Kop"_s) > 0)
                QVERIFY(countText(one, u"KPI-2"_s) > 0);
        }
    }
}

void TestPdfWriter::tellsEverythingAsText()
{
    const QString text = plainTextOf(report(2));
    for (const QString &part : { u"Overlegstuk Zoëven & Co"_s, u"KPI-1 | 73,8% | Onvoldoende"_s, u"S4+. Voorstel"_s,
                                 u"First Contact Resolution. Onder de norm."_s })
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestPdfWriter::writesAPdfThatHoldsItsText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"één pack & meer.pdf"_s);
    const Status written = writePdf(report(60), path);
    QVERIFY2(written.hasValue(), written ? "" : qPrintable(written.error().detail));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(u"Overlegstuk Zoëven & Co"_s));
    QVERIFY(text.contains(u"KPI-59"_s));
    QVERIFY(text.contains(u"Onvoldoende"_s));
}

void TestPdfWriter::isValidPdfA()
{
    const QString jars = u"/usr/share/java/"_s;
    const QStringList names { u"preflight"_s,       u"pdfbox2"_s,   u"xmpbox"_s,          u"fontbox2"_s,
                              u"commons-logging"_s, u"commons-io"_s, u"javax.activation"_s, u"jaxb-api"_s };
    QStringList path;
    for (const QString &name : names) {
        const QString jar = jars + name + u".jar"_s;
        if (!QFileInfo::exists(jar))
            QSKIP("PDFBox Preflight is not installed");
        path += jar;
    }
    if (QStandardPaths::findExecutable(u"java"_s).isEmpty())
        QSKIP("java is not installed");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pack.pdf"_s);
    QVERIFY(writePdf(report(60), file).hasValue());
    QProcess validator;
    validator.start(u"java"_s, { u"-cp"_s, path.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, file });
    QVERIFY(validator.waitForFinished(120000));
    const QString said = QString::fromUtf8(validator.readAllStandardOutput() + validator.readAllStandardError());
    QVERIFY2(said.contains(u"is a valid PDF/A-1b file"_s), qPrintable(said));
}

void TestPdfWriter::leavesTheOldFileWholeWhenItCannotWrite()
{
    const QTemporaryDir folder;
    const Status written = writePdf(report(1), folder.filePath(u"no/such/folder/pack.pdf"_s));
    QVERIFY(!written.hasValue());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
}

void TestPdfWriter::paintsTheSamePagesForThePreview()
{
    const Report value = report(60);
    const int pages = pageCount(value);
    QVERIFY(pages >= 2);
    const QImage first = pageImage(value, 0, 96);
    QVERIFY(!first.isNull());
    QVERIFY(first.width() > 700 && first.height() > 1000);
    for (int page = 0; page < pages; ++page)
        QVERIFY2(isPainted(pageImage(value, page, 96)), qPrintable(QString::number(page)));
    QVERIFY(pageImage(value, pages, 96).isNull());
}

QTEST_MAIN(TestPdfWriter)
#include "tst_PdfWriter.moc"
