// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace budget::ui {

/// Everything a person can tell the program to do. The order is that of the menus.
enum class Command : quint8 {
    Open,
    OpenFolder,
    OpenSample,
    AddDocuments,
    ReadAgain,
    Save,
    SaveAs,
    CloseWorkspace,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    CopyWithHeaders,
    Paste,
    InsertRow,
    DeleteRows,
    MoveRowUp,
    MoveRowDown,
    RevertCell,
    ShowOnlyChanges,
    Find,
    FindNext,
    FindPrevious,
    NextFinding,
    PreviousFinding,
    ApplyFix,
    FixAllOfRule,
    AcceptFinding,
    RejectFinding,
    MendFinding,
    Annotate,
    NextUnreviewed,
    VerdictPass,
    VerdictPassAfterRevision,
    VerdictReturn,
    TakeSuggestedPoints,
    ExportFindings,
    ExportReviews,
    PageReview,
    PageIndicators,
    PageCharts,
    PageForm,
    ShowNavigator,
    ShowSource,
    ShowPanels,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ColumnFilters,
    FilterColumn,
    FreezeColumns,
    ChartBars,
    ChartPareto,
    ChartTreemap,
    ChartWeights,
    ChartFindings,
    ChartParts,
    ChartLog,
    ChartTable,
    ChartCopyPicture,
    ChartCopyData,
    ChartExport,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageChinese,
    LanguageEnglish,
    RoleReviewer,
    RoleClerk,
    RoleManager,
    CommandPalette,
    Preferences,
    Manual,
    ShortcutSheet,
    About,
};
inline constexpr int kCommandCount = static_cast<int>(Command::About) + 1;

enum class CommandMenu : quint8 { File, Edit, Review, View, Charts, Theme, Language, Role, Tools, Help };

/// Where a shortcut is heard. Two commands may share a key only when they are heard in different places.
/// Findings: only while the list of findings has the focus, so that a letter alone may be a key.
enum class CommandContext : quint8 { Window, Table, Findings };

enum class CommandKind : quint8 { Plain, Toggle, Choice };

struct CommandInfo
{
    Command command;
    const char* id;       ///< the action's objectName; never changes
    const char* text;     ///< English, with mnemonic; translated in the context "Commands"
    const char* tip;      ///< a sentence, translated likewise
    const char* icon;     ///< name in resources/icons
    const char* shortcut; ///< portable, several separated by "; "; may be empty
    CommandMenu menu;
    quint8 group; ///< a separator stands between two groups of a menu
    CommandContext context = CommandContext::Window;
    CommandKind kind = CommandKind::Plain;
};

/// Every command once, in the order of the enumeration.
[[nodiscard]] std::span<const CommandInfo> commandTable();

[[nodiscard]] inline const CommandInfo& commandInfo(Command command)
{
    return commandTable()[static_cast<size_t>(command)];
}

} // namespace budget::ui
