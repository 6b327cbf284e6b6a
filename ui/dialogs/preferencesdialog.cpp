// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/preferencesdialog.h"

#include "ui/actions/actionset.h"
#include "ui/dialogs/shortcuteditor.h"
#include "ui/profiles/profilepage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

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

PreferencesDialog::PreferencesDialog(const PreferencesQuestion& question, DialogService& dialogs,
                                     QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_pages(new QTabWidget(this))
    , m_form(new QFormLayout)
    , m_author(new QLineEdit(this))
    , m_role(choices({Command::RoleReviewer, Command::RoleClerk, Command::RoleManager}, this))
    , m_language(choices({Command::LanguageChinese, Command::LanguageEnglish}, this))
    , m_theme(choices({Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}, this))
    , m_pointSize(new QSpinBox(this))
    , m_keys(new ShortcutEditor(this))
    , m_profiles(
          new ProfilePage(question.profiles, question.content, question.present.profile, dialogs, this))
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    m_search->setPlaceholderText(tr("Search preferences"));
    m_search->setClearButtonEnabled(true);
    m_author->setObjectName(u"author"_s);
    m_pointSize->setRange(kMinPointSize, kMaxPointSize);
    m_pointSize->setSuffix(tr(" pt"));

    m_form->addRow(tr("Your name, on annotations and in the history"), m_author);
    m_form->addRow(tr("Role"), m_role);
    m_form->addRow(tr("Language"), m_language);
    m_form->addRow(tr("Theme"), m_theme);
    m_form->addRow(tr("Font size"), m_pointSize);

    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::saveAndAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &PreferencesDialog::restoreShownPage);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::filter);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    // The page of rules makes the dialog wide; a short answer does not need a line from edge to edge.
    constexpr int kLongestAnswer = 360;
    for (QWidget* field : std::initializer_list<QWidget*>{m_author, m_role, m_language, m_theme, m_pointSize})
        field->setMaximumWidth(kLongestAnswer);
    auto* general = new QWidget(m_pages);
    general->setLayout(m_form);
    m_pages->addTab(general, tr("General"));
    m_pages->addTab(m_keys, tr("Keyboard"));
    m_pages->addTab(m_profiles, tr("Rules and words"));
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(1040, 680);
    show(question.present);
}

Preferences PreferencesDialog::preferences() const
{
    return Preferences{.author = m_author->text().trimmed(),
                       .language = m_language->currentIndex() == 0 ? u"zh_CN"_s : u"en"_s,
                       .theme = static_cast<Theme>(m_theme->currentIndex()),
                       .pointSize = m_pointSize->value(),
                       .profile = m_profiles->chosen(),
                       .role = static_cast<DeskRole>(m_role->currentIndex()),
                       .keys = m_keys->keymap()};
}

/// What one sees is what is restored: nobody wants to lose keys for a font.
void PreferencesDialog::restoreShownPage()
{
    Preferences defaults;
    if (m_pages->currentWidget() == m_keys) {
        m_keys->setKeymap(defaults.keys);
    } else if (m_pages->currentWidget() == m_profiles) {
        m_profiles->restoreDefaults();
    } else {
        defaults.keys = m_keys->keymap();
        show(defaults);
    }
    filter(m_search->text());
}

void PreferencesDialog::show(const Preferences& preferences)
{
    m_author->setText(preferences.author);
    m_role->setCurrentIndex(static_cast<int>(preferences.role));
    m_language->setCurrentIndex(preferences.language == u"en"_s ? 1 : 0);
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme));
    m_pointSize->setValue(preferences.pointSize);
    m_keys->setKeymap(preferences.keys);
}

void PreferencesDialog::filter(const QString& typed)
{
    int lines = 0;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        const bool isShown =
            typed.trimmed().isEmpty() || label->text().contains(typed.trimmed(), Qt::CaseInsensitive);
        label->setVisible(isShown);
        field->setVisible(isShown);
        lines += isShown ? 1 : 0;
    }
    const std::array<int, 3> found{lines, m_keys->filter(typed), m_profiles->filter(typed)};
    // What was searched for may be on another page only.
    const auto first = std::ranges::find_if(found, [](int count) { return count > 0; });
    if (found[static_cast<size_t>(m_pages->currentIndex())] == 0 && first != found.end())
        m_pages->setCurrentIndex(static_cast<int>(first - found.begin()));
}

void PreferencesDialog::saveAndAccept()
{
    if (m_profiles->save())
        accept();
    else
        m_pages->setCurrentWidget(m_profiles);
}

} // namespace budget::ui

#include "moc_preferencesdialog.cpp"
