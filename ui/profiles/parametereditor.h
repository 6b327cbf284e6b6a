// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/parametertable.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QSpinBox;

namespace budget::ui {

/// One parameter of a profile with its range: a number box, a line, or a list with boxes.
class ParameterEditor final : public QWidget
{
    Q_OBJECT

public:
    ParameterEditor(const Parameter& parameter, QWidget* parent);

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
    /// Says nothing.
    void setValue(const QJsonValue& value);

signals:
    /// What was typed, as a profile's file says it; whoever holds the profile may refuse it.
    void edited(const QString& key, const QJsonValue& value);

private:
    void buildNumber();
    void buildLine();
    void buildFields();
    [[nodiscard]] QJsonValue typedValue() const;
    void tell();

    const Parameter& m_parameter;
    QSpinBox* m_number = nullptr; // one of the three
    QLineEdit* m_line = nullptr;
    QListWidget* m_fields = nullptr;
    QString m_shown; ///< what the line held before it was edited
};

} // namespace budget::ui
