#include "lessons/live_machine.h"
#include "widgets/canvas/number.h"

namespace lessons {

std::vector<widgets::Chart> chartsOf(const std::vector<ChartOf>& all, const Curves& curves, int step)
{
    std::vector<widgets::Chart> charts;
    std::size_t measure = 0;
    for (const ChartOf& what : all) {
        widgets::Chart chart;
        chart.id = what.id, chart.title = what.title, chart.note = what.note, chart.share = what.share, chart.logY = what.logY;
        chart.playhead = step;
        for (const Traced& traced : what.curves) {
            widgets::Curve curve;
            curve.id = widgets::elementId(traced.id, traced.at), curve.name = traced.name;
            for (const engine::Sample& sample : curves.samples)
                curve.x.push_back(sample.step), curve.y.push_back(sample.values[measure]);
            chart.curves.push_back(std::move(curve));
            ++measure;
        }
        charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace lessons
