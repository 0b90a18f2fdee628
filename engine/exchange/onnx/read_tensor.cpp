#include "engine/core/quote.h"
#include "engine/exchange/onnx/reader.h"

#include <cstring>

namespace engine::exchange {
namespace {

constexpr double MostNumbers = 200'000'000;

[[noreturn]] void refuseTensor(const onnx::TensorProto& tensor, const Message& why)
{
    throw InputError(message("messages", "tensor '%1': %2").with(oneLine(tensor.name()), why));
}

double elements(const onnx::TensorProto& tensor)
{
    double count = 1;
    for (const auto n : tensor.dims()) {
        if (n < 0) refuseTensor(tensor, message("messages", "its axes should not be negative"));
        count *= double(n);
    }
    if (count > MostNumbers) refuseTensor(tensor, message("messages", "it should have at most 200 million numbers"));
    return count;
}

/// From the raw bytes, or the typed field.
template <class Stored, class Number, class Field>
std::vector<Number> numbersOf(const onnx::TensorProto& tensor, const Field& field, std::size_t count)
{
    std::vector<Number> list;
    const std::string& raw = tensor.raw_data();
    const std::size_t there = raw.empty() ? std::size_t(field.size()) : raw.size() / sizeof(Stored);
    if (there != count || (!raw.empty() && raw.size() % sizeof(Stored) != 0))
        refuseTensor(tensor, message("messages", "it should have as many numbers as its shape says"));
    list.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        Stored number{};
        if (raw.empty()) number = Stored(field[int(i)]);
        else std::memcpy(&number, raw.data() + i * sizeof(Stored), sizeof(Stored));
        list.push_back(Number(number));
    }
    return list;
}

} // namespace

Constant constantOf(const onnx::TensorProto& tensor)
{
    if (tensor.data_location() == onnx::TensorProto::EXTERNAL || tensor.external_data_size() > 0)
        refuseTensor(tensor, message("messages", "its numbers are in another file; they should be in this one"));
    if (tensor.has_segment()) refuseTensor(tensor, message("messages", "it should be in one piece"));
    const auto count = std::size_t(elements(tensor));
    Constant c{{tensor.dims().begin(), tensor.dims().end()}};
    c.isWhole = tensor.data_type() != onnx::TensorProto::FLOAT && tensor.data_type() != onnx::TensorProto::DOUBLE;
    switch (tensor.data_type()) {
    case onnx::TensorProto::FLOAT: c.numbers = numbersOf<float, float>(tensor, tensor.float_data(), count); break;
    case onnx::TensorProto::DOUBLE: c.numbers = numbersOf<double, float>(tensor, tensor.double_data(), count); break;
    case onnx::TensorProto::INT64: c.wholes = numbersOf<std::int64_t, std::int64_t>(tensor, tensor.int64_data(), count); break;
    case onnx::TensorProto::INT32: c.wholes = numbersOf<std::int32_t, std::int64_t>(tensor, tensor.int32_data(), count); break;
    default: refuseTensor(tensor, message("messages", "its numbers should be float32, float64, int32 or int64"));
    }
    return c;
}

} // namespace engine::exchange
