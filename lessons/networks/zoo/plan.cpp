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

PlanPtr planOf(const Params& p)
{
    const int side = sideIn(p.side).value_or(0);
    const engine::Published* known = engine::publishedModel(p.model);
    if (!known) {
        Own own = ownModel(p.model, side);
        auto rows = folded(learningParts(own.model));
        return std::make_shared<const Plan>(Plan{std::move(own.model), own.name, nullptr, side == 0, std::move(rows)});
    }
    if (side > 0 && side < known->least)
        throw engine::InputError(engine::message("messages", "%1 needs pictures of %2 x %2 or more, not %3 x %3")
                                     .with(known->name, known->least, side));
    engine::Model model = known->made(side > 0 ? side : known->side);
    auto rows = folded(learningParts(model));
    return std::make_shared<const Plan>(
        Plan{std::move(model), QString::fromUtf8(known->name), known, side == 0 || side == known->side, std::move(rows)});
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
