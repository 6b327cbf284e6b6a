// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/printmodel.h"
#include "tests/support/testdesk.h"
#include "ui/models/unplacedtextmodel.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

TEST(UnplacedText, ShowsLinesAndWhatIsOddOutsideOfTablesInOrder)
{
    BudgetDocument document;
    UnplacedTextModel model(document);
    test::ModelContract contract(model);
    SourceDocument source;
    source.id = DocumentId(1);
    source.fileName = u"a.txt"_s;
    source.lines.unplaced = {{.line = 12, .text = u"不知何处"_s}};
    source.diagnostics = {
        {.kind = Diagnostic::Kind::LineTooLong, .line = 3, .table = 0, .detail = {}},
        {.kind = Diagnostic::Kind::FieldMissing, .line = 5, .table = 1, .detail = u"budget"_s}};

    document.apply(SourceDocumentSet{std::nullopt, source});

    EXPECT_EQ(test::printModel(model), u"a.txt | 3 | A line over the limit was cut | \n"
                                       "a.txt | 12 | Found no place in a field | 不知何处\n"_s);
    EXPECT_EQ(model.lineAt(1), 12U);
    EXPECT_EQ(contract.resets(), 0);

    document.apply(SourceDocumentSet{source, std::nullopt});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace budget::ui
