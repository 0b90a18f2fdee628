// Instead of onnx/, where CMake has not found what that needs.

#include "engine/core/error.h"
#include "engine/exchange/onnx.h"

namespace engine {
namespace {

[[noreturn]] void refuse()
{
    throw InputError(message("messages", "this build has no ONNX: install libonnx-dev and libprotobuf-dev, and build again"));
}

} // namespace

bool knowsOnnx() { return false; }
std::string onnxOf(const Network&, std::span<const float>, const Notes&) { refuse(); }
Foreign networkInOnnx(std::string_view) { refuse(); }

} // namespace engine
