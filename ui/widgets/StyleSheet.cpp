// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StyleSheet.h"

#include "Theme.h"

using namespace Qt::StringLiterals;

namespace {

/// Replaces @acc by the colour and #12 by so many scaled pixels.
class Filler
{
public:
    explicit Filler(const Theme &theme) : m_theme(theme)
    {
        const Tokens &t = theme.tokens();
        m_colours = { { u"accS"_s, t.accS },   { u"accH"_s, t.accH },   { u"acc"_s, t.acc },   { u"surf"_s, t.surf },
                      { u"side"_s, t.side },   { u"win"_s, t.win },     { u"line2"_s, t.line2 }, { u"line"_s, t.line },
                      { u"ctl"_s, t.ctl },     { u"ink3"_s, t.ink3 },   { u"ink2"_s, t.ink2 }, { u"ink"_s, t.ink },
                      { u"noB"_s, t.noB },     { u"erB"_s, t.erB },     { u"er"_s, t.er } };
    }
    [[nodiscard]] QString fill(QString text) const
    {
        for (const auto &[name, colour] : m_colours)
            text.replace(u'@' + name, colour.name());
        for (int design = 120; design > 0; --design)
            text.replace(u'#' + QString::number(design) + u'u', QString::number(m_theme.px(design)) + u"px"_s);
        return text;
    }

private:
    const Theme &m_theme;
    std::vector<std::pair<QString, QColor>> m_colours;
};

QString textAreas()
{
    return uR"(
QPlainTextEdit, QTextEdit { border: 1px solid @ctl; border-radius: #5u; background: @surf; padding: #4u #5u; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @acc; padding: #3u #4u; }
QPlainTextEdit[bad="true"], QTextEdit[bad="true"] { border: 2px solid @er; }
QPlainTextEdit:disabled, QTextEdit:disabled { background: @noB; border-color: @line2; color: @ink3; }
)"_s;
}

/// Qt's style sheet engine measures spin boxes by itself and asks the style nothing.
QString spinBoxes()
{
    return uR"(
QAbstractSpinBox { min-height: #32u; min-width: #48u; }
QDateEdit, QDateTimeEdit { min-width: #100u; }
)"_s;
}

QString tables()
{
    return uR"(
QTableView, QTreeView, QListView { border: none; background: @surf; gridline-color: @line; outline: none;
    selection-background-color: @accS; selection-color: @ink; }
QHeaderView { background: @surf; border: none; }
QHeaderView::section { background: @surf; color: @ink2; font-weight: 600; border: none; border-bottom: 1px solid @line2;
    padding: 0 #10u; min-height: #29u; }
QHeaderView::section:vertical { border-bottom: 1px solid @line; }
QTableCornerButton::section { background: @surf; border: none; border-bottom: 1px solid @line2; }
)"_s;
}

QString menus()
{
    return uR"(
QMenuBar { background: @side; border-bottom: 1px solid @line; padding: 0 #6u; }
QMenuBar::item { padding: #4u #10u; background: transparent; border-radius: #4u; color: @ink; }
QMenuBar::item:selected { background: @accS; }
QMenuBar::item:disabled { color: @ink3; }
QMenu { background: @surf; border: 1px solid @line2; padding: #4u 0; }
QMenu::item { padding: #5u #28u #5u #12u; color: @ink; }
QMenu::item:selected { background: @accS; }
QMenu::item:disabled { color: @ink3; }
QMenu::separator { height: 1px; background: @line; margin: #4u 0; }
QMenu::icon { left: #10u; }
QToolTip { background: @ink; color: @surf; border: none; padding: #4u #6u; }
QStatusBar { background: @side; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @line; }
)"_s;
}

QString scrollBars()
{
    return uR"(
QScrollBar:vertical { width: #12u; background: transparent; margin: 0; }
QScrollBar:horizontal { height: #12u; background: transparent; margin: 0; }
QScrollBar::handle { background: @ctl; border-radius: #3u; margin: #3u; }
QScrollBar::handle:vertical { min-height: #32u; }
QScrollBar::handle:horizontal { min-width: #32u; }
QScrollBar::handle:hover { background: @ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
}

QString groups()
{
    return uR"(
QGroupBox { border: 1px solid @line; border-radius: #8u; background: @surf; margin-top: #18u; padding: #10u #14u; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: #2u; color: @ink2; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { padding: #7u #12u; color: @ink2; background: transparent; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @accH; border-bottom: 2px solid @acc; }
QTabBar::tab:focus { background: @accS; }
QProgressBar { border: none; border-radius: #3u; background: @noB; min-height: #6u; max-height: #6u; text-align: center; }
QProgressBar::chunk { border-radius: #3u; background: @acc; }
)"_s;
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    return Filler(theme).fill(textAreas() + spinBoxes() + tables() + menus() + scrollBars() + groups());
}
