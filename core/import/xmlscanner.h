// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/ziparchive.h"

#include <QLatin1String>
#include <QXmlStreamReader>

namespace budget {

/// Walks through an XML file of a packed document. Entities cannot be declared and nesting is bounded, so
/// that a hostile file costs no more than its size. Names are local ones: producers differ in prefixes.
class XmlScanner
{
public:
    explicit XmlScanner(ZipArchive::Entry& entry)
        : m_entry(entry)
        , m_xml(&entry)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    /// To the next piece; false at the end of the file and at an error.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] bool isStart(QLatin1String name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd(QLatin1String name) const { return isEnd() && m_xml.name() == name; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Elements around and including the current one.
    [[nodiscard]] int depth() const { return m_depth; }

    /// Of the current start; empty when it is not there.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    [[nodiscard]] quint32 number(QLatin1String name, quint32 fallback) const;

    /// Behind the end of the current element; its text is dropped.
    void skip();

    /// Errors: InputDamaged, InputTooLarge.
    [[nodiscard]] Result<> status() const;

    static constexpr int kDeepest = 400;

private:
    ZipArchive::Entry& m_entry;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isTooDeep = false;
    bool m_hasDtd = false;
};

} // namespace budget
