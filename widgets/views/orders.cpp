#include "widgets/views/orders.h"

#include "widgets/views/heading.h"
#include "widgets/views/sentence.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class OrdersView final : public View {
public:
    explicit OrdersView(Orders what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        double widest = 0;
        for (const std::string& id : m_what.ids)
            widest = std::max(widest, Sentence(frame, words(frame, id).name).width(canvas, Role::Label) + 12 +
                                          Sentence(frame, words(frame, id).note).width(canvas, Role::Note));
        return {widest, std::min<double>(2, double(m_what.ids.size())) * line(canvas)};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width(), double(m_what.ids.size()) * line(canvas)};
    }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert(m_what.ids.begin(), m_what.ids.end()), drawn.insert(m_what.others.begin(), m_what.others.end());
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        std::vector<std::string> ids = m_what.ids;
        while (ids.size() > 2 && double(ids.size()) * line(canvas) > rect.height() + 0.5) ids.erase(ids.end() - 2);
        double longest = 0;
        for (const std::string& id : m_what.ids) longest = std::max(longest, order(frame, id));
        rect.setHeight(line(canvas));
        for (const std::string& id : ids) {
            paintLine(canvas, frame, rect.adjusted(0, 0, 0, -8), id, longest);
            places[id].rect = rect.adjusted(-4, 0, 4, -4);
            rect.translate(0, rect.height());
        }
    }

private:
    static void paintLine(Canvas& canvas, const Frame& frame, QRectF rect, const std::string& id, double longest)
    {
        const Theme& theme = canvas.theme();
        Region region;
        region.id = QString::fromStdString(id), region.name = frame.called(id), region.rect = rect;
        region.value = frame.exactly(id, frame.value(id, {}).value_or(0));
        canvas.region(std::move(region));
        const QRectF line(rect.left(), rect.top(), rect.width(), canvas.lineHeight(Role::Label));
        Sentence(frame, words(frame, id).name).paint(canvas, line, Role::Label, theme.muted);
        const Sentence count(frame, words(frame, id).note);
        count.paint(canvas, line.adjusted(line.width() - count.width(canvas, Role::Note), 0, 0, 0), Role::Note, theme.text);
        const QRectF track(rect.left(), std::round(line.bottom()), rect.width(), bar(canvas));
        canvas.box(track, theme.sunken, Qt::transparent, 0, 2);
        const double share = longest > 0 ? order(frame, id) / longest : 0;
        canvas.box({track.left(), track.top(), std::round(track.width() * share), track.height()}, theme.control, Qt::transparent,
                   0, 2);
    }
    static Naming words(const Frame& frame, const std::string& id) { return frame.naming(id + ".line"); }
    /// So that a 1 can be seen, too.
    static double order(const Frame& frame, const std::string& id)
    {
        return std::log10(1 + std::abs(frame.value(id, {}).value_or(0)));
    }
    static double bar(const Canvas& canvas) { return std::round(canvas.theme().stroke(6)); }
    static double line(const Canvas& canvas) { return canvas.lineHeight(Role::Label) + bar(canvas) + 8; }

    Orders m_what;
};

class ColourKeyView final : public View {
public:
    explicit ColourKeyView(ColourKey what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return {3 * canvas.textWidth(number(-frame.bound(m_what.of), frame.decimals(m_what.of)), Role::Note), keyHeight(canvas)};
    }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.most); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        const double most = frame.value(m_what.most, {}).value_or(0);
        canvas.colourKey({rect.left(), rect.top(), rect.width(), 8}, frame.look(m_what.of).scale, most,
                         frame.decimals(m_what.of));
        if (canvas.hides(m_what.veil)) return;
        Region region;
        region.id = QString::fromStdString(m_what.most), region.name = frame.called(m_what.most);
        region.rect = {rect.left(), rect.top(), rect.width(), least(canvas, frame).height()};
        region.value = frame.exactly(m_what.most, most);
        canvas.region(std::move(region));
    }

private:
    ColourKey m_what;
};

} // namespace

ViewPtr orders(Orders what) { return std::make_shared<OrdersView>(std::move(what)); }

ViewPtr colourKey(ColourKey what) { return std::make_shared<ColourKeyView>(std::move(what)); }

} // namespace widgets
