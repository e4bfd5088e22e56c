// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GuardedXml.h"
#include "SheetNumbers.h"

#include <QHash>

#include <optional>
#include <vector>

// The parts of an XLSX file around its sheets. Each reader gives what went wrong, or None.

/// One sheet as the workbook names it.
struct XlsxSheetName
{
    QString name;
    QString relation; ///< id of a relation
    bool hidden = false;
};
struct XlsxOutline
{
    std::vector<XlsxSheetName> sheets;
    bool since1904 = false;
};
struct XlsxRelation
{
    QString target; ///< name of a member
    QString type; ///< last part of its address: "worksheet", "sharedStrings"
};

[[nodiscard]] GuardedXml::Fault readOutline(ZipFile &zip, const QString &member, XlsxOutline &outline);
/// The relations of a member, by id, with targets as names of members. None when there is no such part.
[[nodiscard]] GuardedXml::Fault readRelations(ZipFile &zip, const QString &member,
                                              QHash<QString, XlsxRelation> &relations);
[[nodiscard]] GuardedXml::Fault readSharedStrings(ZipFile &zip, const QString &member, std::vector<QString> &strings);
/// How the numbers of each cell format look.
[[nodiscard]] GuardedXml::Fault readLooks(ZipFile &zip, const QString &member, std::vector<NumberLook> &looks);
/// The text of a rich string (<si> or <is>, which has just started): runs joined, phonetic runs left out, _x000D_
/// decoded.
[[nodiscard]] QString readRichText(GuardedXml &xml);
/// "_x000D_" is a carriage return, "_x005F_" an underscore.
[[nodiscard]] QString decodedEscapes(const QString &text);
