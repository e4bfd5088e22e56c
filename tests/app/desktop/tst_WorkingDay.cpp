// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandPalette.h"
#include "DesktopApp.h"
#include "DocumentActions.h"
#include "EntryForm.h"
#include "EntryGrid.h"
#include "EntryModel.h"
#include "Navigator.h"
#include "NewContractDialog.h"
#include "ShellCommands.h"
#include "SurveyGrid.h"
#include "Warnings.h"
#include "WindowFrame.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

/// A day of work as a contract manager does it, with keys and clicks on the real window: a new contract, values typed and
/// pasted, corrections, marks, ten steps back and forth, another language and theme, saved, closed, and all there again.
/// `./dev e2e` does the same day with real keys. Source: decisions 25.
class TestWorkingDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void aWholeDay();

private:
    void makeContract();
    void typeValues();
    void pasteValues();
    void enterInTheForm();
    void giveMarks();
    void goBackAndForth();
    void changeTheLook();
    void saveAndClose();
    void reopen();

    [[nodiscard]] static Options optionsIn(const QTemporaryDir &folder);
    [[nodiscard]] Portfolio &portfolio() { return *m_app->workspace().portfolio(); }
    [[nodiscard]] QString feature() { return m_app->window().frame().navigator().current().feature; }
    [[nodiscard]] EntryGrid &grid() { return *m_app->window().findChild<EntryGrid *>(); }
    void start();
    void goBy(const QString &words); ///< by way of the palette
    /// Everything that a person entered, in words.
    [[nodiscard]] QStringList entered();

    QTemporaryDir m_folder;
    std::unique_ptr<DesktopApp> m_app;
    QStringList m_entered;
};

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *where = QApplication::focusWidget();
    QVERIFY(where);
    QTest::keyClick(where, Qt::Key(key), modifiers);
    QCoreApplication::processEvents(); // an editor commits after the key
}

void type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *where = QApplication::focusWidget(); // the first letter may open an editor
        QVERIFY(where);
        QTest::keyClicks(where, letter);
    }
}

/// Writes @p path in the dialog that the next key opens.
void answerFileDialog(const QString &path)
{
    auto *timer = new QTimer(QCoreApplication::instance());
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer->deleteLater();
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    timer->start(20);
}

} // namespace

Options TestWorkingDay::optionsIn(const QTemporaryDir &folder)
{
    Options options;
    options.today = QDate(2026, 10, 13);
    options.settings = folder.filePath(u"settings.ini"_s);
    options.data = folder.filePath(u"data"_s);
    return options;
}

void TestWorkingDay::start()
{
    m_app = std::make_unique<DesktopApp>(optionsIn(m_folder));
    QVERIFY(m_app->start());
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
}

void TestWorkingDay::goBy(const QString &words)
{
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = qobject_cast<CommandPalette *>(QApplication::activeModalWidget());
    QVERIFY(palette);
    type(words);
    QVERIFY2(palette->model().rowCount() > 0, qPrintable(words));
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
}

QStringList TestWorkingDay::entered()
{
    QStringList lines;
    for (const Contract &contract : portfolio().contracts()) {
        lines += contract.title;
        const auto definition = portfolio().definition(contract.id);
        for (const Indicator &indicator : definition->indicators) {
            for (const Measurement &row : portfolio().measurements(indicator.id)) {
                const auto plain = [](const std::optional<Decimal> &value) { return value ? value->toPlain() : u"-"_s; };
                lines += u"%1 %2 %3: %4 %5/%6 %7"_s.arg(indicator.title, row.cell.period.toText(), QString::number(row.cell.party.value),
                                                        plain(row.value), plain(row.numerator), plain(row.denominator), row.note);
            }
        }
        for (const SurveyRound &round : portfolio().surveyRounds(contract.id)) {
            for (const SurveyMark &mark : portfolio().surveyMarks(round.id))
                lines += u"%1 %2 %3"_s.arg(round.title, mark.topic, mark.mark.toPlain());
        }
    }
    return lines;
}

void TestWorkingDay::makeContract()
{
    QCOMPARE(feature(), u"start"_s);
    m_app->appearance().setLanguage(Language::Dutch); // the machine may speak another
    press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = qobject_cast<NewContractDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    auto *templates = dialog->findChild<QComboBox *>();
    templates->setFocus();
    QTest::keyClicks(templates, u"Raam"_s); // "Raamovereenkomst met KTO"
    QVERIFY(templates->currentText().contains(u"KTO"_s));
    dialog->findChild<QLineEdit *>()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Fietsen van de dag"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(portfolio().contracts().size(), std::size_t(1));
    QCOMPARE(portfolio().contracts().front().title, u"Fietsen van de dag"_s);
}

void TestWorkingDay::typeValues()
{
    goBy(u"metingen invoeren"_s);
    QCOMPARE(feature(), u"entry"_s);
    QTRY_VERIFY(grid().hasFocus());
    const QModelIndex first = grid().currentIndex();
    for (const QString &value : { u"96,5"_s, u"9640%"_s, u"190/200"_s, u"95"_s }) {
        type(value);
        press(Qt::Key_Return);
    }
    QCOMPARE(first.data().toString(), u"96,5%"_s);
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"9640%"_s); // as typed, with its question
    QCOMPARE(first.siblingAtRow(first.row() + 2).data().toString(), u"95,0%"_s);
    press(Qt::Key_F8);
    QCOMPARE(grid().currentIndex(), first.siblingAtRow(first.row() + 1));
    type(u"96,4"_s); // a correction
    press(Qt::Key_Return);
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"96,4%"_s);
    grid().setFocus();
    grid().goTo(first);
}

void TestWorkingDay::pasteValues()
{
    const QModelIndex first = grid().currentIndex();
    press(Qt::Key_Tab); // the next month
    const qint64 before = portfolio().measurementCount();
    QGuiApplication::clipboard()->setText(u"97\t98\r\n94,2\tveel\r\n99\t97,5\r\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(portfolio().measurementCount(), before + 5);
    QCOMPARE(portfolio().undoStep()->kind, ChangeKind::PasteMeasurements); // one step
    const QModelIndex bad = first.sibling(first.row() + 1, first.column() + 2);
    QCOMPARE(bad.data().toString(), u"veel"_s);
    press(Qt::Key_F8);
    QCOMPARE(grid().currentIndex(), bad);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"93"_s);
    press(Qt::Key_Return);
    QCOMPARE(portfolio().measurementCount(), before + 6);
    QCOMPARE(bad.data().toString(), u"93,0%"_s);
}

void TestWorkingDay::enterInTheForm()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *form = m_app->window().findChild<EntryForm *>();
    QVERIFY(form && form->isVisible());
    const std::size_t before = portfolio().undoSteps().size();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the value, or its teller where there is none yet
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"94"_s);
    if (QApplication::focusWidget()->property("accessibleName").toString() == u"Teller"_s) {
        press(Qt::Key_Tab);
        type(u"100"_s);
    }
    press(Qt::Key_Return);
    QCOMPARE(portfolio().undoSteps().size(), before + 1);
}

void TestWorkingDay::giveMarks()
{
    goBy(u"klanttevredenheid"_s);
    QCOMPARE(feature(), u"survey"_s);
    const auto buttons = m_app->window().frame().navigator().page()->findChildren<QPushButton *>();
    const auto begin = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->isEnabled() && button->text() == u"KTO starten…"_s;
    });
    QVERIFY(begin != buttons.end());
    QTimer answer; // the dialog that the click opens waits for its own answer
    QObject::connect(&answer, &QTimer::timeout, &answer, [&answer] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            answer.stop();
            QTest::keyClick(dialog, Qt::Key_Return);
        }
    });
    answer.start(20);
    QTest::mouseClick(*begin, Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    auto *marks = m_app->window().findChild<SurveyGrid *>();
    QVERIFY(marks);
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    marks->setFocus();
    marks->startOnMark();
    type(u"8736"_s); // each goes on down by itself
    const ContractId contract = portfolio().contracts().front().id;
    QCOMPARE(portfolio().surveyMarks(portfolio().surveyRounds(contract).back().id).size(), std::size_t(4));
}

void TestWorkingDay::goBackAndForth()
{
    const QStringList all = entered();
    const std::size_t steps = portfolio().undoSteps().size();
    QVERIFY2(steps > 10, qPrintable(QString::number(steps)));
    for (int i = 0; i < 10; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(portfolio().undoSteps().size(), steps - 10);
    QVERIFY(entered() != all);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->currentRow(), 10);
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    QCOMPARE(entered(), all); // ten steps forward in one go
    m_entered = all;
}

void TestWorkingDay::changeTheLook()
{
    goBy(u"donker"_s);
    QCOMPARE(Theme::instance().choice(), ThemeChoice::Dark);
    goBy(u"english"_s);
    QCOMPARE(currentLanguage(), Language::English);
    QTRY_COMPARE(plainText(*m_app->window().commands().actions()[Command::Save]), u"Save"_s);
    QCOMPARE(entered(), m_entered);
}

void TestWorkingDay::saveAndClose()
{
    const QString path = m_folder.filePath(u"dag.maatlat"_s);
    answerFileDialog(path);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(portfolio().path(), path);
    QCOMPARE(portfolio().saveState(), SaveState::Saved);
    QVERIFY(m_app->window().close());
    m_app.reset();
    QVERIFY(QFile::exists(path));
}

void TestWorkingDay::reopen()
{
    start(); // goes on where it was
    QVERIFY(m_app->workspace().portfolio());
    QCOMPARE(portfolio().path(), m_folder.filePath(u"dag.maatlat"_s));
    QCOMPARE(entered(), m_entered);
    QCOMPARE(feature(), u"survey"_s);
    QCOMPARE(currentLanguage(), Language::English);
    QCOMPARE(Theme::instance().choice(), ThemeChoice::Dark);
    QVERIFY(portfolio().undoSteps().empty()); // undo ends at a clean close
    QVERIFY(m_app->window().close());
    m_app.reset();
}

void TestWorkingDay::aWholeDay()
{
    start();
    for (const auto part : { &TestWorkingDay::makeContract, &TestWorkingDay::typeValues, &TestWorkingDay::pasteValues,
                             &TestWorkingDay::enterInTheForm, &TestWorkingDay::giveMarks, &TestWorkingDay::goBackAndForth,
                             &TestWorkingDay::changeTheLook, &TestWorkingDay::saveAndClose, &TestWorkingDay::reopen }) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestWorkingDay)
#include "tst_WorkingDay.moc"
