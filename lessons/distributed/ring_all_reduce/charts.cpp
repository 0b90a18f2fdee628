#include "lessons/distributed/ring_all_reduce/charts.h"

#include "lessons/distributed/ring_all_reduce/words.h"

namespace lessons::ring {

using engine::cluster::Step;
using widgets::Chart;
using widgets::Curve;

namespace {

template <class Value> Curve curveOf(const engine::Trace<Step>& steps, const char* id, const QString& name, Value value)
{
    Curve curve;
    curve.id = QLatin1String(id), curve.name = name;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        curve.x.push_back(double(k));
        curve.y.push_back(value(steps[k]));
    }
    return curve;
}

Chart emptyChart(const char* id, const QString& title, const QString& note, int step)
{
    Chart chart;
    chart.id = QLatin1String(id), chart.title = title, chart.note = note;
    chart.xName = Words::tr("round");
    chart.playhead = step;
    return chart;
}

double mostSent(const Step& step)
{
    return step.bytesSent.empty() ? 0 : *std::max_element(step.bytesSent.begin(), step.bytesSent.end());
}

double finishedChunks(const Step& step)
{
    int count = 0;
    for (int device = 0; device < step.devices(); ++device)
        for (int chunk = 0; chunk < step.chunks(); ++chunk) count += step.finished(device, chunk);
    return count;
}

/// However many devices there are, none sends more than twice its buffer.
Curve limitOf(const Params& params, const Run& run)
{
    const double limit = 2 * params.elements * engine::cluster::BytesPerElement;
    Curve curve = curveOf(run.steps, "limit", Words::tr("limit 2V = %1").arg(widgets::number(limit, 0)),
                          [limit](const Step&) { return limit; });
    curve.ghost = true;
    return curve;
}

Chart sent(const Params& params, const Run& run, int step)
{
    Chart chart = emptyChart("sent", Words::tr("Sent so far"), Words::tr("bytes"), step);
    chart.curves = {curveOf(run.steps, "device", Words::tr("a device"), mostSent)};
    if (params.onRing()) chart.curves.push_back(limitOf(params, run));
    else
        chart.curves.push_back(
            curveOf(run.steps, "server", Words::tr("the server"), [](const Step& at) { return at.serverBytesSent; }));
    return chart;
}

Chart finished(const Params&, const Run& run, int step)
{
    const int all = run.start().devices() * run.start().chunks();
    Chart chart =
        emptyChart("finished", Words::tr("Chunks that hold the sum"), Words::tr("of %n on all devices", nullptr, all), step);
    if (run.sound.size() == run.steps.size() && finishedChunks(run.end()) != finishedChunks(run.sound.back())) {
        chart.curves.push_back(curveOf(run.sound, "sound", Words::tr("unbroken"), finishedChunks));
        chart.curves.back().ghost = true;
    }
    chart.curves.push_back(curveOf(run.steps, "finished", Words::tr("finished"), finishedChunks));
    return chart;
}

} // namespace

std::vector<Chart> charts(const Params& params, const Run& run, int step)
{
    if (run.lastStep() == 0) return {}; // one device alone sends nothing
    return {sent(params, run, step), finished(params, run, step)};
}

} // namespace lessons::ring
