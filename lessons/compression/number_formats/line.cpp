#include "lessons/compression/number_formats/run.h"
#include "widgets/canvas/readable.h"
#include "widgets/views/plot_area.h"

namespace lessons::number_formats {
namespace {

using widgets::Canvas;
using widgets::Frame;
using widgets::Role;

constexpr double LeastTick = 3; // pixels between two numbers

class NumberLineView final : public widgets::View {
public:
    explicit NumberLineView(NumberLine what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {600, 2 * band(canvas) + rows(canvas)}; }
    QSizeF comfortable(const Canvas& canvas, const Frame&) const override { return {600, 3.4 * band(canvas) + rows(canvas)}; }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const auto* marks : {&m_what.above, &m_what.below}) drawn.insert(marks->begin(), marks->end());
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, widgets::Places& places) const override
    {
        const auto [low, high] = m_what.window(frame);
        const double line = mark(canvas), top = rect.top() + line * double(m_what.above.size());
        const double height = std::min(5 * band(canvas), rect.height() - rows(canvas));
        const Seen seen{
            {rect.left(), std::round(top + (rect.height() - rows(canvas) - height) / 2), rect.width(), std::round(height)},
            low,
            high};
        canvas.box(seen.rect, canvas.theme().surface, Qt::transparent, 0, 2);
        for (const int sign : m_what.logarithmic ? std::vector{1} : std::vector{1, -1}) paintSide(canvas, seen, sign);
        canvas.line(seen.rect.bottomLeft(), seen.rect.bottomRight(), canvas.theme().text, 1.5);
        widgets::Region region;
        region.id = QStringLiteral("line"), region.rect = seen.rect, region.name = frame.called("line"),
        region.turned = m_what.turned;
        canvas.region(std::move(region));
        const double foot = seen.rect.bottom() + 6;
        for (const bool words : {false, true}) { // on lines that lead past them
            for (std::size_t i = 0; i < m_what.above.size(); ++i)
                paintMark(canvas, frame, seen, m_what.above[i], seen.rect.top() - line * double(i + 1) - 4, words, places);
            for (std::size_t i = 0; i < m_what.below.size(); ++i)
                paintMark(canvas, frame, seen, m_what.below[i], foot + line * double(i + 1), words, places);
        }
    }

private:
    /// The stretch that is seen, and where a number of it is.
    struct Seen {
        QRectF rect;
        double low, high;

        double share(double x) const { return (x - low) / (high - low); }
        double at(double x) const { return rect.left() + std::clamp(share(x), 0.0, 1.0) * rect.width(); }
    };
    static double band(const Canvas& canvas) { return 1.6 * canvas.lineHeight(Role::Cell); }
    static double mark(const Canvas& canvas) { return canvas.lineHeight(Role::Label) + 4; }
    double rows(const Canvas& canvas) const { return mark(canvas) * double(m_what.above.size() + m_what.below.size() + 1) + 10; }
    double placeOf(const Seen& seen, double x) const { return seen.at(m_what.logarithmic ? std::log2(std::abs(x)) : x); }

    /// Power of two after power of two; what is below the lowest is one stretch, if it is not told apart by a logarithm.
    void paintSide(Canvas& canvas, const Seen& seen, int sign) const
    {
        const Format& f = m_what.format;
        const int first = m_what.logarithmic ? f.lowest() - f.fraction() : f.lowest() - 1;
        for (int e = first; e <= f.highest(); ++e) {
            const double from = e < f.lowest() && !m_what.logarithmic ? 0 : std::ldexp(1, e);
            const double to = std::min(std::ldexp(1, e + 1), f.largest() + std::ldexp(1, f.gapExponent(f.largest())));
            const double a = placeOf(seen, sign * from), b = placeOf(seen, sign * to);
            if (std::abs(b - a) >= 1) paintStretch(canvas, seen, sign, from, to, e);
        }
    }
    /// Its numbers one by one, or as a band where they are too dense.
    void paintStretch(Canvas& canvas, const Seen& seen, int sign, double from, double to, int e) const
    {
        const QRectF& rect = seen.rect;
        const int exponent = m_what.format.gapExponent(from);
        const double gap = std::ldexp(1, exponent), a = placeOf(seen, sign * from), b = placeOf(seen, sign * to);
        const double left = std::min(a, b), right = std::max(a, b), label = canvas.lineHeight(Role::Note);
        const bool odd = e & 1;
        const QColor shade = canvas.theme().sequential.at(odd ? 0.3 : 0.18);
        const double floor = rect.top() + label + 8;
        canvas.box({left, rect.top(), right - left, label + 6}, shade, Qt::transparent, 0, 0);
        const QString text = m_what.logarithmic ? powerOfTwo(e) : Words::tr("gap %1").arg(powerOfTwo(exponent));
        if (right - left >= canvas.textWidth(text, Role::Note) + 10)
            canvas.text({left + 6, rect.top() + 3, right - left - 6, label}, text, Role::Note, canvas.theme().text);
        if (gapPixels(seen, to, gap) < LeastTick)
            return canvas.box({left, floor, right - left, rect.bottom() - floor}, canvas.theme().sequential.at(odd ? 0.62 : 0.5),
                              Qt::transparent, 0, 0);
        const auto [low, high] = ends(seen, sign);
        for (double x = std::max(from, std::floor(low / gap) * gap); x < to && x <= high; x += gap) {
            const double at = std::round(placeOf(seen, sign * x)) + 0.5;
            if (at > rect.left() + 1 && at < rect.right() - 1)
                canvas.line({at, x == from ? floor - 4 : floor + 6}, {at, rect.bottom()}, canvas.theme().text,
                            x == from ? 2 : 1.2);
        }
    }
    /// The least distance of two of its numbers in the picture.
    double gapPixels(const Seen& seen, double to, double gap) const
    {
        const double share = m_what.logarithmic ? std::log2(to / (to - gap)) : gap;
        return share / (seen.high - seen.low) * seen.rect.width();
    }
    /// Sizes that are seen of one side.
    std::pair<double, double> ends(const Seen& seen, int sign) const
    {
        if (m_what.logarithmic) return {std::exp2(seen.low), std::exp2(seen.high)};
        return {std::max(0.0, sign > 0 ? seen.low : -seen.high), sign > 0 ? seen.high : -seen.low};
    }
    /// A pointer to it, and then its name and number, a row for each.
    void paintMark(Canvas& canvas, const Frame& frame, const Seen& seen, const std::string& id, double top, bool words,
                   widgets::Places& places) const
    {
        const widgets::Theme& theme = canvas.theme();
        const auto value = frame.value(id, {});
        const QColor ink = widgets::inkOf(canvas, frame, id, theme.text);
        const QString text = QStringLiteral("%1 = %2").arg(frame.called(id), value ? digits(*value) : QString());
        const double width = std::ceil(canvas.textWidth(text, Role::Label, true)) + 8,
                     at = value ? placeOf(seen, *value) : seen.rect.center().x();
        const double left = std::clamp(at - width / 2, seen.rect.left(), seen.rect.right() - width);
        const QRectF box(std::round(left), std::round(top), width, canvas.lineHeight(Role::Label));
        const bool above = box.top() < seen.rect.top();
        if (value && !words)
            canvas.line({at, above ? box.bottom() : seen.rect.bottom()}, {at, above ? seen.rect.bottom() : box.top()}, ink, 2);
        if (!words) return;
        if (value) canvas.box(box, theme.raised);
        if (value) canvas.text(box, text, Role::Label, widgets::readable(ink, theme.text, theme.raised), Qt::AlignCenter, true);
        placePoints(canvas, frame, id, {box}, places);
    }

    NumberLine m_what;
};

} // namespace

ViewPtr numberLine(NumberLine what) { return std::make_shared<NumberLineView>(std::move(what)); }

} // namespace lessons::number_formats
