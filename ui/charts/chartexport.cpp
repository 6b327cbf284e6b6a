// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartexport.h"

#include "core/export/csvstream.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPictureWidth = 960;
constexpr qreal kMargin = 20;
constexpr qreal kSharpness = 2;        ///< pixels of a bitmap for one of the screen
constexpr qreal kLargestSide = 30'000; ///< pixels; QImage and most viewers end at 32,767
constexpr int kResolution = 96;        ///< dots an inch in which lengths are given

/// The chart with its caption below, for whichever device.
class Picture
{
public:
    explicit Picture(const ChartView& view)
        : m_view(view)
        , m_caption(view.content().caption.join(u"\u2003"_s))
        , m_chart(view.pictureSize(kPictureWidth))
    {
        m_font = view.font();
        m_font.setPixelSize(qMax(1, qRound(QFontInfo(view.font()).pixelSize() * 0.86)));
    }

    [[nodiscard]] QSizeF size() const
    {
        return {m_chart.width() + 2 * kMargin, std::ceil(m_chart.height()) + captionHeight() + 2 * kMargin};
    }

    void paint(QPainter& painter) const
    {
        const QPalette palette = lightPalette();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), size()), palette.color(QPalette::Base));
        painter.save();
        painter.translate(kMargin, kMargin);
        m_view.paintPicture(painter, m_chart, palette);
        painter.restore();
        painter.setFont(m_font);
        painter.setPen(color(ColorRole::SubtleText, palette));
        painter.drawText(QRectF(kMargin + 4, kMargin + m_chart.height(), m_chart.width(), captionHeight()),
                         Qt::AlignLeft | Qt::AlignBottom, m_caption);
    }

private:
    [[nodiscard]] qreal captionHeight() const { return m_font.pixelSize() * 2.4; }

    const ChartView& m_view;
    QString m_caption;
    QSizeF m_chart;
    QFont m_font;
};

QByteArray svgOf(const ChartView& view)
{
    const Picture picture(view);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kResolution);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size()));
    generator.setTitle(view.content().title);
    generator.setDescription(view.content().caption.join(u'\n'));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const ChartView& view)
{
    constexpr qreal kPointsPerInch = 72;
    const Picture picture(view);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(view.content().title);
    writer.setCreator(u"Budget Review"_s);
    // The page is as large as the chart: it goes into a report, or a printer fits it to its paper.
    writer.setPageSize(QPageSize(picture.size() * kPointsPerInch / kResolution, QPageSize::Point,
                                 view.content().title, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kResolution * 10);
    QPainter painter(&writer);
    painter.scale(10, 10);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QString quoted(const QString& cell, QChar separator)
{
    QString text = mayRunAsFormula(cell) ? u'\'' + cell : cell;
    if (separator == u'\t')
        return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

void appendLine(QString& text, const QStringList& cells, QChar separator)
{
    bool isFirst = true;
    for (const QString& cell : cells) {
        if (!isFirst)
            text.append(separator);
        text.append(quoted(cell, separator));
        isFirst = false;
    }
    text.append(u"\r\n"_s);
}

} // namespace

ChartFormat formatOfFile(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"svg")
        return ChartFormat::Svg;
    if (suffix == u"pdf")
        return ChartFormat::Pdf;
    if (suffix == u"csv")
        return ChartFormat::Csv;
    return suffix == u"tsv" || suffix == u"txt" ? ChartFormat::Tsv : ChartFormat::Png;
}

QString chartData(const ChartContent& content, QChar separator)
{
    QString text;
    appendLine(text, content.dataColumns, separator);
    for (const ChartMark& mark : content.marks)
        appendLine(text, mark.data, separator);
    if (!content.dataTotals.isEmpty())
        appendLine(text, content.dataTotals, separator);
    // After the data, so that the first line stays the header for whatever reads the file.
    text.append(u"\r\n"_s);
    for (const QStringList& lines : {QStringList{content.title}, content.notes, content.caption}) {
        for (const QString& line : lines)
            appendLine(text, {line}, separator);
    }
    return text;
}

QImage chartImage(const ChartView& view)
{
    const Picture picture(view);
    const qreal longest = qMax(picture.size().width(), picture.size().height());
    const qreal scale = qMin(kSharpness, kLargestSide / longest);
    QImage image((picture.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    image.fill(lightPalette().color(QPalette::Base));
    image.setText(u"Title"_s, view.content().title);
    image.setText(u"Description"_s, view.content().caption.join(u'\n'));
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.paint(painter);
    return image;
}

QByteArray encodeChart(const ChartView& view, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        chartImage(view).save(&buffer, "PNG");
        return bytes;
    }
    case ChartFormat::Svg: return svgOf(view);
    case ChartFormat::Pdf: return pdfOf(view);
    // Without the byte order mark Excel takes Chinese text for GBK.
    case ChartFormat::Csv: return "\xEF\xBB\xBF" + chartData(view.content(), u',').toUtf8();
    case ChartFormat::Tsv: return "\xEF\xBB\xBF" + chartData(view.content(), u'\t').toUtf8();
    }
    return {};
}

Result<> exportChart(const ChartView& view, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.errorString()).withContext(path);
    file.write(encodeChart(view, formatOfFile(path)));
    if (!file.commit())
        return fail(ErrorCode::FileUnwritable, file.errorString()).withContext(path);
    return {};
}

} // namespace budget::ui
