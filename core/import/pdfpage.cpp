// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/pdfpage.h"

#include "core/import/drawnpage.h"

#include <QElapsedTimer>

// Poppler's stable C++ interface gives words but no lines, and tables cannot be told without their lines. So
// the page is drawn onto a device of our own. These headers are not stable between versions of poppler.
#include <poppler/Error.h>
#include <poppler/ErrorCodes.h>
#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>
#include <poppler/GlobalParams.h>
#include <poppler/OutputDev.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/Stream.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <tuple>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A line is thinner than this, in points; a filled shape that is thicker is a background.
constexpr double kThickestRule = 3;
/// Shorter ones are parts of signs and patterns.
constexpr double kShortestRule = 1.5;
constexpr double kQuarter = std::numbers::pi / 2;

/// Whether a place or length is one that a page may have: nobody sees what is drawn beyond, and such numbers
/// fit no integer.
bool isNear(double points)
{
    constexpr double kFarthest = 100'000; // a PDF's pages have 14,400 at the most
    return std::fabs(points) < kFarthest; // false for what is no number
}

void readyPoppler()
{
    // Poppler's parameters go with the last of their users: who draws pages by another interface of the
    // library must not take them away. Damage is told by what is missing, not by messages.
    static const GlobalParamsIniter keeper([](ErrorCategory, Goffset, const char*) {});
    Q_UNUSED(keeper);
}

/// Keeps what a page draws.
class PageDevice final : public OutputDev
{
public:
    /// The page is turned back by \a tilt, in radians clockwise.
    PageDevice(const CancelToken& cancel, double tilt)
        : m_cancel(cancel)
    {
        m_page.tilt = tilt;
        m_timer.start();
    }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    bool needNonText() override { return true; }

    void drawChar(GfxState* state, double x, double y, double dx, double dy, double originX, double originY,
                  CharCode code, int nBytes, const Unicode* u, int uLen) override;
    void stroke(GfxState* state) override;
    void fill(GfxState* state) override { addFilled(state); }
    void eoFill(GfxState* state) override { addFilled(state); }

    void drawImage(GfxState* /*state*/, Object* /*ref*/, Stream* /*str*/, int width, int height,
                   GfxImageColorMap* /*colorMap*/, bool /*interpolate*/, const int* /*maskColors*/,
                   bool /*inlineImg*/) override
    {
        notePicture(width, height);
    }
    void drawImageMask(GfxState* /*state*/, Object* /*ref*/, Stream* /*str*/, int width, int height,
                       bool /*invert*/, bool /*interpolate*/, bool /*inlineImg*/) override
    {
        notePicture(width, height);
    }
    void drawMaskedImage(GfxState* /*state*/, Object* /*ref*/, Stream* /*str*/, int width, int height,
                         GfxImageColorMap* /*colorMap*/, bool /*interpolate*/, Stream* /*maskStr*/,
                         int /*maskWidth*/, int /*maskHeight*/, bool /*maskInvert*/,
                         bool /*maskInterpolate*/) override
    {
        notePicture(width, height);
    }
    void drawSoftMaskedImage(GfxState* /*state*/, Object* /*ref*/, Stream* /*str*/, int width, int height,
                             GfxImageColorMap* /*colorMap*/, bool /*interpolate*/, Stream* /*maskStr*/,
                             int /*maskWidth*/, int /*maskHeight*/, GfxImageColorMap* /*maskColorMap*/,
                             bool /*maskInterpolate*/) override
    {
        notePicture(width, height);
    }

    [[nodiscard]] bool mustStop() const
    {
        return m_cancel.isCancelled() || isFull() || m_timer.hasExpired(1000LL * PdfFile::kMostSeconds);
    }
    [[nodiscard]] bool isFull() const
    {
        return m_page.glyphs.size() > PdfFile::kMostGlyphs || m_page.rules.size() > PdfFile::kMostRules;
    }
    static bool mustStop(void* device) { return static_cast<PageDevice*>(device)->mustStop(); }
    [[nodiscard]] DrawnPage takePage() { return std::move(m_page); }

private:
    void notePicture(int width, int height)
    {
        constexpr int kSmallest = 100; // a stamp or a logo is smaller than a page that was scanned
        m_page.hasPictures = m_page.hasPictures || (width > kSmallest && height > kSmallest);
    }
    /// Where the page shows a point of the path or text that is drawn.
    [[nodiscard]] PagePoint placeOf(const GfxState* state, double x, double y) const
    {
        PagePoint point;
        state->transform(x, y, &point.x, &point.y);
        return m_page.tilt == 0 ? point : rotated(point, -m_page.tilt);
    }
    [[nodiscard]] bool isClipped(const GfxState* state, const PdfBox& box);
    void addRule(double x0, double y0, double x1, double y1);
    void addFilled(GfxState* state);
    static void addEdge(std::vector<PdfRule>& edges, double x0, double y0, double x1, double y1);
    void addPairs(std::vector<PdfRule>& edges);

    const CancelToken& m_cancel;
    DrawnPage m_page;
    PdfBox m_clip;                      ///< for the lines that are drawn now
    std::optional<PdfBox> m_hiddenLeft; ///< the last character, when it is out of sight at the left
    QElapsedTimer m_timer;
};

/// What is seen of the page as it is shown.
PdfBox clipOf(const GfxState* state)
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    state->getClipBBox(&left, &top, &right, &bottom);
    return {static_cast<float>(left), static_cast<float>(top), static_cast<float>(right),
            static_cast<float>(bottom)};
}

/// Whether most of the character is out of sight, which is not kept then. Spreadsheets draw the text of a
/// cell that a page cuts on both pages, each time as a whole. Text that is cut at a side is noted.
bool PageDevice::isClipped(const GfxState* state, const PdfBox& box)
{
    const PdfBox clip = clipOf(state);
    const float x = (box.left + box.right) / 2;
    const float y = (box.top + box.bottom) / 2;
    const bool isInHeight = y >= clip.top && y <= clip.bottom;
    const auto goesOnFrom = [&box](const PdfBox& before) {
        const float size = box.bottom - box.top;
        return std::fabs(before.top - box.top) < size / 4 && box.left >= before.left &&
               box.left - before.right < size;
    };
    if (isInHeight && x > clip.right && !m_page.glyphs.empty() && goesOnFrom(m_page.glyphs.back().glyph.box))
        m_page.cutRight = std::max(m_page.cutRight, clip.right);
    if (isInHeight && x >= clip.left && x <= clip.right && m_hiddenLeft && goesOnFrom(*m_hiddenLeft))
        m_page.cutLeft = std::max(m_page.cutLeft, clip.left);
    m_hiddenLeft = isInHeight && x < clip.left ? std::optional(box) : std::nullopt;
    return x < clip.left || x > clip.right || !isInHeight;
}

void PageDevice::drawChar(GfxState* state, double x, double y, double dx, double dy, double originX,
                          double originY, CharCode /*code*/, int /*nBytes*/, const Unicode* u, int uLen)
{
    if (isFull())
        return;
    QString text;
    for (int i = 0; i < uLen; ++i)
        text.append(QString::fromUcs4(reinterpret_cast<const char32_t*>(u + i), 1));
    if (text.isEmpty() || text == u"\uFFFD"_s || text.front().unicode() == 0) {
        ++m_page.unreadable;
        text = QChar(QChar::ReplacementCharacter);
    }
    const auto [px, py] = placeOf(state, x - originX, y - originY);
    PagePoint way;
    state->transformDelta(dx, dy, &way.x, &way.y);
    const auto [ax, ay] = m_page.tilt == 0 ? way : rotated(way, -m_page.tilt);
    const double size = state->getTransformedFontSize();
    const double advance = std::hypot(ax, ay);
    if (!isNear(px) || !isNear(py) || !isNear(advance) || !isNear(size) || size <= 0)
        return;
    DrawnPage::Glyph drawn{.glyph = {.text = std::move(text), .box = {}, .size = static_cast<float>(size)},
                           .turns = 0,
                           .slant = 0};
    // The writing runs to the right, down, to the left or up.
    if (std::fabs(ax) >= std::fabs(ay))
        drawn.turns = ax >= 0 ? 0 : 2;
    else
        drawn.turns = ay >= 0 ? 1 : 3;
    if (ax != 0 && ay != 0)
        drawn.slant = std::remainder(std::atan2(ay, ax), kQuarter);
    constexpr double kAbove = 0.85; // of the size, over the baseline
    constexpr double kBelow = 0.15;
    const double above = size * kAbove;
    const double below = size * kBelow;
    const auto box = [](double left, double top, double right, double bottom) {
        return PdfBox{.left = static_cast<float>(left),
                      .top = static_cast<float>(top),
                      .right = static_cast<float>(right),
                      .bottom = static_cast<float>(bottom)};
    };
    switch (drawn.turns) {
    case 0: drawn.glyph.box = box(px, py - above, px + advance, py + below); break;
    case 1: drawn.glyph.box = box(px - below, py, px + above, py + advance); break;
    case 2: drawn.glyph.box = box(px - advance, py - below, px, py + above); break;
    default: drawn.glyph.box = box(px - above, py - advance, px + below, py); break;
    }
    if (m_page.tilt == 0 && isClipped(state, drawn.glyph.box))
        return;
    m_page.glyphs.push_back(std::move(drawn));
}

void PageDevice::addRule(double x0, double y0, double x1, double y1)
{
    const double width = std::fabs(x1 - x0);
    const double height = std::fabs(y1 - y0);
    const bool isOnPage = isNear(x0) && isNear(y0) && isNear(x1) && isNear(y1);
    if (!isOnPage || isFull() || std::max(width, height) < kShortestRule ||
        std::min(width, height) > kThickestRule)
        return;
    const bool isHorizontal = width >= height;
    PdfRule rule{.isHorizontal = isHorizontal,
                 .at = static_cast<float>(isHorizontal ? (y0 + y1) / 2 : (x0 + x1) / 2),
                 .begin = static_cast<float>(isHorizontal ? std::min(x0, x1) : std::min(y0, y1)),
                 .end = static_cast<float>(isHorizontal ? std::max(x0, x1) : std::max(y0, y1))};
    if (m_page.tilt == 0) {
        constexpr auto kEdge = static_cast<float>(kThickestRule / 2);
        const float least = isHorizontal ? m_clip.top : m_clip.left;
        const float most = isHorizontal ? m_clip.bottom : m_clip.right;
        rule.begin = std::max(rule.begin, isHorizontal ? m_clip.left : m_clip.top);
        rule.end = std::min(rule.end, isHorizontal ? m_clip.right : m_clip.bottom);
        if (rule.at < least - kEdge || rule.at > most + kEdge || rule.begin > rule.end)
            return; // out of sight
    }
    m_page.rules.push_back(rule);
}

void PageDevice::stroke(GfxState* state)
{
    m_clip = clipOf(state);
    const GfxPath* const path = state->getPath();
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath* const part = path->getSubpath(i);
        for (int j = 1; j < part->getNumPoints(); ++j) {
            if (part->getCurve(j))
                continue;
            const auto [x0, y0] = placeOf(state, part->getX(j - 1), part->getY(j - 1));
            const auto [x1, y1] = placeOf(state, part->getX(j), part->getY(j));
            constexpr double kSlant = 1; // a line that is more oblique is none of a table
            if (std::min(std::fabs(x1 - x0), std::fabs(y1 - y0)) <= kSlant)
                addRule(x0, y0, x1, y1);
        }
    }
}

/// A bar that is filled is a line. A frame may be filled between its outer and its inner edge; then the lines
/// lie between two edges that are near to each other. A background has none such.
void PageDevice::addFilled(GfxState* state)
{
    m_clip = clipOf(state);
    const GfxPath* const path = state->getPath();
    std::vector<PdfRule> edges;
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath* const part = path->getSubpath(i);
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        const size_t before = edges.size();
        double lastX = 0;
        double lastY = 0;
        for (int j = 0; j < part->getNumPoints(); ++j) {
            const auto [x, y] = placeOf(state, part->getX(j), part->getY(j));
            left = j == 0 ? x : std::min(left, x);
            right = j == 0 ? x : std::max(right, x);
            top = j == 0 ? y : std::min(top, y);
            bottom = j == 0 ? y : std::max(bottom, y);
            if (j > 0 && !part->getCurve(j))
                addEdge(edges, lastX, lastY, x, y);
            lastX = x;
            lastY = y;
        }
        if (std::min(right - left, bottom - top) <= kThickestRule) {
            edges.resize(before);
            addRule(left, top, right, bottom);
        }
    }
    addPairs(edges);
}

void PageDevice::addEdge(std::vector<PdfRule>& edges, double x0, double y0, double x1, double y1)
{
    constexpr size_t kMostEdges = 2000; // of a path; more are a drawing
    constexpr double kStraight = 0.1;
    const double width = std::fabs(x1 - x0);
    const double height = std::fabs(y1 - y0);
    const bool isStraight = std::min(width, height) < kStraight && std::max(width, height) > kShortestRule;
    if (!isStraight || edges.size() >= kMostEdges)
        return;
    const bool isHorizontal = width > height;
    edges.push_back({.isHorizontal = isHorizontal,
                     .at = static_cast<float>(isHorizontal ? y0 : x0),
                     .begin = static_cast<float>(isHorizontal ? std::min(x0, x1) : std::min(y0, y1)),
                     .end = static_cast<float>(isHorizontal ? std::max(x0, x1) : std::max(y0, y1))});
}

void PageDevice::addPairs(std::vector<PdfRule>& edges)
{
    std::ranges::sort(edges, [](const PdfRule& a, const PdfRule& b) {
        return std::tuple(a.isHorizontal, a.at) < std::tuple(b.isHorizontal, b.at);
    });
    for (size_t i = 0; i < edges.size(); ++i) {
        for (size_t j = i + 1; j < edges.size() && edges[j].isHorizontal == edges[i].isHorizontal; ++j) {
            if (edges[j].at - edges[i].at > static_cast<float>(kThickestRule))
                break;
            const float begin = std::max(edges[i].begin, edges[j].begin);
            const float end = std::min(edges[i].end, edges[j].end);
            const float shorter = std::min(edges[i].end - edges[i].begin, edges[j].end - edges[j].begin);
            if (end - begin < shorter / 2)
                continue;
            const float at = (edges[i].at + edges[j].at) / 2;
            if (edges[i].isHorizontal)
                addRule(begin, at, end, at);
            else
                addRule(at, begin, at, end);
        }
    }
}

} // namespace

struct PdfFile::Document
{
    std::unique_ptr<PDFDoc> pdf;
};

PdfFile::PdfFile(std::unique_ptr<Document> document)
    : m_document(std::move(document))
{}

PdfFile::~PdfFile() = default;

Result<std::unique_ptr<PdfFile>> PdfFile::open(const QByteArray& bytes, const QString& password)
{
    readyPoppler();
    auto document = std::make_unique<Document>();
    const QByteArray utf8 = password.toUtf8();
    std::optional<GooString> key;
    if (!password.isEmpty())
        key.emplace(utf8.constData());
    auto* const stream =
        new MemStream(bytes.constData(), 0, bytes.size(), Object(objNull)); // owned by the PDF
    document->pdf = std::make_unique<PDFDoc>(stream, key, key);
    if (!document->pdf->isOk()) {
        if (document->pdf->getErrorCode() == errEncrypted)
            return fail(ErrorCode::InputEncrypted);
        return fail(ErrorCode::InputDamaged, u"PDF"_s);
    }
    const int pages = document->pdf->getNumPages();
    if (pages <= 0)
        return fail(ErrorCode::InputDamaged, u"PDF"_s);
    if (pages > kMostPages)
        return fail(ErrorCode::InputTooLarge, u"%1 pages"_s.arg(kMostPages));
    return std::unique_ptr<PdfFile>(new PdfFile(std::move(document)));
}

int PdfFile::pageCount() const
{
    return m_document->pdf->getNumPages();
}

Result<PdfPage> PdfFile::page(int number, const CancelToken& cancel)
{
    Page* const source = m_document->pdf->getPage(number);
    if (!source)
        return PdfPage(); // a page that the file names and does not hold is an empty one
    const auto drawnAt = [&](double tilt) -> Result<DrawnPage> {
        constexpr double kPointsPerInch = 72;
        PageDevice device(cancel, tilt);
        m_document->pdf->displayPage(&device, number, kPointsPerInch, kPointsPerInch, 0, false, true, false,
                                     &PageDevice::mustStop, &device);
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (device.mustStop())
            return fail(ErrorCode::InputTooLarge, u"page %1"_s.arg(number));
        return device.takePage();
    };
    DrawnPage drawn = TRY(drawnAt(0));
    if (const double tilt = tiltOf(drawn.glyphs); tilt != 0)
        drawn = TRY(drawnAt(tilt));
    const bool isUpright = source->getRotate() % 180 == 0;
    drawn.width = static_cast<float>(isUpright ? source->getCropWidth() : source->getCropHeight());
    drawn.height = static_cast<float>(isUpright ? source->getCropHeight() : source->getCropWidth());
    return arrangedPage(std::move(drawn));
}

} // namespace budget
