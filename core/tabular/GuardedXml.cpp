// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuardedXml.h"

using namespace Qt::StringLiterals;

/// Passes bytes on until too many of them make no token.
class GuardedXml::Meter : public QIODevice
{
public:
    explicit Meter(QIODevice &source)
        : m_source(source)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    void tokenRead() { m_sinceToken = 0; }
    [[nodiscard]] bool overrun() const { return m_overrun; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_sinceToken > maxToken) {
            m_overrun = true;
            return -1;
        }
        const qint64 read = m_source.read(data, maxSize);
        if (read > 0)
            m_sinceToken += read;
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    qint64 m_sinceToken = 0;
    bool m_overrun = false;
};

namespace {

GuardedXml::Fault faultOf(ZipFault fault)
{
    switch (fault) {
    case ZipFault::None:
        return GuardedXml::Fault::None;
    case ZipFault::TooLarge:
    case ZipFault::TooMany:
        return GuardedXml::Fault::TooLarge;
    case ZipFault::Encrypted:
        return GuardedXml::Fault::Encrypted;
    case ZipFault::NoMember:
        return GuardedXml::Fault::NoMember;
    case ZipFault::Damaged:
        break;
    }
    return GuardedXml::Fault::Damaged;
}

} // namespace

GuardedXml::GuardedXml(ZipFile &zip, const QString &member)
{
    ZipFault fault = ZipFault::None;
    m_stream = zip.open(member, fault);
    m_fault = faultOf(fault);
    if (!m_stream)
        return;
    m_meter = std::make_unique<Meter>(*m_stream);
    m_xml.setDevice(m_meter.get());
}

GuardedXml::~GuardedXml() = default;

void GuardedXml::refuse(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
}

bool GuardedXml::next()
{
    while (m_fault == Fault::None && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        m_meter->tokenRead();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            refuse(Fault::Hostile);
        else if (token == QXmlStreamReader::StartElement && ++m_depth > maxDepth)
            refuse(Fault::Hostile);
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
        const bool wanted = isStart() || isEnd() || isText();
        if (wanted && m_fault == Fault::None)
            return true;
    }
    if (m_xml.hasError() && m_fault == Fault::None) {
        const bool large = m_meter->overrun() || m_stream->errorString() == u"too large";
        m_fault = large ? Fault::TooLarge : Fault::Damaged;
    }
    return false;
}

QString GuardedXml::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void GuardedXml::skip()
{
    const int level = m_depth;
    while (m_depth >= level && next()) { }
}
