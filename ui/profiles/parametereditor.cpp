// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/parametereditor.h"

#include "ui/models/columnspec.h"
#include "ui/theme/palette.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

QString unitOf(ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Count: return ParameterEditor::tr("rows");
    case ParameterKind::Percent: return u"%"_s;
    case ParameterKind::Characters: return ParameterEditor::tr("characters");
    case ParameterKind::Yuan: return ParameterEditor::tr("yuan");
    case ParameterKind::Years: return ParameterEditor::tr("years");
    case ParameterKind::Points:
    case ParameterKind::PointsList: return ParameterEditor::tr("points");
    case ParameterKind::Texts:
    case ParameterKind::Fields: break;
    }
    return {};
}

/// The unit behind the number, with a space where letters need one.
QString suffixOf(ParameterKind kind)
{
    return u' ' + unitOf(kind);
}

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

/// Points are whole numbers or exact texts such as "12.5".
QJsonValue pointsFrom(const QString& typed)
{
    bool isWhole = false;
    const int whole = typed.toInt(&isWhole);
    return isWhole ? QJsonValue(whole) : QJsonValue(typed);
}

} // namespace

ParameterEditor::ParameterEditor(const Parameter& parameter, QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
{
    setObjectName(u"parameter-"_s + parameter.key);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    switch (parameter.kind) {
    case ParameterKind::Count:
    case ParameterKind::Percent:
    case ParameterKind::Characters:
    case ParameterKind::Yuan:
    case ParameterKind::Years: buildNumber(); break;
    case ParameterKind::Points:
    case ParameterKind::PointsList:
    case ParameterKind::Texts: buildLine(); break;
    case ParameterKind::Fields: buildFields(); break;
    }
    setFocusProxy(findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void ParameterEditor::buildNumber()
{
    m_number = new QSpinBox(this);
    m_number->setRange(m_parameter.least, m_parameter.most);
    m_number->setGroupSeparatorShown(true);
    m_number->setSuffix(suffixOf(m_parameter.kind));
    // What is typed counts when it is complete; the arrows count at once.
    m_number->setKeyboardTracking(false);
    if (m_parameter.kind == ParameterKind::Yuan)
        m_number->setSingleStep(10'000);
    connect(m_number, &QSpinBox::valueChanged, this, &ParameterEditor::tell);
    const QLocale locale;
    auto* range = new QLabel(
        tr("%1 to %2").arg(locale.toString(m_parameter.least), locale.toString(m_parameter.most)), this);
    QPalette palette = range->palette();
    palette.setColor(QPalette::WindowText, color(ColorRole::SubtleText, palette));
    range->setPalette(palette);
    layout()->addWidget(m_number);
    layout()->addWidget(range);
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
}

void ParameterEditor::buildLine()
{
    m_line = new QLineEdit(this);
    const bool isList = m_parameter.kind != ParameterKind::Points;
    m_line->setToolTip(isList ? tr("Several are separated by 、") : QString());
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text() != m_shown)
            tell();
    });
    layout()->addWidget(m_line);
    if (const QString unit = unitOf(m_parameter.kind); !unit.isEmpty())
        layout()->addWidget(new QLabel(unit, this));
}

void ParameterEditor::buildFields()
{
    m_fields = new QListWidget(this);
    for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
        auto* item = new QListWidgetItem(columnTitle(info.field), m_fields);
        item->setData(Qt::UserRole, QString(info.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_fields->setMinimumHeight(m_fields->sizeHintForRow(0) * m_fields->count() + 2 * m_fields->frameWidth());
    connect(m_fields, &QListWidget::itemChanged, this, &ParameterEditor::tell);
    layout()->addWidget(m_fields);
}

void ParameterEditor::setValue(const QJsonValue& value)
{
    if (m_number) {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(value.toInt());
    } else if (m_line) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array)
            texts.append(textOf(entry));
        m_shown = value.isArray() ? texts.join(u'、') : textOf(value);
        m_line->setText(m_shown);
    } else {
        const QSignalBlocker blocker(m_fields);
        for (int row = 0; row < m_fields->count(); ++row) {
            QListWidgetItem* item = m_fields->item(row);
            const bool isIn = value.toArray().contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
        }
    }
}

QJsonValue ParameterEditor::typedValue() const
{
    if (m_number)
        return m_number->value();
    QJsonArray list;
    if (m_fields) {
        for (int row = 0; row < m_fields->count(); ++row) {
            if (m_fields->item(row)->checkState() == Qt::Checked)
                list.append(m_fields->item(row)->data(Qt::UserRole).toString());
        }
        return list;
    }
    if (m_parameter.kind == ParameterKind::Points)
        return pointsFrom(m_line->text().trimmed());
    static const QRegularExpression separators(u"[、，,；;\\s]+"_s);
    const QStringList parts = m_line->text().split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts)
        list.append(m_parameter.kind == ParameterKind::PointsList ? pointsFrom(part) : QJsonValue(part));
    return list;
}

void ParameterEditor::tell()
{
    emit edited(m_parameter.key, typedValue());
}

} // namespace budget::ui

#include "moc_parametereditor.cpp"
