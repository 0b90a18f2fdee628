#include "engine/core/quote.h"
#include "engine/exchange/onnx/reader.h"

#include <algorithm>

namespace engine::exchange {
namespace {

using Constants = std::vector<const Constant*>;

/// The tensor in a node Constant, or its one number or list.
Constant valueOf(const onnx::NodeProto& node)
{
    const auto wrong = [&node]() {
        return InputError(
            message("messages", "node '%1' (Constant): it should have a value of numbers").with(oneLine(node.name())));
    };
    if (node.attribute_size() != 1) throw wrong();
    const onnx::AttributeProto& a = node.attribute(0);
    Constant c;
    if (a.name() == "value" && a.has_t()) return constantOf(a.t());
    if (a.name() == "value_float") c.numbers = {a.f()};
    else if (a.name() == "value_floats") c.numbers = {a.floats().begin(), a.floats().end()}, c.dims = {a.floats_size()};
    else if (a.name() == "value_int") c.wholes = {a.i()}, c.isWhole = true;
    else if (a.name() == "value_ints") c.wholes = {a.ints().begin(), a.ints().end()}, c.dims = {a.ints_size()}, c.isWhole = true;
    else throw wrong();
    return c;
}

/// 0 of other operators.
char signOf(const std::string& operation)
{
    return operation == "Add" ? '+' : operation == "Sub" ? '-' : operation == "Mul" ? '*' : operation == "Div" ? '/' : char(0);
}

/// Of lists of one length, or of one and one number. A 0 may be the batch, of which nothing can be worked out.
std::optional<std::vector<std::int64_t>> workedOut(char operation, const Constant& one, const Constant& other)
{
    std::vector<std::int64_t> list;
    if (other.wholes.size() != 1 && other.wholes.size() != one.wholes.size()) return {};
    for (std::size_t i = 0; i < one.wholes.size(); ++i) {
        const std::int64_t a = one.wholes[i], b = other.wholes[other.wholes.size() == 1 ? 0 : i];
        constexpr std::int64_t Most = 1'000'000'000;
        if (std::max(a, b) > Most || std::min(a, b) < -Most || (operation != '+' && operation != '-' && (a == 0 || b == 0)))
            return {};
        list.push_back(operation == '+' ? a + b : operation == '-' ? a - b : operation == '*' ? a * b : a / b);
    }
    return list;
}

/// Exporters work out shapes with a few operators on lists of whole numbers; which axes such a list has does not matter here.
std::optional<Constant> listOf(const onnx::NodeProto& node, const Constants& in)
{
    const std::string& operation = node.op_type();
    Constant c{{}, {}, {}, true};
    if (operation == "Concat")
        for (const Constant* one : in) c.wholes.insert(c.wholes.end(), one->wholes.begin(), one->wholes.end());
    else if (operation == "Gather" && in.size() == 2)
        for (const std::int64_t at : in[1]->wholes) {
            const auto size = std::int64_t(in[0]->wholes.size()), place = at < 0 ? at + size : at;
            if (place < 0 || place >= size) return {};
            c.wholes.push_back(in[0]->wholes[std::size_t(place)]);
        }
    else if (const char sign = signOf(operation); sign != 0 && in.size() == 2) {
        const auto list = workedOut(sign, *in[0], *in[1]);
        if (!list) return {};
        c.wholes = *list;
    } else if (operation == "Unsqueeze" || operation == "Squeeze" || operation == "Cast" || operation == "Identity")
        return *in[0];
    else return {};
    constexpr std::size_t MostInList = 10'000; // which could double with each node
    if (c.wholes.size() > MostInList) return {};
    c.dims = {std::int64_t(c.wholes.size())};
    return c;
}

} // namespace

std::optional<Constant> folded(const onnx::NodeProto& node, const std::map<std::string, Constant>& constants,
                               const std::map<std::string, Seen>& seen)
{
    if (node.output_size() != 1 || node.output(0).empty()) return {};
    if (node.op_type() == "Constant") return valueOf(node);
    if (node.input_size() == 0) return {};
    if (const auto value = seen.find(node.input(0)); node.op_type() == "Shape" && value != seen.end()) {
        Constant shape{{std::int64_t(value->second.axes.size()) + 1}, {}, {0}, true};
        shape.wholes.insert(shape.wholes.end(), value->second.axes.begin(), value->second.axes.end());
        return shape;
    }
    Constants in;
    for (const std::string& name : node.input()) {
        const auto found = constants.find(name);
        if (found == constants.end()) return {};
        in.push_back(&found->second);
    }
    if (node.op_type() == "Identity") return in[0]->size() <= 10'000 ? std::optional(*in[0]) : std::nullopt;
    for (const Constant* one : in)
        if (!one->isWhole || one->size() > 10'000) return {};
    return listOf(node, in);
}

} // namespace engine::exchange
