#pragma once

#include "engine/core/fields.h"
#include "engine/nn/network.h"

#include <QtGlobal>

#include <memory>
#include <string>
#include <vector>

namespace lessons {

struct Lesson;
class Session;

/// What a net has learnt from, as it is given it.
struct NetData {
    std::string name;                 ///< "spiral"; of an own table its path
    std::vector<std::string> classes; ///< empty: there are none
    std::vector<float> inputs;        ///< rows x engine::Network::inputFeatures()
    std::vector<int> labels;          ///< of each row, where there are classes
    std::vector<int> train, test;     ///< rows

    int rows(const engine::Network& net) const { return int(inputs.size()) / net.inputFeatures(); }
};

/// A trained net as a value: what it is, what it has learnt, from what, and where it comes from. Others keep it and run it.
struct Net {
    engine::Network network;
    std::vector<float> parameters;
    std::shared_ptr<const NetData> data;
    std::vector<std::string> names = {}; ///< of its layers, where another program has named them
    // which run it was, at which step: said by the session, and by netOf()
    std::string lesson = {};
    std::vector<engine::Change> settings = {}; ///< all parameters of the lesson, the seed among them
    int step = 0;

    /// The same net with other parameters; where it comes from is left open.
    Net with(std::vector<float> others) const { return {network, std::move(others), data, names}; }
    /// What it makes of these rows of its data: rows x outputs, with the bits that its training had.
    std::vector<float> outputs(const std::vector<int>& rows) const;
    /// The parameters of a block: shape as its layer says.
    std::span<const float> of(const engine::Block& block) const
    {
        return std::span(parameters).subspan(block.offset, block.size());
    }
};
using NetPtr = std::shared_ptr<const Net>;

/// Rows of which the first so many are learnt from, and the others are to test with.
std::shared_ptr<const NetData> dataOfRows(std::string name, std::vector<float> inputs, int rows, int learnt = 0,
                                          std::vector<int> labels = {}, std::vector<std::string> classes = {});

/// The net, and which run it is of, at which step.
std::shared_ptr<Net> withOrigin(Net net, const std::vector<engine::Field>& settings, int step);
/// The net of a lesson's session at a step, which is made first if need be. Throws engine::InputError where a lesson has none.
NetPtr netOf(const Lesson& lesson, const Session& session, int step);

// --- lessons that work on a net ---------------------------------------------------------------------------------

/// The files that a field of nets takes: a state file of a training IS its net, and other programs write theirs as ONNX.
constexpr const char* NetFiles = "*.tensorscope *.onnx";

/// Whether a field's value is a net.
inline bool takesNets(const engine::Field& field) { return field.files == NetFiles; }

engine::Message complaintAboutNet(const std::string& text, const char* otherwise);

/// `net`: a word for the net that there is without a file ("trained", "drawn"), or the path of a file with one.
void netField(auto&& field, std::string& net, const char* otherwise, const char* help, bool folded = false)
{
    field(
        {.name = "net", .label = QT_TRANSLATE_NOOP("fields", "Net"), .help = help, .folded = folded}, net,
        engine::Form{{otherwise}, [otherwise](const std::string& text) { return complaintAboutNet(text, otherwise); }, NetFiles});
}

/// The net in a state file or of another program, which is read once and kept as long as the program runs. Waits, and hears of
/// who gives up (engine::checkPatience). Another program's net brings no data: one for digits gets these pictures, "digits" or
/// "fashion", others none. Throws engine::InputError.
NetPtr netIn(const std::string& path, const std::string& pictures = "digits");
/// How it is read: what such files are, the program says.
void readNetsBy(NetPtr (*read)(const std::string& path, const std::string& pictures));
/// Refuses a net without data, for whoever needs some.
void requireData(const std::string& path, const Net& net);

/// A net of the wrong kind: what was brought in, and what would be right.
[[noreturn]] void refuseNet(const std::string& path, const engine::Message& why);

} // namespace lessons
