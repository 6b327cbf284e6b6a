// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/sourcematches.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace budget::ui {

/// The second line of the source panel: finding in the document, with n of m, and the page at hand.
class SourceSearch final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceSearch(QWidget* parent = nullptr);

    void setLines(std::shared_ptr<const SourceLines> lines);
    [[nodiscard]] QString text() const;
    /// The place that was found, from the start of the document; -1: none.
    void setCurrent(qsizetype offset);
    void setPage(const QString& text); ///< empty: there are no pages

signals:
    void findRequested(bool forward);
    void left(); ///< Escape: back to the document

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCount();
    void retranslate();

    QLineEdit* m_text = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_page = nullptr;
    SourceMatches m_matches;
    qsizetype m_current = -1;
    bool m_hasLines = false;
};

} // namespace budget::ui
