#include "lessons/networks/zoo/plan.h"

#include "engine/nn/written.h"
#include "lessons/counted_net.h"

namespace lessons::zoo {
namespace {

constexpr int LeastSide = 8, MostSide = 640;

/// 0: auto
std::optional<int> sideIn(const std::string& text)
{
    if (text == "auto") return 0;
    bool isNumber = false;
    const int side = QString::fromStdString(text).toInt(&isNumber);
    return isNumber && side >= LeastSide && side <= MostSide ? std::optional(side) : std::nullopt;
}

bool weighs(const engine::Layer& layer) { return layer.as<engine::Conv2d>() || layer.as<engine::Dense>(); }

/// "3×3", "5×5 /40": in so many groups
std::string kernelName(const engine::Layer& layer)
{
    const auto* conv = layer.as<engine::Conv2d>();
    if (!conv) return nameOf(layer);
    const std::string groups = conv->how.groups > 1 ? " /" + std::to_string(conv->how.groups) : "";
    return std::to_string(conv->height) + "×" + std::to_string(conv->width) + groups;
}

/// The part of it that is looked into, or the whole.
PlanPtr seen(const Params& p, Plan plan)
{
    if (p.isInside()) {
        const engine::PartCounts row = plan.rows[std::size_t(std::min(p.part, int(plan.rows.size()))) - 1];
        plan.model = innerOf(plan.model, row), plan.rows = countsOf(plan.model);
        plan.name = QStringLiteral("%1 · %2").arg(plan.name, QString::fromStdString(row.name));
        plan.published = nullptr;
    }
    return std::make_shared<const Plan>(std::move(plan));
}

} // namespace

std::vector<std::string> Params::models()
{
    // what reads like a word, for other languages
    (void)QT_TRANSLATE_NOOP("choices", "alexnet"), (void)QT_TRANSLATE_NOOP("choices", "googlenet");
    (void)QT_TRANSLATE_NOOP("choices", "googlenet-aux");
    std::vector<std::string> ids;
    for (const engine::Published& model : engine::publishedModels()) ids.emplace_back(model.id);
    return ids;
}

engine::Message Params::complaintAboutModel(const std::string& text)
{
    if (!text.empty() && (engine::publishedModel(text) || text.find('.') != std::string::npos)) return {};
    return engine::message("messages", "%1 or the path of a file .json or .onnx").with(engine::joined(models()));
}

engine::Message Params::complaintAboutSide(const std::string& text)
{
    if (sideIn(text)) return {};
    return engine::message("messages", "auto or %1 to %2").with(LeastSide, MostSide);
}

engine::Model innerOf(const engine::Model& model, const engine::PartCounts& row)
{
    constexpr std::size_t MostRows = 20;
    const engine::Graph graph = model.graphOf(std::size_t(row.part), row.in);
    const engine::Network net{engine::Graph(graph)};
    std::vector<int> begins{0}; // what stands before the first of them belongs to it
    bool weighed = false;
    for (int l = 0; l < net.depth(); ++l) {
        if (!weighs(net.layer(l))) continue;
        if (weighed) begins.push_back(l);
        weighed = true;
    }
    const std::size_t each = (begins.size() + MostRows - 1) / MostRows;
    engine::Model inner(row.in);
    for (std::size_t k = 0; k < begins.size(); k += each) {
        const int end = k + each < begins.size() ? begins[k + each] : net.depth();
        std::string name;
        for (int l = begins[k]; l < end && name.empty(); ++l)
            if (weighs(net.layer(l)) || l + 1 == end) name = kernelName(net.layer(l));
        if (each > 1) name = std::to_string(k + 1) + "–" + std::to_string(std::min(k + each, begins.size())) + "  " + name;
        inner.part(name, [&, first = begins[k], end](engine::Graph& to, engine::Maps) {
            for (int l = first; l < end; ++l) to.add(graph.nodes[std::size_t(l)].layer, graph.nodes[std::size_t(l)].from);
            return engine::Maps{net.valueOf(end - 1), net.shape(net.valueOf(end - 1)).channels};
        });
    }
    return inner;
}

PlanPtr planOf(const Params& p)
{
    const int side = sideIn(p.side).value_or(0);
    const engine::Published* known = engine::publishedModel(p.model);
    if (!known) {
        Own own = ownModel(p.model, side);
        auto rows = folded(learningParts(own.model));
        return seen(p, Plan{std::move(own.model), own.name, nullptr, side == 0, std::move(rows)});
    }
    if (side > 0 && side < known->least)
        throw engine::InputError(engine::message("messages", "%1 needs pictures of %2 x %2 or more, not %3 x %3")
                                     .with(known->name, known->least, side));
    engine::Model model = known->made(side > 0 ? side : known->side);
    auto rows = folded(learningParts(model));
    return seen(p,
                Plan{std::move(model), QString::fromUtf8(known->name), known, side == 0 || side == known->side, std::move(rows)});
}

double Plan::valuesAside() const
{
    double aside = 0;
    for (const engine::PartCounts& part : countsOf(model)) aside += part.values;
    for (const engine::PartCounts& row : rows) aside -= row.values;
    return aside;
}

std::vector<engine::Values> layersOf(const Plan& plan, int rows)
{
    const engine::Network net(plan.model.graph());
    const auto& parts = plan.model.parts();
    const int end = rows == 0                      ? 0
                    : rows < int(plan.rows.size()) ? parts[std::size_t(plan.rows[std::size_t(rows)].part) - 1].end
                                                   : net.depth();
    std::vector<engine::Values> all;
    std::size_t part = 0;
    for (int l = 0; l < end; ++l) {
        while (parts[part].end <= l) ++part;
        double parameters = 0;
        for (const engine::Block& block : net.form(l).blocks) parameters += block.learnt ? double(block.size()) : 0;
        const engine::Shape& out = net.form(l).out;
        all.push_back({{"name", parts[part].name + '/' + nameOf(net.layer(l))},
                       {"kind", nameOf(net.layer(l))},
                       {"outputShape", std::vector<int>{out.channels, out.height, out.width}},
                       {"parameters", parameters},
                       {"macs", parts[part].aside ? 0 : net.multiplyAdds(l)}});
    }
    return all;
}

} // namespace lessons::zoo
