// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"

#include <QFrame>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <vector>

class ElideLabel;
class QBoxLayout;
class IconView;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// Buttons of the design: default, primary (one a page), ghost (a link), small. Fonts, heights and focus ring follow the theme.
namespace Buttons {
[[nodiscard]] QPushButton *plain(const QString &text, const QString &icon, QWidget *parent);
[[nodiscard]] QPushButton *primary(const QString &text, const QString &icon, QWidget *parent);
[[nodiscard]] QPushButton *ghost(const QString &text, QWidget *parent);
[[nodiscard]] QPushButton *small(const QString &text, const QString &icon, QWidget *parent);
/// Only an icon: @p name is its accessible name and tooltip.
[[nodiscard]] QToolButton *iconOnly(const QString &icon, const QString &name, QWidget *parent);
/// The same without a border, 26 px: for "…" on cards and bars.
[[nodiscard]] QToolButton *ghostIcon(const QString &icon, const QString &name, QWidget *parent);
/// Another icon on a button made here; empty takes it away.
void setIcon(QAbstractButton *button, const QString &icon);
}

/// A surface with a 1 px line and 8 px corners. With a title it has a 40 px header row.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// Adds the header row: title at the left, and room for more at its right end.
    void setTitle(const QString &title);
    void setDashed(bool dashed); ///< a dashed line and no surface: a place to drop something
    [[nodiscard]] QWidget *headerStart(); ///< right after the title: a count, a hint; a QHBoxLayout lives on it
    [[nodiscard]] QWidget *headerEnd(); ///< a QHBoxLayout lives on it; made on first use
    [[nodiscard]] QVBoxLayout *body();  ///< where the content goes; margins are the caller's

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *headerPart(QWidget *&part, int index);

    bool m_dashed = false;
    QVBoxLayout *m_outer = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_header = nullptr;
    QWidget *m_headerStart = nullptr;
    QWidget *m_headerEnd = nullptr;
    QLabel *m_title = nullptr;
};

/// Maand | Kwartaal | Jaar: exactly one chosen; arrow keys move.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    void setOptions(const std::vector<std::pair<QString, QString>> &textAndIcon); ///< icon may be empty, or glyph-attention, glyph-breach
    [[nodiscard]] int current() const;
    void setCurrent(int index); ///< does not signal
    void setSmall(bool small);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group = nullptr;
    QHBoxLayout *m_row = nullptr;
    bool m_small = false;
};

/// ‹ label ▾ ›
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);
    void setText(const QString &text);
    void setCanStep(bool back, bool forward);
    void setNames(const QString &back, const QString &choose, const QString &forward); ///< accessible names
    [[nodiscard]] QToolButton *chooser() const { return m_choose; } ///< give it a menu

Q_SIGNALS:
    void stepped(int direction); ///< -1 or 1

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_back = nullptr;
    QToolButton *m_choose = nullptr;
    QToolButton *m_forward = nullptr;
};

/// A rounded badge with glyph and word: "◆ Onvoldoende".
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    void set(Verdict verdict, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::Missing;
    QString m_word;
};

/// A count in a rounded grey box; hidden at 0.
class CountBadge : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

/// "Tag": a small grey box with a word.
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// Glyph with a count and a word ("◆ 2 onvoldoende"); a button, since a click filters.
class VerdictCount : public QToolButton
{
    Q_OBJECT

public:
    explicit VerdictCount(QWidget *parent = nullptr);
    void set(Verdict verdict, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::Missing;
};

/// The head of a page: breadcrumb, title with tags, a line under it, and the actions at the right, or below where the
/// width does not hold both.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setCrumbs(const std::vector<std::pair<QString, QString>> &textAndFeature); ///< feature empty: not a link
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setTags(const QStringList &tags);
    /// The verdict between the title and the tags; an empty word takes it away.
    void setVerdict(Verdict verdict, const QString &word);
    void addAction(QWidget *widget); ///< at the right, in order

Q_SIGNALS:
    void crumbClicked(const QString &feature);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row = nullptr;
    QWidget *m_crumbs = nullptr;
    ElideLabel *m_title = nullptr;
    ElideLabel *m_subtitle = nullptr;
    Pill *m_verdict = nullptr;
    QWidget *m_tags = nullptr;
    QWidget *m_actions = nullptr;
};

/// The empty state of a page or card: icon, what is not there yet, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void set(const QString &icon, const QString &title, const QString &text);
    /// Adds a button; the first one is primary.
    QPushButton *addButton(const QString &text, const QString &icon);

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    IconView *m_picture = nullptr;
};

/// The bar that tells what just happened or what is in the way: information (blue), warning, problem.
class NoteBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Information, Warning, Problem };
    explicit NoteBar(QWidget *parent = nullptr);
    void set(Tone tone, const QString &text, const QString &icon = {});
    QPushButton *addButton(const QString &text, const QString &icon, const QString &keys = {});
    void clearButtons();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Information;
    IconView *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
};
