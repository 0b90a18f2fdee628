#include "widgets/views/view.h"

#include <algorithm>
#include <numeric>

namespace widgets {

View::~View() = default;

namespace {

/// Views in a row or a column: along it they share what there is, across it each gets all.
class Sequence final : public View {
public:
    Sequence(std::vector<ViewPtr> views, double gap, Qt::Orientation along)
        : m_views(std::move(views)), m_gap(gap), m_along(along)
    {
    }

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return together([&](const ViewPtr& view) { return view->least(canvas, frame); });
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return together([&](const ViewPtr& view) { return view->comfortable(canvas, frame); });
    }
    bool spare() const override
    {
        return std::all_of(m_views.begin(), m_views.end(), [](const ViewPtr& view) { return view->spare(); });
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const std::vector<ViewPtr> views = thatFit(canvas, rect, frame);
        const std::vector<double> lengths = shares(canvas, length(rect.size()), frame, views);
        double at = m_along == Qt::Vertical ? rect.top() : rect.left();
        for (std::size_t i = 0; i < views.size(); ++i) {
            const double from = std::round(at), size = std::floor(lengths[i]);
            const QRectF own = m_along == Qt::Vertical ? QRectF(rect.left(), from, rect.width(), size)
                                                       : QRectF(from, rect.top(), size, rect.height());
            views[i]->paint(canvas, own, frame, places);
            at += lengths[i] + m_gap;
        }
    }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const ViewPtr& view : m_views)
            if (!view->spare() || spare()) view->collect(drawn);
    }
    double stretch() const override
    {
        double all = 0;
        for (const ViewPtr& view : m_views)
            all = m_along == Qt::Vertical ? all + view->stretch() : std::max(all, view->stretch());
        return all;
    }

private:
    double length(QSizeF size) const { return m_along == Qt::Vertical ? size.height() : size.width(); }
    double across(QSizeF size) const { return m_along == Qt::Vertical ? size.width() : size.height(); }
    QSizeF together(const std::vector<QSizeF>& sizes) const
    {
        double sum = m_gap * std::max(0.0, double(sizes.size()) - 1), most = 0;
        for (const QSizeF size : sizes) sum += length(size), most = std::max(most, across(size));
        return m_along == Qt::Vertical ? QSizeF(most, sum) : QSizeF(sum, most);
    }
    /// What it asks for: spare views do not count, unless there is nothing else.
    template <class Demand> QSizeF together(Demand demand) const
    {
        std::vector<QSizeF> sizes;
        for (const ViewPtr& view : m_views)
            if (!view->spare() || spare()) sizes.push_back(demand(view));
        return together(sizes);
    }
    /// Spare ones go, the last first, until the others are comfortable.
    std::vector<ViewPtr> thatFit(const Canvas& canvas, QRectF rect, const Frame& frame) const
    {
        std::vector<ViewPtr> views = m_views;
        const auto fit = [&] {
            std::vector<QSizeF> sizes;
            for (const ViewPtr& view : views) sizes.push_back(view->comfortable(canvas, frame));
            const QSizeF all = together(sizes);
            return all.width() <= rect.width() + 0.5 && all.height() <= rect.height() + 0.5;
        };
        while (views.size() > 1 && !fit()) {
            const auto last = std::find_if(views.rbegin(), views.rend(), [](const ViewPtr& view) { return view->spare(); });
            if (last == views.rend()) break;
            views.erase(std::next(last).base());
        }
        return views;
    }
    /// All have the least; then what makes them comfortable, fairly where that is short; then what is left, by stretch.
    std::vector<double> shares(const Canvas& canvas, double room, const Frame& frame, const std::vector<ViewPtr>& views) const
    {
        std::vector<double> lengths;
        std::vector<std::pair<double, std::size_t>> demands;
        double stretches = 0;
        for (std::size_t i = 0; i < views.size(); ++i) {
            lengths.push_back(length(views[i]->least(canvas, frame))), stretches += views[i]->stretch();
            demands.emplace_back(std::max(0.0, length(views[i]->comfortable(canvas, frame)) - lengths[i]), i);
        }
        double left = room - std::accumulate(lengths.begin(), lengths.end(), 0.0) - m_gap * (double(views.size()) - 1);
        std::sort(demands.begin(), demands.end()); // who needs little gets it: so as many as can be are comfortable
        for (std::size_t i = 0; i < demands.size(); ++i) {
            const double more = std::min(demands[i].first, std::max(0.0, left) / double(demands.size() - i));
            lengths[demands[i].second] += more, left -= more;
        }
        for (std::size_t i = 0; i < views.size() && left > 0 && stretches > 0; ++i)
            lengths[i] += left * views[i]->stretch() / stretches;
        return lengths;
    }

    std::vector<ViewPtr> m_views;
    double m_gap;
    Qt::Orientation m_along;
};

} // namespace

ViewPtr below(std::vector<ViewPtr> views, double gap) { return std::make_shared<Sequence>(std::move(views), gap, Qt::Vertical); }

ViewPtr beside(std::vector<ViewPtr> views, double gap)
{
    return std::make_shared<Sequence>(std::move(views), gap, Qt::Horizontal);
}

} // namespace widgets
