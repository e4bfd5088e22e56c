// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "AnnexPreviewModel.h"
#include "AnnexRowsModel.h"
#include "AnnexSamples.h"
#include "AnnexWizard.h"
#include "NormsPage.h"
#include "PasteField.h"
#include "QuestionPanel.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

using Step = AnnexPresenter::Step;
using Input = AnnexPresenter::Input;

namespace {

std::unique_ptr<QMimeData> textOf(const QByteArray &text)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(QString::fromUtf8(text));
    return mime;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

/// Where it stands once the window is laid out.
void click(QWidget *widget)
{
    QCoreApplication::processEvents();
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// The wizard on screen over a file with one contract.
struct Shown : WorkspaceFixture
{
    explicit Shown(const QSize &size = { 1440, 900 })
    {
        openWith({ u"een"_s });
        wizard.emplace(workspace, nullptr);
        wizard->resize(size);
        wizard->show();
        if (!QTest::qWaitForWindowActive(&*wizard))
            qFatal("the wizard does not appear");
    }
    void paste(const QByteArray &text) { wizard->paste(*textOf(text)); }
    [[nodiscard]] NormsPage *norms() const { return wizard->findChild<NormsPage *>(); }
    /// A key to whatever has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::optional<AnnexWizard> wizard;
};

} // namespace

/// The wizard in its window: with the keyboard, with the mouse, and for who hears it.
class TestAnnexWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void goesTheWholeWayByKeyboard();
    void goesTheWholeWayByMouse();
    void takesWhatWordCopies();
    void keepsBadInput();
    void keepsItsModelsRight();
    void ticksEditsSortsAndCopies();
    void choosesColumns();
    void writesANorm();
    void asksBeforeItIsLeft();
    void takesTurnsWhereItIsNarrow();
    void everyStepIsNamedAndLetsTabGo_data();
    void everyStepIsNamedAndLetsTabGo();
};

void TestAnnexWizard::goesTheWholeWayByKeyboard()
{
    Shown shown;
    AnnexPresenter &presenter = shown.wizard->presenter();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(AnnexSamples::document000()));
    QVERIFY(qobject_cast<PasteField *>(QApplication::focusWidget()));
    Shown::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(presenter.input(), Input::Ready);
    QCOMPARE(presenter.step(), Step::Paste); // pasted here, it waits to be looked at
    Shown::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(presenter.step(), Step::Columns);
    Shown::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(presenter.step(), Step::Norms);
    QCOMPARE(presenter.open(), 3);
    Shown::press(Qt::Key_Return); // KPI-04, as it was read
    QCOMPARE(presenter.open(), 2);
    shown.norms()->panel()->focusAnswers();
    Shown::press(Qt::Key_Down); // KPI-05: the other answer
    Shown::press(Qt::Key_Return);
    QCOMPARE(presenter.open(), 1);
    Shown::press(Qt::Key_Return); // KPI-07: nothing to choose, it stays a concept
    QCOMPARE(presenter.open(), 0);
    QCOMPARE(presenter.review().counts(), (CertaintyCounts { 14, 13, 0, 1 }));
    Shown::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(presenter.step(), Step::Insert);
    QVERIFY(shown.wizard->target().isNew());
    Shown::press(Qt::Key_Return); // no name yet: the field says so, and has the keyboard
    QVERIFY(!shown.wizard->target().problem(AnnexTarget::Field::Title).isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"Applicatiebeheer"_s);
    QVERIFY(shown.wizard->target().problem(AnnexTarget::Field::Title).isEmpty());
    Shown::press(Qt::Key_Return);
    QVERIFY(!shown.wizard->isVisible());
    QCOMPARE(shown.workspace.definition()->contract.title, u"Applicatiebeheer"_s);
    QCOMPARE(shown.workspace.definition()->kpis.size(), std::size_t(14));
    QVERIFY(shown.workspace.definition()->kpi(u"KPI-04"_s)->confirmed);
    QVERIFY(!shown.workspace.definition()->kpi(u"KPI-07"_s)->confirmed);
}

void TestAnnexWizard::goesTheWholeWayByMouse()
{
    Shown shown;
    AnnexPresenter &presenter = shown.wizard->presenter();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(AnnexSamples::joined(u"\t"_s)));
    QTest::mouseClick(button(*shown.wizard, u"Plakken"_s), Qt::LeftButton);
    QCOMPARE(presenter.input(), Input::Ready);
    click(shown.wizard->nextButton());
    click(shown.wizard->nextButton());
    QCOMPARE(presenter.step(), Step::Norms);
    click(shown.norms()->panel()->chooseButton());
    QCOMPARE(presenter.open(), 1); // two KPI's asked the same
    click(shown.wizard->nextButton());
    QCOMPARE(presenter.step(), Step::Insert); // an open question is never in the way
    click(shown.wizard->backButton());
    QCOMPARE(presenter.step(), Step::Norms);
    click(shown.wizard->nextButton());
    QRadioButton *existing = nullptr;
    for (QRadioButton *each : shown.wizard->findChildren<QRadioButton *>()) {
        if (each->text().contains(u"bestaand"_s))
            existing = each;
    }
    QTest::mouseClick(existing, Qt::LeftButton, {}, QPoint(8, existing->height() / 2));
    QVERIFY(!shown.wizard->target().isNew());
    click(shown.wizard->nextButton());
    QVERIFY(!shown.wizard->isVisible());
    QCOMPARE(shown.workspace.definition()->kpis.size(), std::size_t(5));
}

void TestAnnexWizard::takesWhatWordCopies()
{
    Shown shown;
    QMimeData mime;
    mime.setHtml(QString::fromUtf8(AnnexSamples::word()));
    mime.setText(u"Nr Omschrijving Norm Frequentie"_s); // the text beside it has lost the cells
    shown.wizard->paste(mime);
    QCOMPARE(shown.wizard->presenter().input(), Input::Ready);
    QCOMPARE(shown.wizard->presenter().step(), Step::Norms); // straight in, since everything speaks for itself
    QCOMPARE(shown.wizard->presenter().review().size(), std::size_t(4));
    QMimeData page; // a browser wraps a copied text in tags; there is no table in them
    page.setHtml(u"<html><head><title>Bijlage</title></head><body>Nr | KPI | Norm</body></html>"_s);
    page.setText(QString::fromUtf8(AnnexSamples::joined(u" | "_s)));
    QCOMPARE(PasteField::sourceOf(page).kind, AnnexKind::Text);
}

void TestAnnexWizard::keepsBadInput()
{
    Shown shown;
    auto *field = shown.wizard->findChild<PasteField *>();
    shown.paste("Geachte heer, hierbij onze offerte.\n");
    QCOMPARE(shown.wizard->presenter().step(), Step::Paste);
    QCOMPARE(shown.wizard->presenter().input(), Input::Faulty);
    QVERIFY(field->toPlainText().startsWith(u"Geachte heer"_s));
    QVERIFY(!field->accessibleDescription().isEmpty());
    QVERIFY(!shown.wizard->nextButton()->isEnabled());
    field->setPlainText(QString::fromUtf8(AnnexSamples::joined(u"|"_s))); // typed: read after a pause
    QTRY_COMPARE(shown.wizard->presenter().input(), Input::Ready);
    QVERIFY(field->accessibleDescription().isEmpty());
    QVERIFY(shown.wizard->nextButton()->isEnabled());
}

void TestAnnexWizard::keepsItsModelsRight()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    AnnexRowsModel rows(presenter);
    AnnexRowsFilter filter;
    filter.setSourceModel(&rows);
    AnnexPreviewModel preview;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester one(&rows, Mode::QtTest);
    const QAbstractItemModelTester other(&filter, Mode::QtTest);
    const QAbstractItemModelTester third(&preview, Mode::QtTest);
    for (const QByteArray &text : { AnnexSamples::document000(), AnnexSamples::document001(), QByteArray("niets"),
                                    AnnexSamples::joined(u"|"_s) }) {
        presenter.read({ text, AnnexKind::Text });
        preview.show(presenter.reading());
        QCOMPARE(rows.rowCount(), static_cast<int>(presenter.review().size()));
        if (presenter.question() && !presenter.question()->question.answers.empty())
            presenter.answer(presenter.question()->question.answers.back());
        filter.sort(AnnexRowsModel::CertaintyColumn, Qt::DescendingOrder);
    }
    filter.show(NormCertainty::Fill);
    QCOMPARE(filter.rowCount(), 1);
    filter.show(std::nullopt);
    QCOMPARE(filter.rowCount(), 4);
    presenter.clear();
    QCOMPARE(rows.rowCount(), 0);
}

void TestAnnexWizard::ticksEditsSortsAndCopies()
{
    Shown shown;
    shown.paste(AnnexSamples::joined(u"|"_s));
    AnnexPresenter &presenter = shown.wizard->presenter();
    presenter.go(Step::Norms);
    QTableView *table = shown.norms()->table();
    table->setFocus();
    table->selectRow(0);
    table->setCurrentIndex(table->model()->index(0, AnnexRowsModel::CodeColumn));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!presenter.review().isTaken(0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(presenter.review().isTaken(0));
    const QRect tick = table->visualRect(table->model()->index(2, AnnexRowsModel::TakenColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, tick.center());
    QVERIFY(!presenter.review().isTaken(2));

    table->setCurrentIndex(table->model()->index(0, AnnexRowsModel::CodeColumn));
    QTest::keyClick(table, Qt::Key_F2);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"K 9"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(presenter.review().kpi(0).sheet.kpi.code, u"K-9"_s);
    QCOMPARE(presenter.open(), 2); // Enter in a cell is no answer; the unticked one asks nothing

    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Beschikbaarheid"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    table->sortByColumn(AnnexRowsModel::CertaintyColumn, Qt::DescendingOrder);
    QCOMPARE(table->model()->index(0, AnnexRowsModel::CertaintyColumn).data().toString(), u"Aanvullen"_s);
}

void TestAnnexWizard::choosesColumns()
{
    Shown shown;
    shown.paste(AnnexSamples::joined(u"|"_s));
    AnnexPresenter &presenter = shown.wizard->presenter();
    presenter.go(Step::Columns);
    auto *first = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(first);
    QCOMPARE(first->currentText(), u"Code"_s);
    QVERIFY(first->accessibleName().contains(u"Nr"_s));
    const auto choose = [&](const QString &text) {
        first->setCurrentIndex(first->findText(text));
        Q_EMIT first->activated(first->currentIndex());
    };
    choose(u"Norm"_s);
    QVERIFY(!presenter.columnsFault().isEmpty());
    QVERIFY(!shown.wizard->nextButton()->isEnabled());
    QCOMPARE(QApplication::focusWidget(), first); // a choice does not take the keyboard away
    choose(u"Niet overnemen"_s);
    QVERIFY(presenter.columnsFault().isEmpty());
    QVERIFY(shown.wizard->nextButton()->isEnabled());
}

void TestAnnexWizard::writesANorm()
{
    Shown shown;
    shown.paste(AnnexSamples::document000());
    AnnexPresenter &presenter = shown.wizard->presenter();
    presenter.look(6);
    QuestionPanel *panel = shown.norms()->panel();
    QLineEdit *own = panel->findChild<QLineEdit *>();
    QVERIFY(own && own->isVisible());
    QCOMPARE(own->text(), u"-35% t.o.v. baseline in 24 mnd"_s);
    own->setFocus();
    own->selectAll();
    QTest::keyClicks(own, u"minimaal 35% per jaar"_s);
    QTest::keyClick(own, Qt::Key_Return);
    QCOMPARE(presenter.review().kpi(6).certainty, NormCertainty::Sure);
    QCOMPARE(presenter.open(), 2);
}

void TestAnnexWizard::asksBeforeItIsLeft()
{
    Shown shown;
    QTest::keyClick(&*shown.wizard, Qt::Key_Escape); // nothing to lose
    QVERIFY(!shown.wizard->isVisible());
    shown.wizard->show();
    shown.paste(AnnexSamples::document000());
    QTest::keyClick(&*shown.wizard, Qt::Key_Escape);
    QWidget *question = QApplication::activeModalWidget();
    QVERIFY(question && question != &*shown.wizard);
    QCOMPARE(AccessibleWalk::nameless(*question), QStringList());
    QTest::keyClick(question, Qt::Key_Return); // on with it
    QTRY_VERIFY(QApplication::activeModalWidget() == &*shown.wizard);
    QVERIFY(shown.wizard->isVisible());
    QCOMPARE(shown.wizard->presenter().review().size(), std::size_t(14));
    shown.wizard->close();
    question = QApplication::activeModalWidget();
    QPushButton *stop = button(*question, u"Import afbreken"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(!shown.wizard->isVisible());
    QCOMPARE(shown.workspace.portfolio()->contracts().size(), std::size_t(1));
}

void TestAnnexWizard::takesTurnsWhereItIsNarrow()
{
    Shown shown({ 1180, 700 });
    shown.paste(AnnexSamples::document000());
    NormsPage *norms = shown.norms();
    QVERIFY(norms->table()->isVisible());
    QVERIFY(!norms->panel()->isVisible());
    QVERIFY(shown.wizard->width() <= 1180 && shown.wizard->height() <= 700);
    norms->table()->setCurrentIndex(norms->table()->model()->index(3, AnnexRowsModel::NormColumn));
    norms->table()->setFocus();
    QTest::keyClick(norms->table(), Qt::Key_Return);
    QVERIFY(norms->panel()->isVisible());
    QVERIFY(!norms->table()->isVisible());
    Shown::press(Qt::Key_Return);
    QCOMPARE(shown.wizard->presenter().open(), 2);
    QVERIFY(norms->panel()->isVisible());
}

void TestAnnexWizard::everyStepIsNamedAndLetsTabGo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QSize>("size");
    const QSize wide { 1440, 900 };
    const QByteArray clash = AnnexSamples::document000();
    QTest::newRow("nothing pasted") << QByteArray() << Step::Paste << wide;
    QTest::newRow("bad input") << QByteArray("hallo, hallo") << Step::Paste << wide;
    QTest::newRow("two tables") << AnnexSamples::joined(u"|"_s) + "\ntekst\n\nKPI | Norm\nLek | ≤ 5%\nFout | ≤ 2%\n"
                                << Step::Paste << wide;
    QTest::newRow("columns") << clash << Step::Columns << wide;
    QTest::newRow("a form") << AnnexSamples::document001() << Step::Columns << wide;
    QTest::newRow("norms") << clash << Step::Norms << wide;
    QTest::newRow("norms, narrow") << clash << Step::Norms << QSize(1180, 700);
    QTest::newRow("insert") << clash << Step::Insert << wide;
}

void TestAnnexWizard::everyStepIsNamedAndLetsTabGo()
{
    QFETCH(QByteArray, text);
    QFETCH(Step, step);
    QFETCH(QSize, size);
    Shown shown(size);
    if (!text.isEmpty())
        shown.paste(text);
    shown.wizard->presenter().go(step);
    if (step == Step::Insert)
        shown.wizard->target().setNew(false); // with the clash of its code
    QCOMPARE(shown.wizard->presenter().step(), step);
    QCoreApplication::processEvents();
    QCOMPARE(AccessibleWalk::nameless(*shown.wizard).join(u"; "_s), QString());
    QCOMPARE(KeyboardWalk::trap(*shown.wizard), QString());
    QCOMPARE(KeyboardWalk::trap(*shown.wizard, Qt::ShiftModifier), QString());
}

QTEST_MAIN(TestAnnexWizard)
#include "tst_AnnexWizard.moc"
