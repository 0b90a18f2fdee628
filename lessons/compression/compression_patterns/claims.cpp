#include "engine/nn/written.h"
#include "lessons/compression/compression_patterns/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::recipes {
namespace {

std::string textNamed(const engine::Values& values, const char* name)
{
    for (const auto& [id, value] : values)
        if (id == name)
            return QByteArray::fromBase64(QByteArray::fromStdString(std::get<std::string>(value.content))).toStdString();
    return {};
}

/// The bytes that the last stage states, minus those of the file that is exported; no number unless it reads back to the weights
/// that are shown, bit by bit.
Measured tooMany(const Session& session, int step)
{
    const engine::Values values = session.values(step);
    const engine::Network net = engine::networkIn(textNamed(values, "layers"));
    const std::string file = textNamed(values, "file");
    const std::vector<float> read = parametersOf(net, readPacked(net, file));
    const auto blocks = engine::pruning::weightBlocks(net);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::vector<double> shown = numbersNamed(values, "W[" + std::to_string(i) + "]");
        if (!std::ranges::equal(shown, std::span(read).subspan(blocks[i]->offset, blocks[i]->size()))) return std::nan("");
    }
    const std::vector<double> stated = numbersNamed(values, "bytes"); // of each stage so far
    return stated.empty() ? std::nan("") : stated.back() - double(file.size());
}

} // namespace

std::vector<Claim> claims()
{
    std::vector<ClaimRun> runs;
    for (const char* recipe : {"prune 80, tune 30, share 16, huffman", "2:4, tune 10, int 8",
                               "filters 50, prune 50, int 4, huffman", "int 3", "prune 90, tune 10, share 5"})
        runs.push_back({{{"recipe", recipe}}, FirstNet::TrainingSteps + int(partsIn(recipe).size())});
    return {{.id = "bytes-equal",
             .sentence = Words::tr("The bytes that are stated are those of the file that is written, whatever the recipe."),
             .runs = runs,
             .read = tooMany,
             .each = true,
             .bound = equalTo(0),
             .seconds = 3}};
}

} // namespace lessons::recipes
