// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <optional>

// Must stand outside of namespaces. A static library's resources are dropped by the linker unless named.
static void initialiseResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/icons"_s;

QString pathOf(const QString& name)
{
    [[maybe_unused]] static const bool isReady = (initialiseResources(), true);
    return kFolder + u'/' + name + u".svg"_s;
}

QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> cache;
    const auto known = cache.constFind(name);
    if (known != cache.constEnd())
        return *known;
    QFile file(pathOf(name));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    cache.insert(name, bytes);
    return bytes;
}

/// Icons follow the palette of the moment, so that switching the theme needs no new icons.
class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(QString name, std::optional<ColorRole> role)
        : m_name(std::move(name))
        , m_role(role)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, lineColor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new PaletteIconEngine(*this); }

private:
    [[nodiscard]] QColor lineColor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_role)
            return color(*m_role, palette);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
    std::optional<ColorRole> m_role;
};

QIcon make(const QString& name, std::optional<ColorRole> role)
{
    return QFile::exists(pathOf(name)) ? QIcon(new PaletteIconEngine(name, role)) : QIcon();
}

} // namespace

QIcon icon(const QString& name)
{
    return make(name, std::nullopt);
}

QIcon icon(const QString& name, ColorRole role)
{
    return make(name, role);
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color)
{
    // The files are drawn in one colour, which is written as "currentColor".
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

QStringList iconNames()
{
    QStringList names;
    const auto files =
        QDir(QFileInfo(pathOf(u"open"_s)).path()).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.append(file.chopped(4));
    return names;
}

QIcon programIcon()
{
    [[maybe_unused]] static const bool isReady = (initialiseResources(), true);
    return QIcon(u":/program.svg"_s);
}

} // namespace budget::ui
