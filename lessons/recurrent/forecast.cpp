#include "lessons/recurrent/forecast.h"

#include "lessons/recurrent/sunspots.h"
#include "widgets/views/charted.h"

namespace lessons::recurrent {
namespace {

using widgets::Chart; // lupdate loses the context of tr() after a return type in another namespace
using widgets::Curve;

Curve curveOf(const char* id, const QString& name, const std::function<double(int)>& says)
{
    Curve curve{.id = QString::fromLatin1(id), .name = name};
    for (int test = 0; test < Sunspots::Tests; ++test)
        curve.x.push_back(Sunspots::FirstTest + test), curve.y.push_back(sunspots().inSpots(says(test)));
    return curve;
}

Chart chartOf(const std::vector<double>& answers)
{
    const Sunspots& all = sunspots();
    Curve was = curveOf("was", Words::tr("was"), [&](int test) { return all.right(test); });
    Curve line = curveOf("line", Words::tr("AR(20)"), [&](int test) { return all.line[std::size_t(test)]; });
    Curve net = curveOf("net", Words::tr("the cell"), [&](int test) { return answers[std::size_t(test)]; });
    was.thin = line.ghost = true, net.ink = 1;
    Chart chart;
    chart.id = QStringLiteral("forecast"), chart.title = Words::tr("Sunspots a year ahead"), chart.xName = Words::tr("year");
    chart.curves = {was, line, net};
    return chart;
}

} // namespace

ViewPtr forecast(const Plan& plan, const std::vector<float>& parameters)
{
    const auto lanes = testsThrough(plan, parameters).values(Plan::OutputValue);
    return widgets::charted(
        [answers = std::vector<double>(lanes.row(0).begin(), lanes.row(0).end())] { return chartOf(answers); }, {}, 0);
}

} // namespace lessons::recurrent
