// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/xmlscanner.h"

namespace budget {

using namespace Qt::StringLiterals;

bool XmlScanner::next()
{
    if (m_isTooDeep || m_hasDtd)
        return false;
    if (m_xml.isEndElement())
        --m_depth;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement: m_isTooDeep = ++m_depth > kDeepest; return !m_isTooDeep;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference: // neither stands in a document that an office program has written
        m_hasDtd = true;
        return false;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::EndDocument: return false;
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::EndElement:
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction: break;
    }
    return true;
}

QString XmlScanner::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

quint32 XmlScanner::number(QLatin1String name, quint32 fallback) const
{
    bool isNumber = false;
    const quint32 value = attribute(name).toUInt(&isNumber);
    return isNumber ? value : fallback;
}

void XmlScanner::skip()
{
    const int depth = m_depth;
    while (next()) {
        if (isEnd() && m_depth == depth)
            return;
    }
}

Result<> XmlScanner::status() const
{
    if (m_entry.error())
        return *m_entry.error();
    if (m_isTooDeep)
        return fail(ErrorCode::InputTooLarge, u"%1 elements within each other"_s.arg(kDeepest));
    if (m_hasDtd)
        return fail(ErrorCode::InputDamaged, u"DOCTYPE"_s);
    if (m_xml.hasError())
        return fail(ErrorCode::InputDamaged, m_xml.errorString());
    return {};
}

} // namespace budget
