// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/model/sourceplace.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace budget {

using PdfBox = SourcePlace::Box;

/// A character as a page shows it, in points from the top left.
struct PdfGlyph
{
    QString text; ///< mostly one character; a ligature is several
    PdfBox box;
    float size = 0; ///< of the font
};

/// A straight line of a page, a thin bar or the edge of a frame; horizontal or vertical.
struct PdfRule
{
    bool isHorizontal = true;
    float at = 0;    ///< y of a horizontal line, x of a vertical one
    float begin = 0; ///< along the line
    float end = 0;
};

/// Where a further page begins that shows the next columns of a wide sheet.
struct PdfSeam
{
    float from = 0; ///< left edge on the joined page
    quint32 page = 0;
    float shift = 0; ///< from that page to the joined one
};

/// What a page shows, turned so that its text runs from left to right, on level lines.
struct PdfPage
{
    std::vector<PdfGlyph> glyphs; ///< in the order in which they are drawn, each one once
    std::vector<PdfGlyph> marks;  ///< written across the page or under its text: watermarks, round seals
    std::vector<PdfRule> rules;
    float width = 0;
    float height = 0;
    int turns = 0;         ///< quarter turns clockwise that bring a box back to where the page shows it
    double tilt = 0;       ///< radians clockwise; the same for a page that was put askew into a scanner
    size_t unreadable = 0; ///< characters whose font does not say what they mean
    bool hasPictures = false;
    /// Where the page cuts writing that goes on at the right of another page, and where it goes on with such;
    /// 0: nowhere.
    float cutRight = 0;
    float cutLeft = 0;
    std::vector<PdfSeam> seams; ///< of pages that were put at its right, see widepages.h

    /// \a box as the page is shown.
    [[nodiscard]] PdfBox shown(const PdfBox& box) const;
};

/// An open PDF. Poppler reads it; its own text layer, which guesses the order of words, is not asked.
class PdfFile
{
public:
    /// \a bytes must outlive the file. Errors: InputDamaged, InputEncrypted, InputTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<PdfFile>> open(const QByteArray& bytes,
                                                               const QString& password);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    [[nodiscard]] int pageCount() const;
    /// \a number counts from 1. Errors: InputTooLarge, Cancelled.
    [[nodiscard]] Result<PdfPage> page(int number, const CancelToken& cancel);

    static constexpr int kMostPages = 20'000;
    static constexpr size_t kMostGlyphs = 400'000; ///< of a page
    static constexpr size_t kMostRules = 100'000;
    static constexpr int kMostSeconds = 20; ///< that a page may take

private:
    struct Document;
    explicit PdfFile(std::unique_ptr<Document> document);

    std::unique_ptr<Document> m_document;
};

} // namespace budget
