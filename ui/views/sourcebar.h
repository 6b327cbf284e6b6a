// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace budget::ui {

class ElidedLabel;

/// The head of the source panel: which document it is, and how it is shown.
class SourceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBar(QWidget* parent = nullptr);

    /// File and table; the name of the file gives way, not the number of the table.
    void setTitle(const QString& fileName, const QString& place);
    void setZoom(int percent);
    void setFitsWidth(bool fits); ///< without announcing it
    /// Whether the document has pages, and whether they are what is shown now.
    void setPages(bool hasPages, bool areShown);

signals:
    void zoomRequested(int byPercent);
    void fitsWidthChosen(bool fits);
    void textChosen(bool isText);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_heading = nullptr;
    ElidedLabel* m_file = nullptr;
    ElidedLabel* m_place = nullptr;
    QToolButton* m_asText = nullptr;
    QToolButton* m_fit = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QLabel* m_zoom = nullptr;
    QToolButton* m_zoomIn = nullptr;
    int m_percent = 100;
};

} // namespace budget::ui
