// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionVerbs.h"
#include "AttachmentVerbs.h"
#include "CaseVerbs.h"
#include "DeviationVerbs.h"
#include "DossierReport.h"
#include "FileNames.h"
#include "Letters.h"
#include "OdtWriter.h"
#include "OverlegReport.h"
#include "PageLayout.h"
#include "RemedySection.h"
#include "ReportText.h"
#include "ProcedureLibrary.h"
#include "SanctionVerbs.h"
#include "SmallContract.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The dossier of a breach, the letters that go with it, and both as editable text. Source: E1-58, E1-60, E4-98.
class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheWholeCourse();
    void drawsTheTimeline();
    void leavesOutWhatIsOfAnother();
    void writesItsAttachments_data();
    void writesItsAttachments();
    void namesFilesSafely_data();
    void namesFilesSafely();
    void writesALetter_data();
    void writesALetter();
    void claimsNoDefault();
    void comesBackInTheOverleg();

private:
    /// Every text of a report, a line each.
    [[nodiscard]] static QString textOf(const Report &report)
    {
        QStringList lines { report.title, report.subtitle };
        lines += report.facts;
        for (const ReportSection &section : report.sections) {
            lines += section.title;
            for (const ReportBlock &block : section.blocks) {
                if (const auto *text = std::get_if<ReportText>(&block))
                    lines += text->text;
                if (const auto *table = std::get_if<ReportTable>(&block)) {
                    for (const auto &row : table->rows) {
                        for (const ReportCell &cell : row)
                            lines += cell.text;
                    }
                }
            }
        }
        return lines.join(u'\n');
    }
    void attach(EvidenceOf about, qint64 subject, const QString &name)
    {
        Attachment row;
        row.contract = m_contract;
        row.about = about;
        row.subject = subject;
        row.name = name;
        row.added = QDate(2026, 7, 20);
        QVERIFY(attachFile(*m_portfolio, row, contentOf(name.toUtf8())));
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
    DeviationId m_deviation;
    CaseId m_case;
    SanctionId m_sanction;
    const QDate m_today { 2026, 7, 21 };
};

/// A quarter below its norm, with everything that may follow from it.
void TestDossier::init()
{
    m_portfolio.reset();
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
    const Desk desk(*m_portfolio, m_contract);
    for (int month = 4; month <= 6; ++month) {
        Measurement row;
        row.cell = { desk.part(7), Period::month(2026, month), {} };
        row.numerator = Decimal(80);
        row.denominator = Decimal(100);
        QVERIFY(enterMeasurement(*m_portfolio, row));
    }
    Deviation draft = draftFor(*m_portfolio, m_contract, deviationRegister(*m_portfolio, m_contract, m_today).front(), m_today);
    draft.cause = u"te weinig monteurs"_s;
    draft.attributable = Attribution::Yes;
    draft.attributableReason = u"eigen planning"_s;
    m_deviation = saveDeviation(*m_portfolio, draft).value();
    m_case = openCase(*m_portfolio, { m_contract, *loadProcedure(u"escalatie"_s), u"Kwartaal gemist"_s, m_deviation, desk.kpi(u"kwartaal"_s),
                                      QDate(2026, 7, 2) }).value().id;
    CaseEvent event;
    event.code = u"escalate1"_s;
    event.on = event.recorded = QDate(2026, 7, 3);
    event.content = { { u"ground"_s, u"missed"_s }, { u"motive"_s, u"drie maanden te laag"_s } };
    QVERIFY(recordEvent(*m_portfolio, m_contract, m_case, event)->isDone());
    m_sanction = openSanction(*m_portfolio, { m_contract, u"Kwartaal gemist"_s, m_deviation, desk.kpi(u"kwartaal"_s), {}, Period::quarter(2026, 2),
                                              { { u"kwartaal"_s, { u"S4"_s }, true, std::nullopt } }, QDate(2026, 7, 4) }).value();
    SanctionEvent impose;
    impose.act = SanctionAct::Impose;
    impose.on = impose.recorded = QDate(2026, 7, 6);
    impose.person = u"A. de Vries"_s;
    impose.codes = { u"S4"_s };
    impose.motive = u"tweede keer"_s;
    impose.attributable = true;
    impose.severity = Severity::Serious;
    QVERIFY(recordAct(*m_portfolio, m_contract, m_sanction, impose)->isDone());
    ActionItem action;
    action.contract = m_contract;
    action.title = u"Monteurs werven"_s;
    action.owner = u"J. Smit"_s;
    action.caseId = m_case;
    QVERIFY(saveAction(*m_portfolio, action));
    attach(EvidenceOf::Deviation, m_deviation.value, u"meting.csv"_s);
    attach(EvidenceOf::Case, m_case.value, u"verslag.pdf"_s);
    attach(EvidenceOf::Contract, m_contract.value, u"contract.pdf"_s);
}

void TestDossier::tellsTheWholeCourse()
{
    const auto made = dossier(*m_portfolio, { m_contract, m_deviation }, m_today);
    QVERIFY(made);
    const QString text = textOf(made->report);
    for (const char *part : { "AFW-2026-01", "te weinig monteurs", "eigen planning", "ESC-2026-01", "drie maanden te laag", "SAN-2026-01",
                              "A. de Vries", "tweede keer", "Monteurs werven", "J. Smit", "verslag.pdf", "meting.csv", "80,0%" })
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u"\n"_s + text));
    QVERIFY(text.contains(QString::fromLatin1(m_portfolio->logHead().second.toHex())));
    QVERIFY(text.contains(QString::number(m_portfolio->logHead().first)));
    QVERIFY(!dossier(*m_portfolio, { m_contract, DeviationId { 4711 } }, m_today));
    QVERIFY(!dossier(*m_portfolio, { ContractId { 4711 }, {} }, m_today));
}

/// E4-125: the picture along the days, and the table that tells the same.
void TestDossier::drawsTheTimeline()
{
    const auto made = dossier(*m_portfolio, { m_contract, m_deviation }, m_today);
    QVERIFY(made);
    const TimelineSpec *spec = nullptr;
    const ReportTable *table = nullptr;
    for (const ReportSection &section : made->report.sections) {
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            if (const auto *one = std::get_if<TimelineSpec>(&section.blocks[i])) {
                spec = one;
                table = i + 1 < section.blocks.size() ? std::get_if<ReportTable>(&section.blocks[i + 1]) : nullptr;
            }
        }
    }
    QVERIFY(spec && table);
    QVERIFY(spec->first < QDate(2026, 7, 2) && spec->last > m_today);
    std::size_t marks = 0;
    for (const TimelineLane &lane : spec->lanes)
        marks += lane.bars.size() + lane.markers.size();
    QVERIFY(marks > 2);
    QCOMPARE(table->rows.size(), marks); // all of it lies in the picture
    QVERIFY(plainTextOf(made->report).contains(spec->summary));
    const auto pages = layOut(made->report);
    const auto isPicture = [](const PageItem &item) { return std::holds_alternative<TimelineItem>(item); };
    QVERIFY(std::ranges::any_of(pages, [&](const ReportPage &page) { return std::ranges::any_of(page.items, isPicture); }));
}

void TestDossier::leavesOutWhatIsOfAnother()
{
    const auto narrow = dossier(*m_portfolio, { m_contract, m_deviation }, m_today);
    QCOMPARE(narrow->files.size(), 2U);
    QVERIFY(!textOf(narrow->report).contains(u"contract.pdf"_s));
    const auto whole = dossier(*m_portfolio, { m_contract, {} }, m_today);
    QCOMPARE(whole->files.size(), 3U);
    QVERIFY(textOf(whole->report).contains(u"contract.pdf"_s));
}

void TestDossier::writesItsAttachments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"uit.pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("odt") << u"uit.odt"_s << QByteArray("PK");
}

void TestDossier::writesItsAttachments()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const auto made = dossier(*m_portfolio, { m_contract, m_deviation }, m_today);
    const QString path = m_world->path(name);
    QVERIFY(writeDossier(*m_portfolio, *made, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
    const QDir folder(attachmentFolder(path));
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), (QStringList { u"01-meting.csv"_s, u"02-verslag.pdf"_s }));
    QFile kept(folder.filePath(u"02-verslag.pdf"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("verslag.pdf"));
    QVERIFY(!writeDossier(*m_portfolio, *made, m_world->path(u"er/is/niet/"_s + name)));
}

void TestDossier::namesFilesSafely_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"rapport juli.pdf"_s << u"rapport juli.pdf"_s;
    QTest::newRow("accents") << u"Zoëven – één.pdf"_s << u"Zoëven – één.pdf"_s;
    QTest::newRow("up and away") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("windows path") << u"..\\..\\x.pdf"_s << u"_.._x.pdf"_s;
    QTest::newRow("stream") << u"a.txt:b"_s << u"a.txt_b"_s;
    QTest::newRow("wildcards") << u"a*b?.txt"_s << u"a_b_.txt"_s;
    QTest::newRow("reserved") << u"CON"_s << u"_CON"_s;
    QTest::newRow("reserved with an ending") << u"lpt1.txt"_s << u"_lpt1.txt"_s;
    QTest::newRow("not reserved") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("trailing dots") << u"a. . ."_s << u"a"_s;
    QTest::newRow("nothing") << u""_s << u"bestand"_s;
    QTest::newRow("only dots") << u"..."_s << u"bestand"_s;
    QTest::newRow("right to left") << u"a\u202Efdp.exe"_s << u"a_fdp.exe"_s;
    QTest::newRow("new line") << u"a\nb.txt"_s << u"a_b.txt"_s;
    QTest::newRow("just long enough") << QString(116, u'x') + u".pdf"_s << QString(116, u'x') + u".pdf"_s;
    QTest::newRow("too long") << QString(300, u'x') + u".pdf"_s << QString(116, u'x') + u".pdf"_s;
}

void TestDossier::namesFilesSafely()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void TestDossier::writesALetter_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("ofSanction");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, LetterKind kind, bool ofSanction, const QString &says) {
        QTest::newRow(name) << static_cast<int>(kind) << ofSanction << says;
    };
    row("improvement", LetterKind::ImprovementRequest, false, u"verbetervoorstel"_s);
    row("decision", LetterKind::SanctionDecision, true, u"S4: Verbetering zichtbaar"_s);
    row("escalation", LetterKind::Escalation, false, u"niveau 1"_s);
    row("notice", LetterKind::DefaultNotice, false, u"stellen wij u in gebreke"_s);
    row("invitation", LetterKind::MeetingInvitation, false, u"ingelast overleg"_s);
}

void TestDossier::writesALetter()
{
    QFETCH(int, kind);
    QFETCH(bool, ofSanction);
    QFETCH(QString, says);
    LetterRequest request;
    request.kind = static_cast<LetterKind>(kind);
    if (ofSanction)
        request.sanction = m_sanction;
    else
        request.caseId = m_case;
    const auto facts = letterFacts(*m_portfolio, m_contract, request, m_today);
    QVERIFY(facts);
    const Report letter = letterDraft(*facts, m_today);
    const QString text = textOf(letter);
    QVERIFY2(text.contains(says, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(text.contains(u"tweede kwartaal 2026: 80,0%"_s), qPrintable(text)); // what was measured
    QVERIFY(text.contains(u"te weinig monteurs"_s) && text.contains(u"eigen planning"_s));
    QVERIFY(text.contains(letterDraftNote()));
    QVERIFY(text.contains(u"meting.csv"_s));
    const QString path = m_world->path(u"brief.odt"_s);
    QVERIFY(writeOdt(letter, path));
    QVERIFY(QFile(path).size() > 1000);
}

/// The program records facts; a lawyer says what they come to (E1-58).
void TestDossier::claimsNoDefault()
{
    LetterRequest request;
    request.kind = LetterKind::DefaultNotice;
    request.deviation = m_deviation;
    const auto facts = letterFacts(*m_portfolio, m_contract, request, m_today);
    QVERIFY(facts);
    QVERIFY(!letterParagraphs(*facts).join(u' ').contains(u"verzuim"_s, Qt::CaseInsensitive));
    request.deviation = DeviationId { 4711 };
    QVERIFY(!letterFacts(*m_portfolio, m_contract, request, m_today));
}

/// What runs stands in the pack of each overleg until it is over.
void TestDossier::comesBackInTheOverleg()
{
    const auto section = remedySection(*m_portfolio, m_contract, m_today);
    QVERIFY(section);
    Report report;
    report.sections = { *section };
    const QString text = textOf(report);
    QVERIFY2(text.contains(u"ESC-2026-01"_s) && text.contains(u"Monteurs werven"_s), qPrintable(text));
    const auto pack = overlegReport(*m_portfolio, m_contract, Period::quarter(2026, 2), m_today);
    QVERIFY(pack && textOf(*pack).contains(u"ESC-2026-01"_s));
    CaseEvent event;
    event.code = u"withdraw"_s;
    event.on = event.recorded = m_today;
    event.content = { { u"motive"_s, u"opgelost"_s } };
    QVERIFY(recordEvent(*m_portfolio, m_contract, m_case, event)->isDone());
    const auto later = remedySection(*m_portfolio, m_contract, m_today);
    report.sections = { *later };
    QVERIFY(!textOf(report).contains(u"ESC-2026-01"_s));
    // Communicated sanctions return too, each in its own way.
    SanctionEvent communicate;
    communicate.act = SanctionAct::Communicate;
    communicate.on = communicate.recorded = m_today;
    communicate.person = u"A. de Vries"_s;
    for (const QString &field : fieldsOf(SanctionAct::Communicate))
        communicate.content.insert(field, u"brief"_s);
    QVERIFY(recordAct(*m_portfolio, m_contract, m_sanction, communicate)->isDone());
    report.sections = { *remedySection(*m_portfolio, m_contract, m_today) };
    QVERIFY2(textOf(report).contains(u"SAN-2026-01"_s), qPrintable(textOf(report)));
}

QTEST_MAIN(TestDossier)
#include "tst_Dossier.moc"
