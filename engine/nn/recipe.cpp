#include "engine/nn/recipe.h"

#include "engine/nn/pruning_search.h"
#include "engine/numbers/quantised_chain.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <sstream>

namespace engine::packing {
namespace {

using pruning::Grain;

struct Kind {
    const char* word;
    int least, most; ///< 0: no amount
    int rank;        ///< parts of a lower one come before; of one rank there is one kind, from 2 on once
};
constexpr Kind Kinds[] = {{"filters", 10, 90, 0}, {"prune", 10, 98, 1}, {"2:4", 0, 0, 1},    {"tune", 1, 187, 0},
                          {"int", 2, 8, 2},       {"share", 2, 64, 2},  {"huffman", 0, 0, 3}}; // in the order of Act
const Kind& kindOf(Act act) { return Kinds[int(act)]; }

std::optional<Part> partIn(const std::string& text)
{
    std::string plain;
    for (const char c : text)
        if (c != ' ' && c != '%') plain += char(std::tolower(static_cast<unsigned char>(c)));
    for (int act = 0; act < int(std::size(Kinds)); ++act) {
        const Kind& kind = Kinds[act];
        if (!plain.starts_with(kind.word)) continue;
        const std::string amount = plain.substr(std::string_view(kind.word).size());
        if (kind.most == 0) return amount.empty() ? std::optional(Part{Act(act)}) : std::nullopt;
        if (amount.empty() || amount.size() > 3 || amount.find_first_not_of("0123456789") != std::string::npos) return {};
        const int number = std::stoi(amount);
        if (number >= kind.least && number <= kind.most) return Part{Act(act), number};
    }
    return {};
}

std::vector<std::string> textsOf(const std::string& recipe)
{
    std::vector<std::string> texts;
    std::istringstream from(recipe + ','); // what ends with a comma has an empty part
    for (std::string text; std::getline(from, text, ',');) {
        const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
        texts.push_back(text.substr(first, text.find_last_not_of(' ') + 1 - first));
    }
    return texts;
}

std::optional<Parts> partsOf(const std::string& recipe)
{
    Parts parts;
    for (const std::string& text : textsOf(recipe)) {
        const auto part = partIn(text);
        if (!part) return {};
        parts.push_back(*part);
    }
    return parts;
}

/// Why a part cannot follow the last one that was no `tune`; nothing if it can.
Message complaintAbout(const Part& part, const std::string& text, const Part& before, const std::string& other)
{
    const int rank = kindOf(part.act).rank, reached = kindOf(before.act).rank;
    if (part.act == Act::Tune)
        return reached < 2 ? Message() : message("messages", "no '%1' here: codes do not learn on").with(text);
    if (part.act == Act::Huffman && reached < 2)
        return message("messages", "'%1' only after 'int' or 'share': it needs codes").with(text);
    if (rank < reached)
        return message("messages",
                       "no '%1' after '%2': 'filters' first, then 'prune' or '2:4', then one 'int' or 'share', then 'huffman'")
            .with(text, other);
    if (rank > reached || part.act == Act::Filters) return {};
    if (part.act != before.act || rank > 1)
        return message("messages", "no '%1' after '%2': there can be one of them").with(text, other);
    if (part.act == Act::TwoOfFour) return message("messages", "no second '%1': it takes nothing away").with(text);
    if (part.amount > before.amount) return {};
    return message("messages", "no '%1' after '%2': each share must be above the one before").with(text, other);
}

Message complaintAboutOrder(const Parts& parts, const std::vector<std::string>& texts)
{
    Part before{Act::Filters};
    std::string other;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        Message complaint = complaintAbout(parts[k], texts[k], before, other);
        if (!complaint.empty()) return complaint;
        if (parts[k].act != Act::Tune) before = parts[k], other = texts[k];
    }
    return {};
}

void prune(Stage& stage, Grain grain, double share)
{
    const bool filters = grain == Grain::Filter;
    const pruning::Method how{grain, filters ? pruning::Scope::Layer : pruning::Scope::Global};
    stage.mask = pruning::chosen(stage.network, how, stage.parameters, share, 0);
    if (!filters) return;
    pruning::Compact compact = pruning::compacted(stage.network, stage.parameters, stage.mask);
    stage.network = std::move(compact.network), stage.parameters = std::move(compact.parameters);
    stage.mask.assign(stage.parameters.size(), pruning::Kept);
}

void file(Stage& stage, const Form& form)
{
    stage.file = packed(stage.network, stage.parameters, stage.mask, form);
    stage.parameters = parametersOf(stage.network, stage.file);
}

} // namespace

Message complaintAboutRecipe(const std::string& recipe)
{
    const std::vector<std::string> texts = textsOf(recipe);
    for (const std::string& text : texts)
        if (!partIn(text))
            return message("messages", "no '%1', but 'filters 10' to 90, 'prune 10' to 98, '2:4', 'tune 1' to 187, 'int 2' to 8, "
                                       "'share 2' to 64 and 'huffman', up to %2 of them with commas between")
                .with(text, MostParts);
    if (texts.size() > MostParts) return message("messages", "up to %2 parts, not %1").with(texts.size(), MostParts);
    return complaintAboutOrder(partsIn(recipe), texts);
}

Parts partsIn(const std::string& recipe) { return partsOf(recipe).value_or(Parts{}); }

Stage firstStage(const Network& network, const std::vector<float>& parameters)
{
    Stage stage{network, parameters, pruning::Mask(parameters.size(), pruning::Kept), {}};
    file(stage, Form{});
    return stage;
}

Stage after(Stage stage, const Part& part, const std::function<void(Stage&)>& tune)
{
    Form form = stage.file.form;
    const double share = part.amount / 100.0;
    switch (part.act) {
    case Act::Filters: prune(stage, Grain::Filter, share); break;
    case Act::Prune: prune(stage, Grain::Weight, share), form.places = Places::Bitmap; break;
    case Act::TwoOfFour: prune(stage, Grain::TwoOfFour, 0.5), form.places = Places::TwoOfFour; break;
    case Act::Tune: tune(stage); break;
    case Act::Int: form.values = Values::Grid, form.size = part.amount; break;
    case Act::Share: form.values = Values::Book, form.size = part.amount; break;
    case Act::Huffman: stage.file.form.huffman = true; return stage; // the same weights
    }
    file(stage, form);
    return stage;
}

int rightOf(const Stage& stage, const Samples& samples, std::span<const int> seen, std::span<const int> rows)
{
    QuantisedChain chain(stage.network);
    if (stage.file.form.values == Values::Grid) {
        chain.calibrate(stage.parameters, samples, seen, {8, false}, chain.layers());
        chain.useIntegers(stage.parameters, wholeNumbers(stage.network, stage.file));
    }
    return chain.right(stage.parameters, samples, rows);
}

} // namespace engine::packing
