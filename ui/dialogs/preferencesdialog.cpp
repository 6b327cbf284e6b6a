// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/preferencesdialog.h"

#include "core/rules/profile.h"
#include "ui/actions/actionset.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// The choices of a menu as a box; their values count from 0 in the menu's order.
QComboBox* choices(std::initializer_list<Command> commands, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Command command : commands)
        box->addItem(plainText(commandInfo(command)));
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& present, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_form(new QFormLayout)
    , m_author(new QLineEdit(this))
    , m_role(choices({Command::RoleReviewer, Command::RoleClerk, Command::RoleManager}, this))
    , m_language(choices({Command::LanguageChinese, Command::LanguageEnglish}, this))
    , m_theme(choices({Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}, this))
    , m_pointSize(new QSpinBox(this))
    , m_profile(new QComboBox(this))
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    m_search->setPlaceholderText(tr("Search preferences"));
    m_search->setClearButtonEnabled(true);
    m_author->setObjectName(u"author"_s);
    m_pointSize->setRange(kMinPointSize, kMaxPointSize);
    m_pointSize->setSuffix(tr(" pt"));
    m_profile->addItems(Profile::builtInNames());

    m_form->addRow(tr("Your name, on annotations and in the history"), m_author);
    m_form->addRow(tr("Role"), m_role);
    m_form->addRow(tr("Language"), m_language);
    m_form->addRow(tr("Theme"), m_theme);
    m_form->addRow(tr("Font size"), m_pointSize);
    m_form->addRow(tr("Rule profile"), m_profile);

    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { show(Preferences()); });
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::filter);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(520, 340);
    show(present);
}

Preferences PreferencesDialog::preferences() const
{
    return Preferences{.author = m_author->text().trimmed(),
                       .language = m_language->currentIndex() == 0 ? u"zh_CN"_s : u"en"_s,
                       .theme = static_cast<Theme>(m_theme->currentIndex()),
                       .pointSize = m_pointSize->value(),
                       .profile = m_profile->currentText(),
                       .role = static_cast<DeskRole>(m_role->currentIndex())};
}

void PreferencesDialog::show(const Preferences& preferences)
{
    m_author->setText(preferences.author);
    m_role->setCurrentIndex(static_cast<int>(preferences.role));
    m_language->setCurrentIndex(preferences.language == u"en"_s ? 1 : 0);
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme));
    m_pointSize->setValue(preferences.pointSize);
    m_profile->setCurrentText(preferences.profile);
}

void PreferencesDialog::filter(const QString& typed)
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        const bool isShown =
            typed.trimmed().isEmpty() || label->text().contains(typed.trimmed(), Qt::CaseInsensitive);
        label->setVisible(isShown);
        field->setVisible(isShown);
    }
}

} // namespace budget::ui

#include "moc_preferencesdialog.cpp"
