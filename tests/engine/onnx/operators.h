#pragma once

#include "engine/nn/activation_kind.h"
#include "tests/engine/onnx/model.h"

#include <string>
#include <vector>

namespace onnx {

/// A case that the engine's operator is not made for, and why: it stays out, by name.
struct Outside {
    std::string why;
};

/// One way in which the engine computes an operator of ONNX. `compute` gives the outputs in order (it may leave out the last
/// ones), or throws Outside.
struct Way {
    std::string operation, by;
    std::vector<Array> (*compute)(const Case&);
};

/// All of them: to claim an operator is to add a line to one of these lists.
std::vector<Way> waysOfActivations();
std::vector<Way> waysOfProducts();
std::vector<Way> waysOfWindows();
std::vector<Way> waysOfNormalisation();
std::vector<Way> waysOfLosses();
std::vector<Way> waysOfDescent();
std::vector<Way> waysOfTape();
std::vector<Way> waysOfTapeLayers();
std::vector<Way> allWays();

/// What ONNX 1.12 calls an activation: "" if it has none like it, null beyond the last.
const char* operatorOf(engine::Activation kind);

} // namespace onnx
