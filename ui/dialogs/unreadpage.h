// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace budget::ui {

class ImportPreviewModel;

/// Why a document of an import preview was not read, and where its password is given if that is the reason.
class UnreadPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    UnreadPage(ImportPreviewModel& model, QWidget* parent);

    /// A document with an error.
    void showDocument(int document);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void give();
    void showRefusal(int document);
    void showSentence();

    ImportPreviewModel& m_model;
    int m_document = -1;
    QLabel* m_name = nullptr;
    QLabel* m_reason = nullptr;
    QWidget* m_lock = nullptr; ///< the line for the password
    QLabel* m_label = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_give = nullptr;
    QLabel* m_refusal = nullptr;
};

} // namespace budget::ui
