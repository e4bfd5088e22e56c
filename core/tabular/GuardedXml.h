// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipFile.h"

#include <QXmlStreamReader>

#include <memory>

/// Walks the XML of one member of a ZIP file, within limits: no DTD, 64 levels deep, 4 MB between two tokens (the
/// reader of Qt holds a whole token in memory). Source: dependencies §2, reliability §9.
class GuardedXml
{
public:
    enum class Fault : quint8 { None, Damaged, TooLarge, Encrypted, NoMember, Hostile };
    static constexpr int maxDepth = 64;
    static constexpr qint64 maxToken = 4LL * 1024 * 1024;

    GuardedXml(ZipFile &zip, const QString &member);
    ~GuardedXml();

    /// Goes to the next start or end of an element, or text; false at the end and after a fault.
    [[nodiscard]] bool next();
    [[nodiscard]] Fault fault() const { return m_fault; }
    void refuse(Fault fault); ///< what the caller found wrong; ends the walk
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] bool starts(QLatin1StringView name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool ends(QLatin1StringView name) const { return isEnd() && m_xml.name() == name; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); } ///< without its prefix
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] int depth() const { return m_depth; }
    /// The attribute of that name, whatever its prefix; empty when there is none.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    /// Skips to the end of the element that has just started.
    void skip();

private:
    class Meter;
    std::unique_ptr<QIODevice> m_stream;
    std::unique_ptr<Meter> m_meter;
    QXmlStreamReader m_xml;
    Fault m_fault = Fault::None;
    int m_depth = 0;
};
