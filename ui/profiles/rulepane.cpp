// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/rulepane.h"

#include "core/rules/rule.h"
#include "core/rules/settingcatalog.h"
#include "ui/models/findingtext.h"
#include "ui/profiles/parametereditor.h"
#include "ui/theme/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* paragraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void makeSubtle(QLabel& label)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color(ColorRole::SubtleText, palette));
    label.setPalette(palette);
}

const QString& inPresentLanguage(const RuleCatalog::Text& text)
{
    return text[static_cast<size_t>(presentLanguage())];
}

} // namespace

RulePane::RulePane(QWidget* parent)
    : QWidget(parent)
    , m_title(paragraph(this))
    , m_about(paragraph(this))
    , m_statement(paragraph(this))
    , m_source(paragraph(this))
    , m_form(new QFormLayout)
    , m_isOn(new QCheckBox(tr("Check by this rule"), this))
    , m_severity(new QComboBox(this))
    , m_words(paragraph(this))
    , m_findings(paragraph(this))
    , m_restore(new QPushButton(tr("Restore Defaults of This Rule"), this))
{
    build();
    connect(m_isOn, &QCheckBox::toggled, this, [this](bool isOn) { emit switched(m_rule, isOn); });
    connect(m_severity, &QComboBox::activated, this,
            [this](int choice) { emit severityChosen(m_rule, static_cast<Severity>(choice)); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(m_rule); });
    connect(m_words, &QLabel::linkActivated, this, &RulePane::listRequested);
}

void RulePane::build()
{
    m_isOn->setObjectName(u"ruleIsOn"_s);
    m_severity->setObjectName(u"ruleSeverity"_s);
    m_restore->setObjectName(u"restoreRule"_s);
    m_findings->setObjectName(u"ruleFindings"_s);
    m_words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_restore->setAutoDefault(false);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    makeSubtle(*m_about);
    makeSubtle(*m_source);
    m_form->addRow(m_isOn);
    m_form->addRow(tr("Severity"), m_severity);
    m_form->addRow(tr("Findings"), m_findings);

    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : {m_title, m_about, m_statement, m_source})
        layout->addWidget(widget);
    layout->addSpacing(6);
    layout->addLayout(m_form);
    layout->addWidget(m_words);
    layout->addSpacing(6);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void RulePane::show(const ProfileSource& source, const QString& rule, bool isEditable)
{
    if (m_rule != rule) {
        m_rule = rule;
        describe();
        makeParameters();
        showWords();
    }
    const QSignalBlocker switchBlocker(m_isOn);
    m_isOn->setChecked(source.profile()->isEnabled(findRule(rule)->id));
    m_isOn->setEnabled(isEditable);
    m_severity->clear();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        const QString word = severityText(severity);
        m_severity->addItem(severity == source.usualSeverity(rule) ? tr("%1 (default)").arg(word) : word);
    }
    m_severity->setCurrentIndex(static_cast<int>(source.severity(rule)));
    m_severity->setEnabled(isEditable && m_isOn->isChecked());
    bool isChanged = source.isRuleChanged(rule);
    for (ParameterEditor* editor : findChildren<ParameterEditor*>()) {
        editor->setValue(editor->parameter().valueIn(source.profile()->parameters()));
        editor->setEnabled(isEditable);
        isChanged = isChanged || source.isParameterChanged(editor->parameter().key);
    }
    m_restore->setEnabled(isEditable && isChanged);
}

void RulePane::showFindings(const QString& text)
{
    m_findings->setText(text.isEmpty() ? u"–"_s : text);
}

void RulePane::describe()
{
    const RuleCatalog& catalog = RuleCatalog::builtIn();
    const RuleCatalog::Entry& entry = *catalog.entry(m_rule);
    m_title->setText(ruleTitle(m_rule));
    m_about->setText(catalog.word(findRule(m_rule)->dimension, presentLanguage()) + u" · "_s + m_rule);
    m_statement->setText(inPresentLanguage(entry.statement));
    m_source->setText(tr("Source: %1").arg(inPresentLanguage(entry.source)));
}

void RulePane::makeParameters()
{
    for (ParameterEditor* editor : findChildren<ParameterEditor*>())
        m_form->removeRow(editor);
    for (const QString& key : RuleCatalog::builtIn().entry(m_rule)->uses) {
        const Parameter* const parameter = findParameter(key);
        if (!parameter)
            continue;
        auto* editor = new ParameterEditor(*parameter, this);
        connect(editor, &ParameterEditor::edited, this, &RulePane::parameterEdited);
        auto* label = new QLabel(SettingCatalog::builtIn().parameterTitle(key, presentLanguage()), this);
        label->setBuddy(editor);
        label->setWordWrap(true);
        m_form->addRow(label, editor);
    }
}

void RulePane::showWords()
{
    QStringList links;
    for (const QString& key : RuleCatalog::builtIn().entry(m_rule)->uses) {
        if (const SettingCatalog::List* list = SettingCatalog::builtIn().list(key))
            links.append(u"<a href=\"%1\">%2</a>"_s.arg(key, inPresentLanguage(list->title).toHtmlEscaped()));
    }
    m_words->setVisible(!links.isEmpty());
    m_words->setText(tr("Looks at the words: %1").arg(links.join(tr(", ", "between lists of words"))));
}

} // namespace budget::ui

#include "moc_rulepane.cpp"
