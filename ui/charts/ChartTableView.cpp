// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTableView.h"

#include "Labels.h"
#include "TableStyle.h"
#include "Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int sortRole = Qt::UserRole + 1;
constexpr int widestColumn = 340; ///< design pixels
constexpr int cellPadding = 24;

/// Sorted by what it means: a day by its date, a number by its size, and text as a reader would look it up.
class Cell : public QTableWidgetItem
{
public:
    using QTableWidgetItem::QTableWidgetItem;
    bool operator<(const QTableWidgetItem &other) const override
    {
        const QVariant mine = data(sortRole);
        const QVariant its = other.data(sortRole);
        if (mine.userType() == its.userType() && mine.userType() == QMetaType::QDate)
            return mine.toDate() < its.toDate();
        if (mine.userType() == its.userType() && mine.userType() == QMetaType::Double)
            return mine.toDouble() < its.toDouble();
        return QString::localeAwareCompare(text(), other.text()) < 0;
    }
};

/// "73,8%" and "43 s" are sorted by 73,8 and 43; what does not begin with a number is not.
QVariant numberIn(QString text)
{
    static const QRegularExpression number(QStringLiteral("^[-+]?[0-9][0-9.,\\x{00a0}\\x{202f}]*"));
    const QString start = number.match(text.replace(QChar(0x2212), u'-')).captured();
    bool isNumber = false;
    const double value = QLocale().toDouble(start, &isNumber);
    return isNumber ? QVariant(value) : QVariant();
}

QVariant sortKey(const ChartTableView::Key *key, int column, const QString &text)
{
    const auto at = static_cast<size_t>(column);
    if (key && at < key->days.size() && key->days[at].isValid())
        return key->days[at];
    return numberIn(text);
}

} // namespace

ChartTableView::ChartTableView(QWidget *parent) : QTableWidget(parent)
{
    TableStyle::dress(this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row >= 0 && row != before)
            Q_EMIT rowReached(idOf(row));
    });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { Q_EMIT rowActivated(idOf(row)); });
}

void ChartTableView::setTable(const ChartTable &table, const QString &title, const std::vector<Key> &keys)
{
    const QSignalBlocker quiet(this);
    setAccessibleName(title);
    const int sorted = isSortingEnabled() ? horizontalHeader()->sortIndicatorSection() : -1;
    setSortingEnabled(false); // rows would wander while they are filled
    clear();
    setColumnCount(static_cast<int>(table.header.size()));
    setRowCount(static_cast<int>(table.rows.size()));
    setHorizontalHeaderLabels(table.header);
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = static_cast<size_t>(row);
        const Key *key = at < keys.size() ? &keys[at] : nullptr;
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new Cell(table.rows[at].value(column));
            cell->setData(sortRole, sortKey(key, column, cell->text()));
            cell->setData(idRole, key ? key->id : QString());
            if (Theme::instance().widthOf(cell->text(), TextSize::Body) > Theme::instance().px(widestColumn - cellPadding))
                cell->setToolTip(Labels::literal(cell->text()));
            setItem(row, column, cell);
        }
    }
    horizontalHeader()->setSortIndicator(sorted, horizontalHeader()->sortIndicatorOrder());
    setSortingEnabled(true);
    horizontalHeader()->setMaximumSectionSize(Theme::instance().px(widestColumn)); // one long text leaves the others in sight
    resizeColumnsToContents();
    if (rowCount() > 0)
        setCurrentCell(rowCount() - 1, 0);
}

QString ChartTableView::idOf(int row) const
{
    const QTableWidgetItem *cell = item(row, 0);
    return cell ? cell->data(idRole).toString() : QString();
}

void ChartTableView::chooseRow(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < rowCount() && !id.isEmpty(); ++row) {
        if (idOf(row) == id)
            setCurrentCell(row, 0);
    }
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentRow() >= 0)
        Q_EMIT rowActivated(idOf(currentRow()));
    else
        QTableWidget::keyPressEvent(event);
}
