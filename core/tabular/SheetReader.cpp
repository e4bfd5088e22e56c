// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetReader.h"

#include "XlsxParts.h"
#include "XlsxReader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView zipMark("PK\x03\x04", 4);
constexpr QByteArrayView emptyZipMark("PK\x05\x06", 4);
constexpr QByteArrayView oldOfficeMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

/// A workbook with a password is an old Office file around "EncryptedPackage", in UTF-16.
bool holdsEncryptedPackage(const QByteArray &bytes)
{
    QByteArray name;
    for (const char letter : QByteArrayView("EncryptedPackage"))
        name += QByteArray(1, letter) + '\0';
    return bytes.contains(name);
}

Workbook::Fault faultOfZip(ZipFault fault)
{
    switch (fault) {
    case ZipFault::TooLarge:
    case ZipFault::TooMany:
        return Workbook::Fault::TooLarge;
    case ZipFault::Encrypted:
        return Workbook::Fault::Password;
    default:
        return Workbook::Fault::Damaged;
    }
}

Workbook readOpenDocument(ZipFile &zip, const QByteArray &type)
{
    if (!type.trimmed().startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return { Workbook::Fault::OtherDocument, {} };
    constexpr qint64 looked = 1024 * 1024;
    if (const auto manifest = zip.start(u"META-INF/manifest.xml"_s, looked);
        manifest && manifest->contains("encryption-data"))
        return { Workbook::Fault::Password, {} };
    return readOds(zip);
}

/// The main part of an Office file, by the relations of the package; where those are absent, by its usual name.
QString mainPart(ZipFile &zip)
{
    QHash<QString, XlsxRelation> relations;
    if (readRelations(zip, QString(), relations) == GuardedXml::Fault::None) {
        for (const XlsxRelation &relation : std::as_const(relations)) {
            if (relation.type == u"officeDocument" && zip.has(relation.target))
                return relation.target;
        }
    }
    return u"xl/workbook.xml"_s;
}

} // namespace

bool looksLikeWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith(zipMark) || bytes.startsWith(emptyZipMark) || bytes.startsWith(oldOfficeMark);
}

Workbook readWorkbook(const QByteArray &bytes)
{
    using Fault = Workbook::Fault;
    if (bytes.size() > ZipFile::maxFile)
        return { Fault::TooLarge, {} };
    if (bytes.startsWith(oldOfficeMark))
        return { holdsEncryptedPackage(bytes) ? Fault::Password : Fault::OldFormat, {} };
    if (!looksLikeWorkbook(bytes))
        return { Fault::NotAWorkbook, {} };
    ZipFile zip(bytes);
    if (zip.fault() != ZipFault::None)
        return { faultOfZip(zip.fault()), {} };
    if (const auto type = zip.start(u"mimetype"_s, 256))
        return readOpenDocument(zip, *type);
    const QString main = mainPart(zip);
    if (main.endsWith(".bin"_L1) || zip.has(u"xl/workbook.bin"_s))
        return { Fault::BinaryFormat, {} };
    if (zip.has(u"xl/vbaProject.bin"_s))
        return { Fault::WithMacros, {} };
    if (main.startsWith("word/"_L1) || main.startsWith("ppt/"_L1))
        return { Fault::OtherDocument, {} };
    if (!zip.has(main))
        return { Fault::NotAWorkbook, {} };
    return readXlsx(zip, main);
}
