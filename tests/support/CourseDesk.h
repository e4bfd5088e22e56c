// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DesktopApp.h"
#include "FormDialog.h"
#include "FormField.h"
#include "FormView.h"
#include "Navigator.h"
#include "ContractVerbs.h"
#include "MeasurementVerbs.h"
#include "RemediesPage.h"
#include "RemedyPanel.h"
#include "TemplateLibrary.h"
#include "WindowFrame.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// The real window on a file with one contract of a template, and the hands of a contract manager at "Sancties en escalatie": she
/// reads the panel, presses its buttons, fills in the dialogs with keys, looks at the review, and goes on another day.
class CourseDesk
{
public:
    CourseDesk(const QString &contract, const QDate &today)
    {
        Options options;
        options.today = today;
        options.settings = m_folder.filePath(QStringLiteral("settings.ini"));
        options.data = m_folder.filePath(QStringLiteral("data"));
        const Environment environment = DesktopApp::environmentFor(options);
        const QString path = m_folder.filePath(QStringLiteral("contracten.maatlat"));
        {
            auto made = Portfolio::create(path, environment);
            auto definition = loadTemplate(contract);
            if (!made || !definition || !addContract(**made, *definition) || !(*made)->save())
                qFatal("the contract %s cannot be made", qPrintable(contract));
        }
        options.file = path;
        m_app = std::make_unique<DesktopApp>(options);
        if (!m_app->start())
            qFatal("the program does not start");
        m_app->appearance().setLanguage(Language::Dutch);
        (void)QTest::qWaitForWindowActive(&m_app->window());
    }

    [[nodiscard]] DesktopApp &app() { return *m_app; }
    [[nodiscard]] Workspace &workspace() { return m_app->workspace(); }
    [[nodiscard]] Portfolio &portfolio() { return *workspace().portfolio(); }
    [[nodiscard]] ContractId contract() { return workspace().contract(); }
    [[nodiscard]] const Kpi &kpi(const QString &code) { return *workspace().definition()->kpi(code); }
    [[nodiscard]] RemediesPage &page() { return *m_app->window().findChild<RemediesPage *>(); }

    /// A figure of the first part of a kpi, for the contract or for each deelnemer: a value, or teller and noemer.
    void measure(const QString &code, const Period &period, qint64 value, std::optional<qint64> denominator = {})
    {
        const auto definition = workspace().definition();
        const Indicator &part = *definition->indicatorsOf(kpi(code).id).front();
        std::vector<Measurement> rows;
        const auto add = [&](PartyId party) {
            Measurement row;
            row.cell = { part.id, period, party };
            (denominator ? row.numerator : row.value) = Decimal(value);
            if (denominator)
                row.denominator = Decimal(*denominator);
            rows.push_back(row);
        };
        if (!part.perParty)
            add({});
        for (const Party *party : part.perParty ? definition->participants() : std::vector<const Party *>())
            add(party->id);
        if (!enterMeasurements(portfolio(), rows, ChangeKind::PasteMeasurements))
            qFatal("%s cannot be measured", qPrintable(code));
    }

    void open(RemediesPage::Section section)
    {
        workspace().go({ .feature = QStringLiteral("remedies") });
        QCoreApplication::processEvents();
        page().showSection(section);
        QCoreApplication::processEvents();
    }
    /// Another day, as when the program is opened again on it.
    void goOnAt(const QDate &day)
    {
        const auto section = RemediesPage::Section::Cases;
        workspace().fixToday(day);
        workspace().go({ .feature = QStringLiteral("overview") });
        open(section);
    }

    // The panel --------------------------------------------------------------------------------------------------------

    [[nodiscard]] QStringList panel()
    {
        QStringList texts;
        for (const QWidget *one : panelWidget().findChildren<QWidget *>()) {
            if (!one->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(one))
                texts += label->text();
            else if (const auto *button = qobject_cast<const QPushButton *>(one))
                texts += button->text();
        }
        return texts;
    }
    [[nodiscard]] QString panelText() { return panel().join(u'\n'); }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (QPushButton *one : panelWidget().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// Why a button of the panel cannot be pressed; "open" when it can, "none" when it is not there.
    [[nodiscard]] QString reason(const QString &text)
    {
        const QPushButton *found = button(text);
        return !found ? QStringLiteral("none") : found->isEnabled() ? QStringLiteral("open") : found->accessibleDescription();
    }
    /// Presses a button of the panel. What opens is the dialog.
    bool press(const QString &text)
    {
        QPushButton *found = button(text);
        if (!found || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return true;
    }

    // The dialog -------------------------------------------------------------------------------------------------------

    [[nodiscard]] FormDialog *dialog()
    {
        for (FormDialog *one : m_app->window().findChildren<FormDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template<typename Control>
    [[nodiscard]] Control *field(const QString &code)
    {
        FormDialog *shown = dialog();
        return shown ? shown->findChild<Control *>(code) : nullptr;
    }
    /// Types in a field, in place of what stands there.
    bool fill(const QString &code, const QString &text)
    {
        if (auto *edit = field<QLineEdit>(code)) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            return true;
        }
        auto *area = field<QPlainTextEdit>(code);
        if (!area)
            return false;
        area->setFocus();
        area->selectAll();
        QTest::keyClicks(area, text);
        return true;
    }
    /// Presses the choice of a field that has this text, or takes it from its list.
    bool choose(const QString &code, const QString &text)
    {
        if (auto *box = field<QComboBox>(code)) {
            const int row = box->findText(text, Qt::MatchContains);
            box->setCurrentIndex(row);
            Q_EMIT box->activated(row);
            return row >= 0;
        }
        auto *group = field<QWidget>(code);
        for (QAbstractButton *one : group ? group->findChildren<QAbstractButton *>() : QList<QAbstractButton *>()) {
            if (one->text().contains(text)) {
                QTest::keyClick(one, Qt::Key_Space);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString problem(const QString &code)
    {
        FormDialog *shown = dialog();
        for (const FormField *one : shown ? shown->findChildren<FormField *>() : QList<FormField *>()) {
            if (one->control()->objectName() == code)
                return one->problem();
        }
        return {};
    }
    /// Presses the main button once: to the review, or to what is wrong. Gives what the dialog says.
    QString goOn()
    {
        const QPointer<FormDialog> shown = dialog(); // it goes when it is accepted
        if (!shown)
            return QStringLiteral("there is no dialog");
        const auto buttons = shown->findChildren<QPushButton *>();
        const auto main = std::ranges::find_if(buttons, [](const QPushButton *one) { return one->isVisible() && one->isDefault(); });
        if (main != buttons.end())
            QTest::mouseClick(*main, Qt::LeftButton);
        QCoreApplication::processEvents();
        QStringList texts;
        if (shown && shown->isVisible()) {
            for (const QLabel *one : shown->findChildren<QLabel *>()) {
                if (one->isVisible())
                    texts += one->text();
            }
        }
        return texts.join(u'\n');
    }
    /// Fills in the fields, looks at the review and records. Gives what the review said; empty: something stood in the way.
    QString record(const QString &text, const QList<std::pair<QString, QString>> &fields, const QList<std::pair<QString, QString>> &choices = {})
    {
        if (!press(text)) {
            qWarning("'%s' cannot be pressed: %s", qPrintable(text), qPrintable(reason(text)));
            return {};
        }
        return answer(fields, choices);
    }
    QString answer(const QList<std::pair<QString, QString>> &fields, const QList<std::pair<QString, QString>> &choices = {})
    {
        for (const auto &[code, option] : choices) {
            if (!choose(code, option))
                qWarning("there is no choice '%s' at '%s'", qPrintable(option), qPrintable(code));
        }
        for (const auto &[code, value] : fields) {
            if (!fill(code, value))
                qWarning("there is no field '%s'", qPrintable(code));
        }
        const QString review = goOn();
        goOn();
        QCoreApplication::processEvents();
        if (dialog()) {
            qWarning("it was not recorded: %s", qPrintable(goOn()));
            leave();
            return {};
        }
        return review;
    }
    /// Throws away what was filled in: one Esc alone does not.
    void leave()
    {
        for (int i = 0; i < 2; ++i) {
            if (FormDialog *shown = dialog())
                shown->reject();
        }
    }

private:
    [[nodiscard]] RemedyPanel &panelWidget() { return *page().findChild<RemedyPanel *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<DesktopApp> m_app;
};
