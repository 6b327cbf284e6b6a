// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/readback.h"
#include "tests/support/zipwriter.h"

#include <cstdint>

/// The first byte chooses what the rest is: the text of a Word document, a sheet, an OpenDocument file, HTML
/// or csv. The archive around it is whole, so that the fuzzer gets to the XML.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace Qt::StringLiterals;
    if (size < 1)
        return 0;
    const QByteArray text(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 5) {
    case 0: budget::fuzz::readBack(budget::test::zipOf({{u"word/document.xml"_s, text}})); break;
    case 1:
        budget::fuzz::readBack(budget::test::zipOf(
            {{u"xl/workbook.xml"_s, "<w xmlns:r=\"r\"><sheet name=\"S\" r:id=\"a\"/></w>"},
             {u"xl/_rels/workbook.xml.rels"_s, "<R><Relationship Id=\"a\" Target=\"s.xml\"/></R>"},
             {u"xl/sharedStrings.xml"_s, text},
             {u"xl/styles.xml"_s, text},
             {u"xl/s.xml"_s, text}}));
        break;
    case 2: budget::fuzz::readBack(budget::test::zipOf({{u"content.xml"_s, text}})); break;
    case 3: budget::fuzz::readBack("<html>" + text); break;
    default: budget::fuzz::readBack(text); break;
    }
    return 0;
}
