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

// The macro marks a string for lupdate and leaves it as it is.
#define BUDGET_TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

// clang-format off
constexpr std::array<CommandInfo, kCommandCount> kCommands{{
    {Command::Open, "open", BUDGET_TEXT("&Open…"),
     BUDGET_TEXT("Open documents or a workspace"), "open", "Ctrl+O", Menu::File, 0},
    {Command::OpenFolder, "open-folder", BUDGET_TEXT("Open &Folder…"),
     BUDGET_TEXT("Read all documents of a folder into one workspace"), "folder", "Ctrl+Shift+O", Menu::File, 0},
    {Command::OpenSample, "open-sample", BUDGET_TEXT("Open the Sa&mple"),
     BUDGET_TEXT("Open the built-in sample: 74 tables of one district"), "sample", "", Menu::File, 0},
    {Command::AddDocuments, "add-documents", BUDGET_TEXT("A&dd Documents…"),
     BUDGET_TEXT("Read further documents into this workspace, or the same again"), "add", "Ctrl+Shift+A", Menu::File, 0},
    {Command::Save, "save", BUDGET_TEXT("&Save"),
     BUDGET_TEXT("Every change is kept at once; the first time this asks for a file of your own"), "save", "Ctrl+S",
     Menu::File, 1},
    {Command::SaveAs, "save-as", BUDGET_TEXT("Save &As…"),
     BUDGET_TEXT("Keep the workspace in another file and go on there"), "save-as", "Ctrl+Shift+S", Menu::File, 1},
    {Command::CloseWorkspace, "close", BUDGET_TEXT("&Close"),
     BUDGET_TEXT("Close the workspace; everything in it is kept"), "close", "Ctrl+W", Menu::File, 2},
    {Command::Quit, "quit", BUDGET_TEXT("&Quit"),
     BUDGET_TEXT("Leave the program; everything is kept"), "quit", "Ctrl+Q", Menu::File, 2},

    {Command::Undo, "undo", BUDGET_TEXT("&Undo"),
     BUDGET_TEXT("Take back the last change, also one made before a restart"), "undo", "Ctrl+Z", Menu::Edit, 0},
    {Command::Redo, "redo", BUDGET_TEXT("&Redo"),
     BUDGET_TEXT("Make the change again that was taken back"), "redo", "Ctrl+Y; Ctrl+Shift+Z", Menu::Edit, 0},
    {Command::Cut, "cut", BUDGET_TEXT("Cu&t"),
     BUDGET_TEXT("Copy the selected cells and empty them"), "cut", "Ctrl+X", Menu::Edit, 1, Table},
    {Command::Copy, "copy", BUDGET_TEXT("&Copy"),
     BUDGET_TEXT("Copy the selected cells for a spreadsheet"), "copy", "Ctrl+C", Menu::Edit, 1, Table},
    {Command::CopyWithHeaders, "copy-with-headers", BUDGET_TEXT("Copy with &Headers"),
     BUDGET_TEXT("Copy the selected cells with the names of their columns"), "copy-headers", "Ctrl+Shift+C",
     Menu::Edit, 1, Table},
    {Command::Paste, "paste", BUDGET_TEXT("&Paste"),
     BUDGET_TEXT("Paste cells from a spreadsheet, as one step"), "paste", "Ctrl+V", Menu::Edit, 1, Table},
    {Command::InsertRow, "insert-row", BUDGET_TEXT("&Insert Row"),
     BUDGET_TEXT("Add an indicator below the selected one"), "insert-row", "Ctrl+I", Menu::Edit, 2, Table},
    {Command::DeleteRows, "delete-rows", BUDGET_TEXT("&Delete Rows"),
     BUDGET_TEXT("Delete the selected indicators"), "delete-rows", "Ctrl+Del", Menu::Edit, 2, Table},
    {Command::MoveRowUp, "move-row-up", BUDGET_TEXT("Move Row U&p"),
     BUDGET_TEXT("Move the selected indicator up by one"), "move-up", "Alt+Up", Menu::Edit, 2, Table},
    {Command::MoveRowDown, "move-row-down", BUDGET_TEXT("Move Row Do&wn"),
     BUDGET_TEXT("Move the selected indicator down by one"), "move-down", "Alt+Down", Menu::Edit, 2, Table},
    {Command::RevertCell, "revert-cell", BUDGET_TEXT("Re&vert to Original"),
     BUDGET_TEXT("Put back what was printed in the document"), "revert", "Ctrl+R", Menu::Edit, 3},
    {Command::ShowOnlyChanges, "show-only-changes", BUDGET_TEXT("Show &Only Changes"),
     BUDGET_TEXT("Show only the rows that differ from the document"), "changes", "Ctrl+Shift+H", Menu::Edit, 3, Window,
     Toggle},
    {Command::Find, "find", BUDGET_TEXT("&Find…"),
     BUDGET_TEXT("Find words or numbers in all texts"), "find", "Ctrl+F", Menu::Edit, 4},
    {Command::FindNext, "find-next", BUDGET_TEXT("Find &Next"),
     BUDGET_TEXT("Go to the next place found"), "find-next", "F3; Ctrl+G", Menu::Edit, 4},
    {Command::FindPrevious, "find-previous", BUDGET_TEXT("Find Pre&vious"),
     BUDGET_TEXT("Go to the place found before"), "find-previous", "Shift+F3; Ctrl+Shift+G", Menu::Edit, 4},

    {Command::NextFinding, "next-finding", BUDGET_TEXT("&Next Finding"),
     BUDGET_TEXT("Go to the next finding"), "next-finding", "F8", Menu::Review, 0},
    {Command::PreviousFinding, "previous-finding", BUDGET_TEXT("&Previous Finding"),
     BUDGET_TEXT("Go to the finding before"), "previous-finding", "Shift+F8", Menu::Review, 0},
    {Command::ApplyFix, "apply-fix", BUDGET_TEXT("&Apply the Proposed Fix"),
     BUDGET_TEXT("Mend the current finding as it proposes"), "fix", "Alt+Return", Menu::Review, 0},
    {Command::WaiveFinding, "waive-finding", BUDGET_TEXT("&Waive Finding…"),
     BUDGET_TEXT("Set the current finding aside, with a reason"), "waive", "Ctrl+Shift+W", Menu::Review, 0},
    {Command::Annotate, "annotate", BUDGET_TEXT("Add Annotatio&n…"),
     BUDGET_TEXT("Comment on the selected cell, row or project"), "annotate", "Ctrl+M", Menu::Review, 1},
    {Command::NextUnreviewed, "next-unreviewed", BUDGET_TEXT("Next &Unreviewed Project"),
     BUDGET_TEXT("Go to the next project without a verdict"), "next-unreviewed", "N; F9", Menu::Review, 2},
    {Command::VerdictPass, "verdict-pass", BUDGET_TEXT("Pa&ss"),
     BUDGET_TEXT("Decide: the project passes"), "verdict-pass", "Alt+1", Menu::Review, 2},
    {Command::VerdictPassAfterRevision, "verdict-pass-after-revision", BUDGET_TEXT("Pass After &Revision…"),
     BUDGET_TEXT("Decide: the project passes once the opinion is followed"), "verdict-revise", "Alt+2", Menu::Review, 2},
    {Command::VerdictReturn, "verdict-return", BUDGET_TEXT("Re&turn…"),
     BUDGET_TEXT("Decide: the project goes back to its department"), "verdict-return", "Alt+3", Menu::Review, 2},

    {Command::PageReview, "page-review", BUDGET_TEXT("&Review"),
     BUDGET_TEXT("One project with its source"), "page-review", "Ctrl+1", Menu::View, 0, Window, Choice},
    {Command::PageIndicators, "page-indicators", BUDGET_TEXT("All &Indicators"),
     BUDGET_TEXT("The indicators of all projects in one table"), "page-indicators", "Ctrl+2", Menu::View, 0, Window,
     Choice},
    {Command::PageCharts, "page-charts", BUDGET_TEXT("&Charts"),
     BUDGET_TEXT("Budgets across departments"), "page-charts", "Ctrl+3", Menu::View, 0, Window, Choice},
    {Command::ShowNavigator, "show-navigator", BUDGET_TEXT("&Navigator"),
     BUDGET_TEXT("Show the departments and projects"), "panel-left", "Ctrl+Alt+1", Menu::View, 1, Window, Toggle},
    {Command::ShowSource, "show-source", BUDGET_TEXT("&Source"),
     BUDGET_TEXT("Show the text of the document"), "panel-right", "Ctrl+Alt+2", Menu::View, 1, Window, Toggle},
    {Command::ShowPanels, "show-panels", BUDGET_TEXT("&Lists Below"),
     BUDGET_TEXT("Show findings, annotations, history and unplaced text"), "panel-bottom", "Ctrl+Alt+3", Menu::View, 1,
     Window, Toggle},
    {Command::ZoomIn, "zoom-in", BUDGET_TEXT("Zoom &In"),
     BUDGET_TEXT("Make texts and tables larger"), "zoom-in", "Ctrl++; Ctrl+=", Menu::View, 2},
    {Command::ZoomOut, "zoom-out", BUDGET_TEXT("Zoom &Out"),
     BUDGET_TEXT("Make texts and tables smaller"), "zoom-out", "Ctrl+-", Menu::View, 2},
    {Command::ZoomReset, "zoom-reset", BUDGET_TEXT("Normal Si&ze"),
     BUDGET_TEXT("Show texts and tables in their normal size"), "zoom-reset", "Ctrl+0", Menu::View, 2},
    {Command::ThemeSystem, "theme-system", BUDGET_TEXT("As the &System"),
     BUDGET_TEXT("Light or dark as the system is"), "theme-system", "", Menu::Theme, 0, Window, Choice},
    {Command::ThemeLight, "theme-light", BUDGET_TEXT("&Light"),
     BUDGET_TEXT("Dark text on a light ground"), "theme-light", "", Menu::Theme, 0, Window, Choice},
    {Command::ThemeDark, "theme-dark", BUDGET_TEXT("&Dark"),
     BUDGET_TEXT("Light text on a dark ground"), "theme-dark", "", Menu::Theme, 0, Window, Choice},
    // The names of languages stand in their own language.
    {Command::LanguageChinese, "language-zh", BUDGET_TEXT("中文"),
     BUDGET_TEXT("Show the program in Chinese"), "language", "", Menu::Language, 0, Window, Choice},
    {Command::LanguageEnglish, "language-en", BUDGET_TEXT("English"),
     BUDGET_TEXT("Show the program in English"), "language", "", Menu::Language, 0, Window, Choice},
    {Command::RoleReviewer, "role-reviewer", BUDGET_TEXT("&Reviewer"),
     BUDGET_TEXT("Start with the project, its source and the findings"), "role", "", Menu::Role, 0, Window, Choice},
    {Command::RoleClerk, "role-clerk", BUDGET_TEXT("&Clerk"),
     BUDGET_TEXT("Start with the project and the annotations to answer"), "role", "", Menu::Role, 0, Window, Choice},
    {Command::RoleManager, "role-manager", BUDGET_TEXT("&Manager"),
     BUDGET_TEXT("Start with the charts"), "role", "", Menu::Role, 0, Window, Choice},

    {Command::CommandPalette, "command-palette", BUDGET_TEXT("Command &Palette…"),
     BUDGET_TEXT("Find a command by its name or by pinyin initials"), "palette", "Ctrl+Shift+P", Menu::Tools, 0},
    {Command::Preferences, "preferences", BUDGET_TEXT("Pre&ferences…"),
     BUDGET_TEXT("Name, language, theme, font size and rule profile"), "preferences", "Ctrl+,", Menu::Tools, 1},

    {Command::Manual, "manual", BUDGET_TEXT("&Manual"),
     BUDGET_TEXT("How the work is done, in short"), "help", "F1", Menu::Help, 0},
    {Command::ShortcutSheet, "shortcut-sheet", BUDGET_TEXT("&Keyboard Shortcuts"),
     BUDGET_TEXT("All keys on one sheet"), "keyboard", "Ctrl+F1", Menu::Help, 0},
    {Command::About, "about", BUDGET_TEXT("&About Budget Review"),
     BUDGET_TEXT("Versions and licences"), "about", "", Menu::Help, 1},
}};
// clang-format on

#undef BUDGET_TEXT

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
