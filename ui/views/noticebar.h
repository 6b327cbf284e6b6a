// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace budget::ui {

/// A sentence above the page that waits until it is read and stops nobody.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Error, Warning, Information };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Something that can be done about it.
    struct Offer
    {
        QString text;
        std::function<void()> accepted;
    };

    void showNotice(Kind kind, const QString& sentence, const Offer& offer = {});
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColors();
    void retranslate();

    Kind m_kind = Kind::Information;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_offer = nullptr;
    QToolButton* m_close = nullptr;
    std::function<void()> m_accepted;
};

} // namespace budget::ui
