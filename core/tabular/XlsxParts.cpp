// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxParts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxStrings = 256LL * 1024 * 1024; ///< characters of all shared strings. Source: dependencies §2

bool isTrue(const QString &text)
{
    return text == u"1" || text == u"true";
}

/// "worksheets/sheet1.xml" beside xl/workbook.xml is xl/worksheets/sheet1.xml; a name from the root has a slash first.
QString resolved(const QString &member, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.sliced(1));
    const auto slash = member.lastIndexOf(u'/');
    return QDir::cleanPath(member.first(slash + 1) + target);
}

} // namespace

GuardedXml::Fault readOutline(ZipFile &zip, const QString &member, XlsxOutline &outline)
{
    GuardedXml xml(zip, member);
    while (xml.next()) {
        if (xml.starts("workbookPr"_L1))
            outline.since1904 = isTrue(xml.attribute("date1904"_L1));
        if (!xml.starts("sheet"_L1))
            continue;
        const QString state = xml.attribute("state"_L1);
        outline.sheets.push_back({ xml.attribute("name"_L1), xml.attribute("id"_L1), state.endsWith("idden"_L1) });
        if (outline.sheets.size() > ZipFile::maxMembers)
            xml.refuse(GuardedXml::Fault::TooLarge);
    }
    return xml.fault();
}

GuardedXml::Fault readRelations(ZipFile &zip, const QString &member, QHash<QString, XlsxRelation> &relations)
{
    const auto slash = member.lastIndexOf(u'/');
    const QString part = member.first(slash + 1) + u"_rels/"_s + member.sliced(slash + 1) + u".rels"_s;
    if (!zip.has(part))
        return GuardedXml::Fault::None;
    GuardedXml xml(zip, part);
    while (xml.next()) {
        if (!xml.starts("Relationship"_L1) || xml.attribute("TargetMode"_L1) == u"External")
            continue;
        const QString type = xml.attribute("Type"_L1);
        relations.insert(xml.attribute("Id"_L1),
                         { resolved(member, xml.attribute("Target"_L1)), type.sliced(type.lastIndexOf(u'/') + 1) });
        if (relations.size() > ZipFile::maxMembers)
            xml.refuse(GuardedXml::Fault::TooLarge);
    }
    return xml.fault();
}

QString decodedEscapes(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    constexpr qsizetype length = 7; // _x000D_
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        bool read = false;
        const QStringView rest = QStringView(text).sliced(i);
        const bool shaped = rest.size() >= length && rest.startsWith(u"_x") && rest[length - 1] == u'_';
        const ushort code = shaped ? rest.sliced(2, 4).toUShort(&read, 16) : ushort(0);
        if (read && code != 0 && !QChar::isSurrogate(code)) {
            result += QChar(code);
            i += length;
        } else {
            result += text[i++];
        }
    }
    return result;
}

QString readRichText(GuardedXml &xml)
{
    QString text;
    const int level = xml.depth();
    while (xml.depth() >= level && xml.next()) {
        if (xml.starts("rPh"_L1))
            xml.skip();
        else if (xml.starts("t"_L1)) {
            while (xml.next() && xml.isText())
                text += xml.text();
        }
        if (text.size() > maxStrings)
            xml.refuse(GuardedXml::Fault::TooLarge);
    }
    return decodedEscapes(text).remove(u'\r');
}

GuardedXml::Fault readSharedStrings(ZipFile &zip, const QString &member, std::vector<QString> &strings)
{
    GuardedXml xml(zip, member);
    qint64 characters = 0;
    while (xml.next()) {
        if (!xml.starts("si"_L1))
            continue;
        strings.push_back(readRichText(xml));
        constexpr int perString = 24; // a string takes memory even when it is empty
        characters += strings.back().size() + perString;
        if (characters > maxStrings)
            xml.refuse(GuardedXml::Fault::TooLarge);
    }
    return xml.fault();
}

GuardedXml::Fault readLooks(ZipFile &zip, const QString &member, std::vector<NumberLook> &looks)
{
    GuardedXml xml(zip, member);
    QHash<int, NumberLook> own;
    bool inCellFormats = false;
    while (xml.next()) {
        if (xml.starts("numFmt"_L1))
            own.insert(xml.attribute("numFmtId"_L1).toInt(), lookOf(xml.attribute("formatCode"_L1)));
        else if (xml.name() == "cellXfs"_L1 && !xml.isText())
            inCellFormats = xml.isStart();
        else if (inCellFormats && xml.starts("xf"_L1)) {
            const int format = xml.attribute("numFmtId"_L1).toInt();
            const auto found = own.constFind(format);
            looks.push_back(found != own.constEnd() ? *found : builtInLook(format));
        }
        constexpr std::size_t maxFormats = 65'536;
        if (looks.size() > maxFormats || static_cast<std::size_t>(own.size()) > maxFormats)
            xml.refuse(GuardedXml::Fault::TooLarge);
    }
    return xml.fault();
}
