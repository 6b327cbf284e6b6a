// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/deskpages.h"
#include "ui/layoutstate.h"

#include <QWidget>

#include <array>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace budget::ui {

enum class Page : quint8 { Review, Indicators, Charts, Form };
inline constexpr int kPageCount = 4;

/// The pages and panels around one open workspace, and which of them are in view.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    /// What stands around a page and can be hidden, for each page apart.
    enum class Side : quint8 { Navigator, Source, Panels };

    WorkspaceView(Desk& desk, const ActionSet& actions, DialogService& dialogs, QWidget* parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool has(Page page) const;
    /// Where the keys of the desk work: in \a before if it is a part of this view, else in the navigator, and
    /// in no line that would take them for text.
    void takeFocus(QWidget* before = nullptr);

    void setSideVisible(Side side, bool isVisible);
    [[nodiscard]] bool isSideVisible(Side side) const;
    [[nodiscard]] const DeskPages& pages() const { return m_pages; }
    /// Brings one of the panels below to the front.
    void raisePanel(QWidget* panel);

    /// Which of the panels below is in front; another one than there are is ignored.
    [[nodiscard]] int currentPanel() const;
    void setCurrentPanel(int panel);
    /// The visible sides of all pages as bits, for keeping.
    [[nodiscard]] int visibleSides() const;
    void setVisibleSides(int bits);

    /// Relative to the application's font.
    void setZoomPercent(int percent);
    [[nodiscard]] int zoomPercent() const { return m_zoomPercent; }

signals:
    void pageChanged(budget::ui::Page page);
    void noticed(const QString& sentence);
    void failed(const budget::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Sides
    {
        bool navigator = true;
        bool source = true;
        bool panels = true;
    };
    static constexpr Sides kFormSides{true, false, true};
    [[nodiscard]] QWidget* widgetOf(Page page) const;
    [[nodiscard]] QWidget* widgetOf(Side side) const;
    [[nodiscard]] bool& flag(Side side);
    void arrange();
    void applySides();
    void retitle();
    void retitlePanel(QWidget* panel, const QString& title, int count);

    Desk& m_desk;
    DeskPages m_pages;
    Page m_page = Page::Review;
    // The charts need the room; the page of all indicators has facets of its own.
    std::array<Sides, kPageCount> m_sides{
        {{true, true, true}, {false, false, true}, {false, false, false}, kFormSides}};
    int m_zoomPercent = 100;
    QSplitter* m_rows = nullptr;
    QSplitter* m_columns = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTabWidget* m_panels = nullptr;
};

} // namespace budget::ui
