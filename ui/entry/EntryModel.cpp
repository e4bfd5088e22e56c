// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryModel.h"

#include "FormDraft.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void EntryModel::setContent(Content content)
{
    const bool sameShape = content.rows.size() == m_content.rows.size() && content.year == m_content.year
        && std::equal(content.rows.begin(), content.rows.end(), m_content.rows.begin(),
                      [](const EntryRow &a, const EntryRow &b) {
                          return a.heading == b.heading && a.indicator == b.indicator && a.party == b.party;
                      });
    if (!sameShape)
        beginResetModel();
    m_content = std::move(content);
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const EntryCell *EntryModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstMonth || isHeading(index.row()))
        return nullptr;
    return &m_content
                .cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column() - FirstMonth)];
}

bool EntryModel::has(Role role) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstMonth; column < ColumnCount; ++column) {
            const QModelIndex index = this->index(row, column);
            const EntryCell *month = cell(index);
            if (month && cellData(index, *month, role).toBool())
                return true;
        }
    }
    return false;
}

bool EntryModel::hasVerdict(Verdict verdict) const
{
    return std::any_of(m_content.cells.begin(), m_content.cells.end(), [verdict](const std::vector<EntryCell> &row) {
        return std::any_of(row.begin(), row.end(), [verdict](const EntryCell &cell) {
            return cell.outcome && cell.outcome->verdict == verdict;
        });
    });
}

bool EntryModel::hasState(MeasurementState state) const
{
    return std::any_of(m_content.cells.begin(), m_content.cells.end(), [state](const std::vector<EntryCell> &row) {
        return std::any_of(row.begin(), row.end(), [state](const EntryCell &cell) {
            return cell.measurement && cell.measurement->state == state;
        });
    });
}

QString EntryModel::markOf(MeasurementState state)
{
    switch (state) {
    case MeasurementState::Provisional:
        return tr("v", "mark in a cell: voorlopig");
    case MeasurementState::Disputed:
        return tr("b", "mark in a cell: betwist");
    case MeasurementState::Late:
        return tr("t", "mark in a cell: te laat aangeleverd");
    default:
        return {};
    }
}

bool EntryModel::allMeasured() const
{
    return std::all_of(m_content.cells.begin(), m_content.cells.end(), [](const std::vector<EntryCell> &row) {
        return std::all_of(row.begin(), row.end(), [](const EntryCell &cell) { return cell.period.has_value(); });
    });
}

bool EntryModel::hasCodes() const
{
    return std::any_of(m_content.rows.begin(), m_content.rows.end(),
                       [](const EntryRow &row) { return !row.shownCode.isEmpty(); });
}

Cell EntryModel::address(const QModelIndex &index) const
{
    const EntryRow &row = m_content.rows[static_cast<std::size_t>(index.row())];
    return { row.indicator, *cell(index)->period, row.party };
}

QString PendingEntry::briefly(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.left(4 * longest).simplified();
    return line.size() > longest || text.size() > 4 * longest ? line.left(longest).trimmed() + u'…' : line;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryModel::shownText(const QModelIndex &index, const EntryCell &cell) const
{
    if (cell.pending)
        return cell.pending->brief();
    const Indicator &indicator = m_content.indicators[static_cast<std::size_t>(index.row())];
    const NormVersion &norm = m_content.norms[static_cast<std::size_t>(index.row())];
    const bool isSetAgainst = enteredUnit(indicator) != indicator.unit; // what is typed is not what is judged
    if (cell.outcome && cell.outcome->value && !(isSetAgainst && cell.measurement && cell.measurement->value))
        return shownValue(*cell.outcome->value, indicator.unit, norm.indicator.isValid() ? &norm : nullptr);
    if (!cell.measurement)
        return {};
    if (cell.measurement->state == MeasurementState::NotApplicable)
        return tr("n.v.t.");
    if (cell.measurement->state == MeasurementState::NoData)
        return tr("geen cijfer");
    return cell.measurement->value ? shownValue(*cell.measurement->value, enteredUnit(indicator)) : editText(index, cell);
}

/// A day is written short in a cell that is as wide as a percentage; the sentence has it in full.
QString EntryModel::cellText(const QModelIndex &index, const EntryCell &cell) const
{
    const bool isDate = m_content.indicators[static_cast<std::size_t>(index.row())].unit == Unit::Date;
    const auto value = cell.outcome && cell.outcome->value ? cell.outcome->value
        : cell.measurement && cell.measurement->value      ? std::optional(Ratio(*cell.measurement->value))
                                                           : std::nullopt;
    if (cell.pending || !isDate || !value)
        return shownText(index, cell);
    const QDate day = QDate::fromJulianDay(value->floored().toDecimal().value_or(Decimal(0)).units());
    const QString text = shownShortDate(day);
    return day.year() == m_content.year ? text : text + u" ’"_s + QString::number(day.year()).right(2);
}

QString EntryModel::typedText(const Decimal &value, Unit unit)
{
    if (unit == Unit::YesNo || unit == Unit::Date)
        return shownNumber(Ratio(value), unit);
    QString text = value.toPlain();
    return currentLanguage() == Language::Dutch ? text.replace(u'.', u',') : text;
}

QString EntryModel::editText(const QModelIndex &index, const EntryCell &cell) const
{
    if (cell.pending)
        return cell.pending->text;
    if (!cell.measurement)
        return {};
    const Measurement &measurement = *cell.measurement;
    if (measurement.numerator && measurement.denominator)
        return typedText(*measurement.numerator, Unit::Count) + u'/' + typedText(*measurement.denominator, Unit::Count);
    const Unit unit = enteredUnit(m_content.indicators[static_cast<std::size_t>(index.row())]);
    return measurement.value ? typedText(*measurement.value, unit) : QString();
}

QString EntryModel::sentence(const QModelIndex &index, const EntryCell &cell) const
{
    const EntryRow &row = m_content.rows[static_cast<std::size_t>(index.row())];
    if (!cell.period)
        return row.title + u", "_s + tr("niet gemeten in deze maand");
    const QString where = row.title + u", "_s + periodName(*cell.period) + u": "_s;
    if (cell.pending)
        return where + cell.pending->brief() + u". "_s + problemText(cell.pending->problem);
    const QString text = shownText(index, cell);
    if (row.derived && !cell.measurement && !text.isEmpty())
        return where + text + u". "_s + tr("Berekend uit de deelnemers; een getypte waarde gaat voor.");
    if (!cell.open && text.isEmpty())
        return where + tr("nog niet begonnen, of buiten de looptijd van het contract");
    if (!cell.outcome || text.isEmpty())
        return where + (text.isEmpty() ? tr("leeg") : text) + remarks(cell);
    return where + text + u", "_s + outcomeWord(*cell.outcome) + u". "_s
        + reasonTexts(cell.outcome->because).join(u". "_s) + remarks(cell);
}

QString EntryModel::remarks(const EntryCell &cell)
{
    QString text;
    if (!cell.measurement)
        return text;
    if (!markOf(cell.measurement->state).isEmpty())
        text += u". "_s + FormText::stateWord(cell.measurement->state);
    if (!cell.measurement->note.isEmpty())
        text += u". "_s + tr("Toelichting: %1").arg(cell.measurement->note);
    return text;
}

/// "No sign" says voldoende, so everything else that has a value wears one.
QVariant EntryModel::sign(const QModelIndex &index, const EntryCell &cell) const
{
    if (cell.pending)
        return static_cast<int>(Verdict::Breach);
    const bool plain = !cell.outcome || cell.outcome->verdict == Verdict::Met;
    return plain || cellText(index, cell).isEmpty() ? QVariant() : QVariant(static_cast<int>(cell.outcome->verdict));
}

QVariant EntryModel::cellData(const QModelIndex &index, const EntryCell &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index, cell);
    case Qt::EditRole:
        return editText(index, cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = sentence(index, cell);
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case VerdictRole:
        return cell.outcome ? QVariant(static_cast<int>(cell.outcome->verdict)) : QVariant();
    case SignRole:
        return sign(index, cell);
    case MeasuredRole:
        return cell.period.has_value();
    case OpenRole:
        return cell.open;
    case MissingRole:
        return cell.open && cell.expected && !cell.measurement && !(cell.outcome && cell.outcome->value);
    case PendingRole:
        return cell.pending.has_value();
    case PastedRole:
        return cell.pasted;
    case EmptyWordRole:
        return tr("leeg");
    case MarkRole:
        return cell.measurement && !cell.pending ? markOf(cell.measurement->state) : QString();
    case NoteRole:
        return cell.measurement && !cell.measurement->note.isEmpty();
    case DerivedRole:
        return m_content.rows[static_cast<std::size_t>(index.row())].derived && !cell.measurement;
    default:
        return {};
    }
}

QVariant EntryModel::fixedData(const QModelIndex &index, int role) const
{
    const EntryRow &row = m_content.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? row.title : index.column() == Norm ? row.norm : QString();
    case Qt::ToolTipRole:
        return index.column() == Title ? row.title.toHtmlEscaped() : row.norm.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return row.heading ? row.title : (row.shownCode + u' ' + row.title + u", "_s + row.norm).trimmed();
    case CodeRole:
        return row.shownCode;
    case GroupRole:
        return row.group;
    case IndentRole:
        return row.indented;
    default:
        return {};
    }
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == HeadingRole)
        return isHeading(index.row());
    const EntryCell *month = cell(index);
    return month ? cellData(index, *month, role) : fixedData(index, role);
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const EntryCell *month = cell(index);
    if (role != Qt::EditRole || !month || !month->period)
        return false;
    if (value.toString() != editText(index, *month))
        Q_EMIT typed(index, value.toString());
    return true;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Title)
        return tr("KPI");
    if (section == Norm)
        return tr("Norm");
    return monthShort(section - FirstMonth + 1);
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const EntryCell *month = cell(index);
    if (month && month->period && month->open && !m_content.readOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}
