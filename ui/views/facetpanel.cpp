// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/facetpanel.h"

#include "ui/models/roles.h"
#include "ui/theme/palette.h"

#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kShownValues = 8;

/// Check box and label as the style draws them, the count at the right.
class FacetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString count = QLocale().toString(index.data(CountRole).toInt());
        const int width = option.fontMetrics.horizontalAdvance(count) + 10;
        QStyleOptionViewItem left(option);
        left.rect.setRight(option.rect.right() - width);
        QStyledItemDelegate::paint(painter, left, index);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(color(ColorRole::SubtleText, option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
    }

    /// The whole line is the button, not only its small box.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        if (event->type() == QEvent::KeyPress)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton &&
               model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override
    {
        return {60, option.fontMetrics.height() + 6};
    }
};

} // namespace

FacetPanel::FacetPanel(AllIndicatorsModel& indicators, QWidget* parent)
    : QScrollArea(parent)
    , m_indicators(indicators)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(6, 6, 4, 6);
    rows->setSpacing(2);
    m_sections.reserve(kFacetCount);
    for (int facet = 0; facet < kFacetCount; ++facet)
        addSection(static_cast<Facet>(facet), *rows);
    rows->addStretch(1);
    setWidget(content);
    fitAll();
}

FacetPanel::~FacetPanel() = default;

QListView* FacetPanel::list(Facet facet) const
{
    return m_sections[static_cast<size_t>(facet)].values;
}

void FacetPanel::addSection(Facet facet, QVBoxLayout& rows)
{
    Section section;
    section.model = std::make_unique<FacetModel>(m_indicators, facet);
    section.title = new QToolButton(this);
    section.title->setAutoRaise(true);
    section.title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    section.title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold(font());
    bold.setWeight(QFont::DemiBold);
    section.title->setFont(bold);
    section.values = new QListView(this);
    section.values->setFrameShape(QFrame::NoFrame);
    section.values->setItemDelegate(new FacetDelegate(section.values));
    section.values->setModel(section.model.get());
    section.values->setSelectionMode(QAbstractItemView::SingleSelection);
    section.values->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The first four tell most; the others wait folded.
    section.isOpen = facet <= Facet::ByCore;
    rows.addWidget(section.title);
    rows.addWidget(section.values);
    m_sections.push_back(std::move(section));
    const size_t position = m_sections.size() - 1;
    const auto refit = [this, position] { fit(m_sections[position]); };
    const Section& added = m_sections.back();
    connect(added.title, &QToolButton::clicked, this, [this, position] {
        m_sections[position].isOpen = !m_sections[position].isOpen;
        fit(m_sections[position]);
    });
    connect(added.model.get(), &QAbstractItemModel::modelReset, this, refit);
    connect(added.model.get(), &QAbstractItemModel::rowsInserted, this, refit);
    connect(added.model.get(), &QAbstractItemModel::rowsRemoved, this, refit);
    connect(added.model.get(), &QAbstractItemModel::dataChanged, this, refit);
}

void FacetPanel::fit(const Section& section) const
{
    const bool isOpen = section.isOpen;
    const int count = section.model->rowCount();
    const int row = section.values->fontMetrics().height() + 6;
    section.title->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    const auto selected = static_cast<int>(m_indicators.filter().of(section.model->facet()).size());
    section.title->setText(
        selected == 0 ? section.model->title()
                      : tr("%1 · %2 chosen", "title of a facet").arg(section.model->title()).arg(selected));
    section.values->setVisible(isOpen && count > 0);
    section.values->setFixedHeight(std::min(count, kShownValues) * row + 2);
    section.values->setAccessibleName(section.model->title());
}

void FacetPanel::fitAll()
{
    for (const Section& section : m_sections)
        fit(section);
}

void FacetPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitAll();
}

} // namespace budget::ui

#include "moc_facetpanel.cpp"
