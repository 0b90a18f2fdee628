#include "widgets/views/scenes.h"

#include <algorithm>
#include <iterator>

namespace widgets {
namespace {

int firstStep(const engine::Tape& tape, const std::string& key)
{
    for (int step = 1; step <= tape.lastStep(); ++step)
        if (tape.key(step) == key) return step;
    return tape.lastStep() + 1;
}

class ScenesView final : public View {
public:
    explicit ScenesView(std::vector<Scene> all) : m_all(std::move(all)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return largest([&](const View& view) { return view.least(canvas, frame); });
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return largest([&](const View& view) { return view.comfortable(canvas, frame); });
    }
    /// Only what all show is always there.
    void collect(std::set<std::string>& drawn) const override
    {
        std::set<std::string> common;
        m_all.front().view->collect(common);
        for (const Scene& scene : m_all) {
            std::set<std::string> own, both;
            scene.view->collect(own);
            std::set_intersection(common.begin(), common.end(), own.begin(), own.end(), std::inserter(both, both.end()));
            common = std::move(both);
        }
        drawn.merge(common);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        now(frame).paint(canvas, rect, frame, places);
    }

private:
    template <class Size> QSizeF largest(Size size) const
    {
        QSizeF all;
        for (const Scene& scene : m_all) all = all.expandedTo(size(*scene.view));
        return all;
    }
    const View& now(const Frame& frame) const
    {
        const View* shown = m_all.front().view.get();
        for (auto scene = m_all.begin() + 1; scene != m_all.end(); ++scene)
            if (firstStep(frame.tape(), scene->from) <= frame.moment.to) shown = scene->view.get();
        return *shown;
    }

    std::vector<Scene> m_all;
};

} // namespace

ViewPtr scenes(std::vector<Scene> all) { return std::make_shared<ScenesView>(std::move(all)); }

} // namespace widgets
