#include "lessons/taped.h"

#include "widgets/canvas/number.h"
#include "widgets/views/explain.h"
#include "widgets/views/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lessons {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views)
};

/// The value of this name; null if there is none.
const engine::Value* valueNamed(const engine::Values& values, const std::string& id)
{
    const auto found = std::ranges::find(values, id, [](const auto& named) { return named.first; });
    return found == values.end() ? nullptr : &found->second;
}

} // namespace

Recorded::Recorded(std::shared_ptr<const engine::Tape> tape, widgets::ViewPtr view) : stage(std::move(view))
{
    auto made = std::make_shared<widgets::Run>(std::move(tape));
    stage->collect(made->drawn);
    for (const std::string& id : made->drawn)
        if (!made->tape.knows(id)) throw std::invalid_argument("the stage draws \"" + id + "\", which the tape does not know");
    run = std::move(made);
}

widgets::Frame Recorded::at(std::shared_ptr<const widgets::Glossary> names, engine::Moment moment, int offset) const
{
    return {run, std::move(names), moment, offset};
}

widgets::Chart emptyChart(const ChartOf& what, int step)
{
    widgets::Chart chart;
    chart.id = what.id, chart.title = what.title, chart.note = what.note, chart.share = what.share, chart.logY = what.logY;
    chart.xName = what.xName, chart.most = what.most, chart.playhead = step;
    return chart;
}

widgets::Chart chartOf(const widgets::Frame& frame, const ChartOf& what)
{
    const engine::Tape& tape = frame.tape();
    widgets::Chart chart = emptyChart(what, frame.step());
    for (const Traced& traced : what.curves) {
        const widgets::Naming look = frame.look(traced.id);
        const QString place = widgets::placeName(look, traced.at), called = frame.called(traced.id);
        widgets::Curve curve;
        curve.id = traced.curve.isEmpty() ? widgets::elementId(traced.id, traced.at) : traced.curve;
        curve.name = traced.name, curve.thin = traced.thin, curve.ghost = traced.ghost, curve.ink = look.ink;
        if (curve.name.isEmpty() && what.curves.size() > 1)
            curve.name = place.isEmpty() ? called : QStringLiteral("%1, %2").arg(called, place);
        const std::size_t element = engine::elementAt(tape.shape(traced.id), traced.at);
        bool hasBegun = false;
        for (int at = 0; at <= tape.lastStep(); ++at) {
            const auto value = traced.known ? traced.known(at) : tape.value(traced.id, element, at);
            hasBegun = hasBegun || value;
            if (value || !hasBegun) curve.x.push_back(at), curve.y.push_back(value.value_or(std::nan("")));
        }
        chart.curves.push_back(std::move(curve));
    }
    return chart;
}

std::optional<widgets::Explanation> explainChart(const widgets::Frame& frame, const std::vector<ChartOf>& charts,
                                                 const widgets::RegionName& region)
{
    for (const ChartOf& chart : charts) {
        if (region.name != QStringLiteral("chart.") + chart.id || region.at.size() != 2) continue;
        const auto curve = std::size_t(region.at[0]);
        if (curve >= chart.curves.size()) return {};
        const Traced& traced = chart.curves[curve];
        auto card = widgets::explain(frame, widgets::RegionName(widgets::elementId(traced.id, traced.at)));
        if (card) card->region = region.id();
        return card;
    }
    return {};
}

std::optional<int> stepThatMakes(const engine::Tape& tape, const widgets::RegionName& region, int step)
{
    const auto [id, at] = widgets::elementNamed(tape, region);
    if (id.empty() || !widgets::isElementOf(tape.shape(id), at)) return {};
    auto making = tape.at(id, step);
    if (!making) { // the next one
        const auto& all = tape.makings(id);
        const auto later = std::ranges::find_if(all, [step](const engine::Making& m) { return m.from > step; });
        if (later == all.end()) return {};
        making = *later;
    }
    const int made = making->madeAt[engine::elementAt(tape.shape(id), at)];
    return made > 0 && made <= tape.lastStep() ? std::optional(made) : std::nullopt;
}

std::optional<widgets::Explanation> explainExported(const widgets::Frame& frame, const engine::Values& values,
                                                    const widgets::RegionName& region)
{
    const std::string id = region.name.toStdString();
    const engine::Value* named = valueNamed(values, id);
    if (!named) return {};
    const auto* array = std::get_if<engine::Array>(&named->content);
    const auto* scalar = std::get_if<double>(&named->content);
    const std::vector<int> shape = array ? array->shape : std::vector<int>{};
    if ((!array && !scalar) || !widgets::isElementOf(shape, region.at)) return {};
    const double value = array ? array->data[engine::elementAt(shape, region.at)] : *scalar;
    if (std::isnan(value)) return {}; // not made yet
    widgets::Explanation card;
    card.region = region.id(), card.what = frame.called(id), card.where = widgets::placeName(frame.look(id), region.at);
    card.symbol = widgets::wordsOf(frame.look(id), id, region.at),
    card.tex = widgets::elementTex(frame.naming(id), id, region.at);
    card.value = card.behind = engine::Term(value);
    card.origin = frame.naming(id).origin.isEmpty() ? Words::tr("read off the run") : frame.naming(id).origin;
    card.decimals = decimalsOf(value, frame.look(id).decimals);
    return card;
}

QString wordIn(const widgets::Frame& frame, const QString& quantity, int axis, int index)
{
    std::string id = quantity.toStdString();
    if (!frame.tape().knows(id)) id = quantity.section(QLatin1Char('['), 0, 0).toStdString(); // of many: "buffers[3]"
    if (axis < 0) return frame.called(id);
    return frame.tape().knows(id) ? wordFor(frame.look(id), std::size_t(axis), index) : QString();
}

widgets::Frame aloneAt(engine::Tape tape, widgets::Glossary names)
{
    const int last = tape.lastStep();
    auto run = std::make_shared<widgets::Run>(std::move(tape));
    run->drawn.insert(run->tape.ids().begin(), run->tape.ids().end());
    return {std::move(run), std::make_shared<const widgets::Glossary>(std::move(names)), {last, last, 1}};
}

engine::Array arrayOf(const engine::Tape& tape, const std::string& id, int step)
{
    const engine::Numbers& numbers = tape.at(id, step)->quantity.value();
    return {numbers.shape, numbers.data};
}

QString told(const engine::Tape& tape, const std::string& id, const engine::Indices& at, int step, int decimals)
{
    const auto value = tape.value(id, engine::elementAt(tape.shape(id), at), step);
    return value ? widgets::number(*value, decimals) : QStringLiteral("–");
}

int stepOf(const engine::Tape& tape, const std::string& key, int round)
{
    for (int step = 1; step <= tape.lastStep(); ++step)
        if (tape.key(step) == key && (round < 0 || tape.round(step) == round)) return step;
    return -1;
}

QString regionIn(const engine::Tape& tape, const engine::Values& values, const QString& value, const std::vector<int>& at)
{
    const std::string id = value.toStdString();
    const engine::Value* named = valueNamed(values, id);
    const auto* array = named ? std::get_if<engine::Array>(&named->content) : nullptr;
    if (!array || !tape.knows(id)) return widgets::elementId(id, at);
    const std::vector<int>& shape = tape.shape(id);
    if (engine::Tensor::elements(shape) != array->data.size()) return widgets::elementId(id, at);
    return widgets::elementId(id, engine::indicesOf(shape, engine::elementAt(array->shape, at)));
}

std::vector<Phase> roundsOf(const engine::Tape& tape, const std::function<QString(int round)>& name)
{
    constexpr std::size_t Legible = 12;
    std::vector<Phase> phases;
    for (int step = 1; step <= tape.lastStep(); ++step)
        if (tape.round(step) != tape.round(step - 1)) phases.push_back({step, name(tape.round(step))});
    return phases.size() > Legible ? std::vector<Phase>{} : phases;
}

std::vector<int> endsOfRounds(const engine::Tape& tape)
{
    std::vector<int> ends;
    for (int step = 1; step <= tape.lastStep(); ++step)
        if (step == tape.lastStep() || tape.round(step) != tape.round(step + 1)) ends.push_back(step);
    return ends;
}

} // namespace lessons
