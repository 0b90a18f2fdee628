#pragma once

#include "engine/tape/tape.h"
#include "tests/engine/tape_samples.h"

#include <functional>
#include <map>

/// Small mechanisms with a loss L, as functions of their leaves.
using Leaves = std::map<std::string, engine::Numbers>;
using Mechanism = std::function<engine::Tape(const Leaves&)>;

engine::Tape twoLayers();
engine::Tape recurrentNet();
/// 0: two layers with cross-entropy, 1: a recurrent net of four rounds, 2: convolution, ReLU and pooling. With the leaves'
/// shapes.
std::pair<Mechanism, std::map<std::string, std::vector<int>>> mechanismNumber(int which);

/// The convolution strip: in each round a window, its products, their sum, and an output pixel.
engine::Tape strip(int side, bool products, int most);
