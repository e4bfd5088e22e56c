// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartyList.h"

#include "ContractWords.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A caption in the language of the screen or in Dutch.
std::optional<PartyColumn> columnIn(const QString &caption)
{
    const std::pair<PartyColumn, QString> dutch[] = {
        { PartyColumn::Name, u"naam"_s }, { PartyColumn::Name, u"deelnemer"_s },   { PartyColumn::ShortName, u"korte naam"_s },
        { PartyColumn::Role, u"rol"_s },  { PartyColumn::Size, u"grootte"_s },     { PartyColumn::From, u"vanaf"_s },
        { PartyColumn::From, u"van"_s },  { PartyColumn::Until, u"tot en met"_s }, { PartyColumn::Until, u"t/m"_s },
    };
    const QString plain = caption.simplified().toLower();
    for (const auto &[column, word] : dutch) {
        if (plain == word || plain == ContractWords::columnName(column).toLower())
            return column;
    }
    return std::nullopt;
}

/// Which column stands where; none: this line is no head.
std::optional<std::vector<std::optional<PartyColumn>>> headIn(const QStringList &cells)
{
    std::vector<std::optional<PartyColumn>> columns;
    bool hasName = false;
    for (const QString &cell : cells) {
        columns.push_back(columnIn(cell));
        hasName = hasName || columns.back() == PartyColumn::Name;
    }
    return hasName ? std::optional(columns) : std::nullopt;
}

QString nameIn(const QString &text)
{
    static const QRegularExpression mark(u"^\\s*(?:[•·▪*–—-]|\\d{1,3}[.)])\\s+"_s);
    return QString(text).remove(mark).simplified();
}

/// A spreadsheet puts quotes around a cell that has one inside.
QString unquoted(const QString &cell)
{
    const QString plain = cell.trimmed();
    if (plain.size() < 2 || !plain.startsWith(u'"') || !plain.endsWith(u'"'))
        return plain;
    return plain.mid(1, plain.size() - 2).replace(u"\"\""_s, u"\""_s);
}

/// False: the text is no word for this column.
bool put(PartyDraft &party, PartyColumn column, const QString &text)
{
    if (text.isEmpty())
        return true;
    if (column == PartyColumn::Role || column == PartyColumn::Size) {
        const auto role = ContractWords::roleIn(text);
        const auto size = ContractWords::sizeIn(text);
        if (column == PartyColumn::Role && role)
            party.at(column) = codeOf(*role);
        if (column == PartyColumn::Size && size)
            party.at(column) = codeOf(*size);
        return column == PartyColumn::Role ? role.has_value() : size.has_value();
    }
    party.at(column) = column == PartyColumn::Name ? nameIn(text) : text;
    return true;
}

/// A line of the list as a party.
PartyDraft partyIn(const QStringList &cells, const std::vector<std::optional<PartyColumn>> &columns, int &unread)
{
    PartyDraft party = freshParty();
    for (std::size_t i = 0; i < columns.size() && static_cast<qsizetype>(i) < cells.size(); ++i) {
        if (columns[i] && !put(party, *columns[i], unquoted(cells[static_cast<qsizetype>(i)])))
            ++unread;
    }
    if (party.at(PartyColumn::ShortName).isEmpty())
        party.at(PartyColumn::ShortName) = party.at(PartyColumn::Name);
    return party;
}

} // namespace

PartyList readPartyList(const QString &text, const std::vector<PartyDraft> &present)
{
    PartyList list;
    QSet<QString> names;
    for (const PartyDraft &party : present)
        names.insert(party.at(PartyColumn::Name).simplified().toLower());
    std::vector<std::optional<PartyColumn>> columns;
    for (int i = 0; i < partyColumns; ++i)
        columns.emplace_back(static_cast<PartyColumn>(i));
    bool isFirst = true;
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    for (const QString &line : text.split(lineEnd)) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.split(u'\t');
        const auto head = isFirst ? headIn(cells) : std::nullopt;
        isFirst = false;
        if (head) {
            columns = *head;
            continue;
        }
        int unread = 0;
        const PartyDraft party = partyIn(cells, columns, unread);
        const QString name = party.at(PartyColumn::Name);
        if (name.isEmpty())
            continue;
        if (names.contains(name.toLower())) {
            ++list.known;
            continue;
        }
        if (static_cast<int>(present.size() + list.added.size()) >= mostParties) {
            list.isCut = true;
            break;
        }
        names.insert(name.toLower());
        list.unread += unread;
        list.added.push_back(party);
    }
    return list;
}
