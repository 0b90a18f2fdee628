#include "engine/exchange/onnx/reader.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

namespace engine {
namespace exchange {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::io::CodedInputStream;
using Wire = google::protobuf::internal::WireFormatLite;

constexpr int DeepestNesting = 30;

/// What may be in a file: a byte can become a hundred in memory, so fields are counted before they are read.
struct Budget {
    int fields = 2'000'000;
    double wholeNumbers = 8'000'000;
};

/// Numbers of changing length, several in one field.
bool isPacked(const FieldDescriptor& field)
{
    return field.is_packable() && field.cpp_type() != FieldDescriptor::CPPTYPE_FLOAT &&
           field.cpp_type() != FieldDescriptor::CPPTYPE_DOUBLE;
}

bool fits(CodedInputStream& in, const Descriptor& kind, Budget& budget, int depth);

/// The field behind a tag.
bool fieldFits(CodedInputStream& in, std::uint32_t tag, const Descriptor& kind, Budget& budget, int depth)
{
    const FieldDescriptor* field = kind.FindFieldByNumber(int(tag >> 3));
    const bool hasLength = Wire::GetTagWireType(tag) == Wire::WIRETYPE_LENGTH_DELIMITED;
    if (--budget.fields < 0 || Wire::GetTagWireType(tag) == Wire::WIRETYPE_START_GROUP) return false;
    if (!field || !hasLength || (!field->message_type() && !isPacked(*field))) return Wire::SkipField(&in, tag);
    std::uint32_t length = 0;
    if (!in.ReadVarint32(&length) || length > LargestOnnx) return false;
    if (!field->message_type()) return (budget.wholeNumbers -= length) >= 0 && in.Skip(int(length));
    if (depth >= DeepestNesting) return false;
    const auto limit = in.PushLimit(int(length));
    const bool isGood = fits(in, *field->message_type(), budget, depth + 1) && in.ConsumedEntireMessage();
    in.PopLimit(limit);
    return isGood;
}

bool fits(CodedInputStream& in, const Descriptor& kind, Budget& budget, int depth)
{
    while (const std::uint32_t tag = in.ReadTag())
        if (!fieldFits(in, tag, kind, budget, depth)) return false;
    return true;
}

onnx::ModelProto modelIn(std::string_view bytes)
{
    if (bytes.size() > LargestOnnx)
        throw InputError(message("messages", "it should have at most %1 MB").with(int(LargestOnnx / 1'000'000)));
    Budget budget;
    onnx::ModelProto model;
    CodedInputStream first(reinterpret_cast<const std::uint8_t*>(bytes.data()), int(bytes.size()));
    const bool isGood = fits(first, *onnx::ModelProto::descriptor(), budget, 0) && first.ConsumedEntireMessage();
    CodedInputStream second(reinterpret_cast<const std::uint8_t*>(bytes.data()), int(bytes.size()));
    second.SetRecursionLimit(DeepestNesting + 1);
    if (!isGood || !model.ParsePartialFromCodedStream(&second) || !second.ConsumedEntireMessage() || !model.has_graph())
        throw InputError(message("messages", "it is no ONNX file, or a damaged one, or has far more parts than a net"));
    return model;
}

} // namespace
} // namespace exchange

Foreign networkInOnnx(std::string_view bytes)
{
    onnx::ModelProto model = exchange::modelIn(bytes);
    return exchange::Reader(model).read();
}

} // namespace engine
