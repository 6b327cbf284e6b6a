// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profilesource.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace budget::ui {

/// One rule as a profile has it: what it asks and why, on or off, its severity and its numbers, and the lists
/// of words it looks at. It holds no profile: what is edited is said, what is true is shown.
class RulePane final : public QWidget
{
    Q_OBJECT

public:
    explicit RulePane(QWidget* parent = nullptr);

    void show(const ProfileSource& source, const QString& rule, bool isEditable);
    /// How often the rule speaks in the open document; empty while not known.
    void showFindings(const QString& text);

signals:
    void switched(const QString& rule, bool isEnabled);
    void severityChosen(const QString& rule, budget::Severity severity);
    void parameterEdited(const QString& key, const QJsonValue& value);
    void restoreRequested(const QString& rule);
    void listRequested(const QString& key);

private:
    void build();
    void describe();
    void makeParameters();
    void showWords();

    QString m_rule;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_statement = nullptr;
    QLabel* m_source = nullptr;
    QFormLayout* m_form = nullptr;
    QCheckBox* m_isOn = nullptr;
    QComboBox* m_severity = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_findings = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace budget::ui
