// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryBar.h"
#include "EntryGrid.h"
#include "EntryModel.h"
#include "EntryPage.h"
#include "SampleWorkspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

/// The page on the sample, with the keyboard in the grid.
class OpenPage
{
public:
    OpenPage()
        : page(sample.workspace, nullptr)
    {
        page.resize(1200, 800);
        page.show();
        page.enter({});
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.focusStart();
        grid = page.findChild<EntryGrid *>();
        model = qobject_cast<EntryModel *>(grid->model());
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(grid, Qt::Key(key), modifiers); }
    void type(const QString &text) const
    {
        QTest::keyClicks(grid, text.left(1));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // Qt commits after the key
    }
    [[nodiscard]] QModelIndex start() const
    {
        return model->index(2, EntryModel::FirstMonth + 8);
    } ///< first deelnemer, September
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        const auto fields = page.findChild<EntryBar *>()->findChildren<QLineEdit *>();
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const QLineEdit *edit) { return edit->accessibleName() == name; });
        return found == fields.end() ? nullptr : *found;
    }

    SampleWorkspace sample;
    EntryPage page;
    EntryGrid *grid = nullptr;
    EntryModel *model = nullptr;
};
