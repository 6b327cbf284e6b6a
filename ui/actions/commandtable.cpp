// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/commandtable.h"

#include <QCoreApplication>

#include <array>

namespace budget::ui {

namespace {

using enum CommandContext;
using enum CommandKind;
using Menu = CommandMenu;

// clang-format off
constexpr std::array<CommandInfo, kCommandCount> kCommands{{
    {Command::Open, "open", QT_TRANSLATE_NOOP("Commands", "&Open…"),
     QT_TRANSLATE_NOOP("Commands", "Open documents or a workspace"), "open", "Ctrl+O", Menu::File, 0},
    {Command::OpenFolder, "open-folder", QT_TRANSLATE_NOOP("Commands", "Open &Folder…"),
     QT_TRANSLATE_NOOP("Commands", "Read all documents of a folder into one workspace"), "folder", "Ctrl+Shift+O", Menu::File, 0},
    {Command::OpenSample, "open-sample", QT_TRANSLATE_NOOP("Commands", "Open the Sa&mple"),
     QT_TRANSLATE_NOOP("Commands", "Open the built-in sample: 74 tables of one district"), "sample", "", Menu::File, 0},
    {Command::AddDocuments, "add-documents", QT_TRANSLATE_NOOP("Commands", "A&dd Documents…"),
     QT_TRANSLATE_NOOP("Commands", "Read further documents into this workspace, or the same again"), "add", "Ctrl+Shift+A", Menu::File, 0},
    {Command::ReadAgain, "read-again", QT_TRANSLATE_NOOP("Commands", "&How It Was Read…"),
     QT_TRANSLATE_NOOP("Commands", "See how the document at hand was read, and put it right"), "read-again", "", Menu::File, 0},
    {Command::Save, "save", QT_TRANSLATE_NOOP("Commands", "&Save"),
     QT_TRANSLATE_NOOP("Commands", "Every change is kept at once; the first time this asks for a file of your own"), "save", "Ctrl+S",
     Menu::File, 1},
    {Command::SaveAs, "save-as", QT_TRANSLATE_NOOP("Commands", "Save &As…"),
     QT_TRANSLATE_NOOP("Commands", "Keep the workspace in another file and go on there"), "save-as", "Ctrl+Shift+S", Menu::File, 1},
    {Command::CloseWorkspace, "close", QT_TRANSLATE_NOOP("Commands", "&Close"),
     QT_TRANSLATE_NOOP("Commands", "Close the workspace; everything in it is kept"), "close", "Ctrl+W", Menu::File, 2},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"),
     QT_TRANSLATE_NOOP("Commands", "Leave the program; everything is kept"), "quit", "Ctrl+Q", Menu::File, 2},

    {Command::Undo, "undo", QT_TRANSLATE_NOOP("Commands", "&Undo"),
     QT_TRANSLATE_NOOP("Commands", "Take back the last change, also one made before a restart"), "undo", "Ctrl+Z", Menu::Edit, 0},
    {Command::Redo, "redo", QT_TRANSLATE_NOOP("Commands", "&Redo"),
     QT_TRANSLATE_NOOP("Commands", "Make the change again that was taken back"), "redo", "Ctrl+Y; Ctrl+Shift+Z", Menu::Edit, 0},
    {Command::Cut, "cut", QT_TRANSLATE_NOOP("Commands", "Cu&t"),
     QT_TRANSLATE_NOOP("Commands", "Copy the selected cells and empty them"), "cut", "Ctrl+X", Menu::Edit, 1, Table},
    {Command::Copy, "copy", QT_TRANSLATE_NOOP("Commands", "&Copy"),
     QT_TRANSLATE_NOOP("Commands", "Copy the selected cells for a spreadsheet"), "copy", "Ctrl+C", Menu::Edit, 1, Table},
    {Command::CopyWithHeaders, "copy-with-headers", QT_TRANSLATE_NOOP("Commands", "Copy with &Headers"),
     QT_TRANSLATE_NOOP("Commands", "Copy the selected cells with the names of their columns"), "copy-headers", "Ctrl+Shift+C",
     Menu::Edit, 1, Table},
    {Command::Paste, "paste", QT_TRANSLATE_NOOP("Commands", "&Paste"),
     QT_TRANSLATE_NOOP("Commands", "Paste cells from a spreadsheet, as one step"), "paste", "Ctrl+V", Menu::Edit, 1, Table},
    {Command::InsertRow, "insert-row", QT_TRANSLATE_NOOP("Commands", "&Insert Row"),
     QT_TRANSLATE_NOOP("Commands", "Add an indicator below the selected one"), "insert-row", "Ctrl+I", Menu::Edit, 2, Table},
    {Command::DeleteRows, "delete-rows", QT_TRANSLATE_NOOP("Commands", "&Delete Rows"),
     QT_TRANSLATE_NOOP("Commands", "Delete the selected indicators"), "delete-rows", "Ctrl+Del", Menu::Edit, 2, Table},
    {Command::MoveRowUp, "move-row-up", QT_TRANSLATE_NOOP("Commands", "Mo&ve Row Up"),
     QT_TRANSLATE_NOOP("Commands", "Move the selected indicator up by one"), "move-up", "Alt+Up", Menu::Edit, 2, Table},
    {Command::MoveRowDown, "move-row-down", QT_TRANSLATE_NOOP("Commands", "Move Row Do&wn"),
     QT_TRANSLATE_NOOP("Commands", "Move the selected indicator down by one"), "move-down", "Alt+Down", Menu::Edit, 2, Table},
    {Command::RevertCell, "revert-cell", QT_TRANSLATE_NOOP("Commands", "&Revert to Original"),
     QT_TRANSLATE_NOOP("Commands", "Put back what was printed in the document"), "revert", "Ctrl+R", Menu::Edit, 3},
    {Command::ShowOnlyChanges, "show-only-changes", QT_TRANSLATE_NOOP("Commands", "Show &Only Changes"),
     QT_TRANSLATE_NOOP("Commands", "Show only the rows that differ from the document"), "changes", "Ctrl+Shift+H", Menu::Edit, 3, Window,
     Toggle},
    {Command::Find, "find", QT_TRANSLATE_NOOP("Commands", "&Find…"),
     QT_TRANSLATE_NOOP("Commands", "Find words or numbers in all texts"), "find", "Ctrl+F", Menu::Edit, 4},
    {Command::FindNext, "find-next", QT_TRANSLATE_NOOP("Commands", "Find &Next"),
     QT_TRANSLATE_NOOP("Commands", "Go to the next place found"), "find-next", "F3; Ctrl+G", Menu::Edit, 4},
    {Command::FindPrevious, "find-previous", QT_TRANSLATE_NOOP("Commands", "Find Previou&s"),
     QT_TRANSLATE_NOOP("Commands", "Go to the place found before"), "find-previous", "Shift+F3; Ctrl+Shift+G", Menu::Edit, 4},

    {Command::NextFinding, "next-finding", QT_TRANSLATE_NOOP("Commands", "&Next Finding"),
     QT_TRANSLATE_NOOP("Commands", "Go to the next finding of the list, as it is sorted and filtered"), "next-finding", "F8", Menu::Review, 0},
    {Command::PreviousFinding, "previous-finding", QT_TRANSLATE_NOOP("Commands", "&Previous Finding"),
     QT_TRANSLATE_NOOP("Commands", "Go to the finding before it in the list"), "previous-finding", "Shift+F8", Menu::Review, 0},
    {Command::ApplyFix, "apply-fix", QT_TRANSLATE_NOOP("Commands", "&Apply the Proposed Fix"),
     QT_TRANSLATE_NOOP("Commands", "Mend the current finding as it proposes"), "fix", "Alt+Return", Menu::Review, 0},
    {Command::FixAllOfRule, "fix-all-of-rule", QT_TRANSLATE_NOOP("Commands", "&Fix All of This Rule…"),
     QT_TRANSLATE_NOOP("Commands", "See what the proposed fixes of all findings of this rule would change, and change it"), "fix",
     "Ctrl+Alt+Return", Menu::Review, 0},
    {Command::AcceptFinding, "accept-finding", QT_TRANSLATE_NOOP("Commands", "A&ccept Finding"),
     QT_TRANSLATE_NOOP("Commands", "Decide on the current finding: its owner should mend it"), "accept", "A", Menu::Review, 1, Findings},
    {Command::RejectFinding, "reject-finding", QT_TRANSLATE_NOOP("Commands", "Re&ject Finding…"),
     QT_TRANSLATE_NOOP("Commands", "Decide on the current finding: it is right as it is, for a reason"), "waive", "R", Menu::Review, 1,
     Findings},
    {Command::MendFinding, "mend-finding", QT_TRANSLATE_NOOP("Commands", "Mar&k Finding as Mended"),
     QT_TRANSLATE_NOOP("Commands", "Decide on the current finding: it is mended, though the table does not show it"), "mended", "M",
     Menu::Review, 1, Findings},
    {Command::Annotate, "annotate", QT_TRANSLATE_NOOP("Commands", "Add Ann&otation…"),
     QT_TRANSLATE_NOOP("Commands", "Comment on the selected cell, row or project"), "annotate", "Ctrl+M", Menu::Review, 2},
    {Command::NextUnreviewed, "next-unreviewed", QT_TRANSLATE_NOOP("Commands", "Next &Unreviewed Project"),
     QT_TRANSLATE_NOOP("Commands", "Go to the next project without a verdict"), "next-unreviewed", "N; F9", Menu::Review, 3},
    {Command::VerdictPass, "verdict-pass", QT_TRANSLATE_NOOP("Commands", "Pa&ss"),
     QT_TRANSLATE_NOOP("Commands", "Decide: the project passes"), "verdict-pass", "Alt+1", Menu::Review, 3},
    {Command::VerdictPassAfterRevision, "verdict-pass-after-revision", QT_TRANSLATE_NOOP("Commands", "Pass After &Revision…"),
     QT_TRANSLATE_NOOP("Commands", "Decide: the project passes once the opinion is followed"), "verdict-revise", "Alt+2", Menu::Review, 3},
    {Command::VerdictReturn, "verdict-return", QT_TRANSLATE_NOOP("Commands", "Re&turn…"),
     QT_TRANSLATE_NOOP("Commands", "Decide: the project goes back to its department"), "verdict-return", "Alt+3", Menu::Review, 3},
    {Command::TakeSuggestedPoints, "take-suggested-points", QT_TRANSLATE_NOOP("Commands", "Take the Su&ggested Points"),
     QT_TRANSLATE_NOOP("Commands", "Give the items of the review form that have no points those that the findings suggest"), "review-form",
     "", Menu::Review, 4},
    {Command::ExportFindings, "export-findings", QT_TRANSLATE_NOOP("Commands", "&Export Findings…"),
     QT_TRANSLATE_NOOP("Commands", "Save the listed findings or all of them, with their decisions, as a table or as JSON"), "save-as", "",
     Menu::Review, 5},
    {Command::ExportReviews, "export-reviews", QT_TRANSLATE_NOOP("Commands", "Export Rev&iew Forms…"),
     QT_TRANSLATE_NOOP("Commands", "Save verdicts, opinions, points and grades of all projects as a table"), "save-as", "", Menu::Review, 5},

    {Command::PageReview, "page-review", QT_TRANSLATE_NOOP("Commands", "&Review"),
     QT_TRANSLATE_NOOP("Commands", "One project with its source"), "page-review", "Ctrl+1", Menu::View, 0, Window, Choice},
    {Command::PageIndicators, "page-indicators", QT_TRANSLATE_NOOP("Commands", "All &Indicators"),
     QT_TRANSLATE_NOOP("Commands", "The indicators of all projects in one table"), "page-indicators", "Ctrl+2", Menu::View, 0, Window,
     Choice},
    {Command::PageCharts, "page-charts", QT_TRANSLATE_NOOP("Commands", "&Charts"),
     QT_TRANSLATE_NOOP("Commands", "Budgets across departments"), "page-charts", "Ctrl+3", Menu::View, 0, Window, Choice},
    {Command::PageForm, "page-form", QT_TRANSLATE_NOOP("Commands", "Review &Form"),
     QT_TRANSLATE_NOOP("Commands", "Points and grade of one project"), "review-form", "Ctrl+4", Menu::View, 0, Window, Choice},
    {Command::ShowNavigator, "show-navigator", QT_TRANSLATE_NOOP("Commands", "&Navigator"),
     QT_TRANSLATE_NOOP("Commands", "Show the departments and projects"), "panel-left", "Ctrl+Alt+1", Menu::View, 1, Window, Toggle},
    {Command::ShowSource, "show-source", QT_TRANSLATE_NOOP("Commands", "&Source"),
     QT_TRANSLATE_NOOP("Commands", "Show the text of the document"), "panel-right", "Ctrl+Alt+2", Menu::View, 1, Window, Toggle},
    {Command::ShowPanels, "show-panels", QT_TRANSLATE_NOOP("Commands", "&Lists Below"),
     QT_TRANSLATE_NOOP("Commands", "Show findings, annotations, history and unplaced text"), "panel-bottom", "Ctrl+Alt+3", Menu::View, 1,
     Window, Toggle},
    {Command::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("Commands", "&Zoom In"),
     QT_TRANSLATE_NOOP("Commands", "Make texts and tables larger"), "zoom-in", "Ctrl++; Ctrl+=", Menu::View, 2},
    {Command::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("Commands", "Zoom &Out"),
     QT_TRANSLATE_NOOP("Commands", "Make texts and tables smaller"), "zoom-out", "Ctrl+-", Menu::View, 2},
    {Command::ZoomReset, "zoom-reset", QT_TRANSLATE_NOOP("Commands", "Nor&mal Size"),
     QT_TRANSLATE_NOOP("Commands", "Show texts and tables in their normal size"), "zoom-reset", "Ctrl+0", Menu::View, 2},
    {Command::ColumnFilters, "column-filters", QT_TRANSLATE_NOOP("Commands", "Filter Ro&w"),
     QT_TRANSLATE_NOOP("Commands", "A line to filter by under each title in the table of all indicators"), "filter-row", "Ctrl+Shift+L",
     Menu::View, 3, Window, Toggle},
    {Command::FilterColumn, "filter-column", QT_TRANSLATE_NOOP("Commands", "Filter This Col&umn"),
     QT_TRANSLATE_NOOP("Commands", "Type what the cells of the current column must contain"), "filter", "Ctrl+L", Menu::View, 3},
    {Command::FreezeColumns, "freeze-columns", QT_TRANSLATE_NOOP("Commands", "Fr&eeze Columns"),
     QT_TRANSLATE_NOOP("Commands", "Keep the columns up to the current one in sight, or let them go"), "freeze", "Ctrl+Shift+F",
     Menu::View, 3, Window, Toggle},
    // What the charts page shows; menus and palette lead to that page first.
    {Command::ChartBars, "chart-bars", QT_TRANSLATE_NOOP("Commands", "&Bars"),
     QT_TRANSLATE_NOOP("Commands", "Amounts as bars, the largest first"), "page-charts", "", Menu::Charts, 0, Window, Choice},
    {Command::ChartPareto, "chart-pareto", QT_TRANSLATE_NOOP("Commands", "&Pareto Chart"),
     QT_TRANSLATE_NOOP("Commands", "Shares of the total with their cumulative line"), "page-charts", "", Menu::Charts, 0, Window, Choice},
    {Command::ChartTreemap, "chart-treemap", QT_TRANSLATE_NOOP("Commands", "T&reemap"),
     QT_TRANSLATE_NOOP("Commands", "Amounts as areas, with the bars below"), "page-charts", "", Menu::Charts, 0, Window, Choice},
    {Command::ChartWeights, "chart-weights", QT_TRANSLATE_NOOP("Commands", "&Weights Against the Profile"),
     QT_TRANSLATE_NOOP("Commands", "How many projects divide their points as the profile wants"), "page-charts", "", Menu::Charts, 0, Window, Choice},
    {Command::ChartFindings, "chart-findings", QT_TRANSLATE_NOOP("Commands", "&Findings by Department"),
     QT_TRANSLATE_NOOP("Commands", "Errors, warnings and hints of each department"), "page-charts", "", Menu::Charts, 0, Window, Choice},
    {Command::ChartParts, "chart-parts", QT_TRANSLATE_NOOP("Commands", "Par&ts of Amounts"),
     QT_TRANSLATE_NOOP("Commands", "Retained by the department and subsidy to towns apart"), "page-charts", "", Menu::Charts, 1, Window, Toggle},
    {Command::ChartLog, "chart-log", QT_TRANSLATE_NOOP("Commands", "&Logarithmic Scale"),
     QT_TRANSLATE_NOOP("Commands", "Each step of the axis is ten times the one before"), "page-charts", "", Menu::Charts, 1, Window, Toggle},
    {Command::ChartTable, "chart-table", QT_TRANSLATE_NOOP("Commands", "T&able of Numbers"),
     QT_TRANSLATE_NOOP("Commands", "Show the numbers of the chart as a table"), "page-charts", "", Menu::Charts, 1, Window, Toggle},
    {Command::ChartCopyPicture, "chart-copy-picture", QT_TRANSLATE_NOOP("Commands", "Copy Chart as P&icture"),
     QT_TRANSLATE_NOOP("Commands", "Copy the chart as a picture"), "copy", "", Menu::Charts, 2},
    {Command::ChartCopyData, "chart-copy-data", QT_TRANSLATE_NOOP("Commands", "&Copy Chart Data"),
     QT_TRANSLATE_NOOP("Commands", "Copy the numbers of the chart for a spreadsheet"), "copy-headers", "", Menu::Charts, 2},
    {Command::ChartExport, "chart-export", QT_TRANSLATE_NOOP("Commands", "E&xport Chart…"),
     QT_TRANSLATE_NOOP("Commands", "Save the chart as PNG, SVG or PDF, or its numbers as CSV"), "save-as", "", Menu::Charts, 2},
    {Command::ThemeSystem, "theme-system", QT_TRANSLATE_NOOP("Commands", "As the &System"),
     QT_TRANSLATE_NOOP("Commands", "Light or dark as the system is"), "theme-system", "", Menu::Theme, 0, Window, Choice},
    {Command::ThemeLight, "theme-light", QT_TRANSLATE_NOOP("Commands", "&Light"),
     QT_TRANSLATE_NOOP("Commands", "Dark text on a light ground"), "theme-light", "", Menu::Theme, 0, Window, Choice},
    {Command::ThemeDark, "theme-dark", QT_TRANSLATE_NOOP("Commands", "&Dark"),
     QT_TRANSLATE_NOOP("Commands", "Light text on a dark ground"), "theme-dark", "", Menu::Theme, 0, Window, Choice},
    // The names of languages stand in their own language.
    {Command::LanguageChinese, "language-zh", QT_TRANSLATE_NOOP("Commands", "中文"),
     QT_TRANSLATE_NOOP("Commands", "Show the program in Chinese"), "language", "", Menu::Language, 0, Window, Choice},
    {Command::LanguageEnglish, "language-en", QT_TRANSLATE_NOOP("Commands", "English"),
     QT_TRANSLATE_NOOP("Commands", "Show the program in English"), "language", "", Menu::Language, 0, Window, Choice},
    {Command::RoleReviewer, "role-reviewer", QT_TRANSLATE_NOOP("Commands", "&Reviewer"),
     QT_TRANSLATE_NOOP("Commands", "Start with the project, its source and the findings"), "role", "", Menu::Role, 0, Window, Choice},
    {Command::RoleClerk, "role-clerk", QT_TRANSLATE_NOOP("Commands", "&Clerk"),
     QT_TRANSLATE_NOOP("Commands", "Start with the project and the annotations to answer"), "role", "", Menu::Role, 0, Window, Choice},
    {Command::RoleManager, "role-manager", QT_TRANSLATE_NOOP("Commands", "&Manager"),
     QT_TRANSLATE_NOOP("Commands", "Start with the charts"), "role", "", Menu::Role, 0, Window, Choice},

    {Command::CommandPalette, "command-palette", QT_TRANSLATE_NOOP("Commands", "Command &Palette…"),
     QT_TRANSLATE_NOOP("Commands", "Find a command by its name or by pinyin initials"), "palette", "Ctrl+Shift+P", Menu::Tools, 0},
    {Command::Preferences, "preferences", QT_TRANSLATE_NOOP("Commands", "Pre&ferences…"),
     QT_TRANSLATE_NOOP("Commands", "Name, language, theme, font size and rule profile"), "preferences", "Ctrl+,", Menu::Tools, 1},

    {Command::Manual, "manual", QT_TRANSLATE_NOOP("Commands", "&Manual"),
     QT_TRANSLATE_NOOP("Commands", "How the work is done, in short"), "help", "F1", Menu::Help, 0},
    {Command::ShortcutSheet, "shortcut-sheet", QT_TRANSLATE_NOOP("Commands", "&Keyboard Shortcuts"),
     QT_TRANSLATE_NOOP("Commands", "All keys on one sheet"), "keyboard", "Ctrl+F1", Menu::Help, 0},
    {Command::About, "about", QT_TRANSLATE_NOOP("Commands", "&About Budget Review"),
     QT_TRANSLATE_NOOP("Commands", "Versions and licences"), "about", "", Menu::Help, 1},
}};
// clang-format on

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kCommands.size(); ++i) {
        if (static_cast<size_t>(kCommands[i].command) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "commandInfo() looks a command up by its number");

} // namespace

std::span<const CommandInfo> commandTable()
{
    return kCommands;
}

} // namespace budget::ui
