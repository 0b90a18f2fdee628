#include "engine/exchange/onnx/attributes.h"

#include <charconv>

namespace engine::exchange {
namespace {

constexpr int MostAttribute = 10'000; ///< products of two stay whole numbers

} // namespace

double asWritten(float number)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    double read = double(number);
    std::from_chars(text, end, read);
    return read;
}

const onnx::AttributeProto* Attributes::find(const char* name, int type) const
{
    for (const onnx::AttributeProto& attribute : m_reader.node().attribute()) {
        if (attribute.name() != name) continue;
        if (type != 0 && attribute.type() != type)
            m_reader.refuse(message("messages", "its attribute '%1' has another type than the standard says").with(name));
        return &attribute;
    }
    return nullptr;
}

int Attributes::whole(const char* name, int otherwise) const
{
    const auto* a = find(name, onnx::AttributeProto::INT);
    if (!a) return otherwise;
    if (std::abs(double(a->i())) > MostAttribute)
        m_reader.refuse(message("messages", "its attribute '%1' should be at most %2").with(name, MostAttribute));
    return int(a->i());
}

double Attributes::real(const char* name, double otherwise) const
{
    const auto* a = find(name, onnx::AttributeProto::FLOAT);
    return a ? asWritten(a->f()) : otherwise;
}

std::string Attributes::text(const char* name, const char* otherwise) const
{
    const auto* a = find(name, onnx::AttributeProto::STRING);
    return a ? a->s() : otherwise;
}

std::vector<int> Attributes::wholes(const char* name) const
{
    std::vector<int> list;
    const auto* a = find(name, onnx::AttributeProto::INTS);
    for (int i = 0; a && i < a->ints_size(); ++i) {
        if (std::abs(double(a->ints(i))) > MostAttribute)
            m_reader.refuse(message("messages", "its attribute '%1' should be at most %2").with(name, MostAttribute));
        list.push_back(int(a->ints(i)));
    }
    return list;
}

/// Of sequences there is one axis.
void Attributes::operator()(const char* name, PerAxis& n) const
{
    const std::vector<int> list = wholes(name);
    if (list.empty()) return;
    if (list.size() > 2) m_reader.refuse(message("messages", "its attribute '%1' should have one or two numbers").with(name));
    n.vertical = list[0];
    if (list.size() == 2) n.horizontal = list[1];
}

void Attributes::operator()(const char* name, Borders& n) const
{
    const std::vector<int> list = wholes(name);
    if (list.empty()) return;
    if (list.size() != 2 && list.size() != 4)
        m_reader.refuse(message("messages", "its attribute '%1' should have two or four numbers").with(name));
    const std::size_t axes = list.size() / 2;
    n.vertical = {list[0], list[axes]};
    if (axes == 2) n.horizontal = {list[1], list[3]};
}

} // namespace engine::exchange
