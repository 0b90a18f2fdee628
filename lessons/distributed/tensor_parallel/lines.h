#pragma once

#include "widgets/views/view.h"

namespace lessons::tensors {

/// A matrix, or a sign between matrices.
struct Word {
    std::string id = {};
    QString sign = {};
};
/// In front of a device's line stands its number.
struct Line {
    int device = -1;
    std::vector<Word> words = {};
};
/// Where a matrix is cut: along columns or rows, behind so many of them. The first cut can be moved.
struct Knife {
    std::string id;
    bool columns = true;
    std::vector<int> at = {};
};
/// Lines below each other, their words in columns, which have room for those of `alike`, too: of another scene.
widgets::ViewPtr linesOfMatrices(std::vector<Line> lines, const std::vector<Line>& alike, Knife knife = {});

} // namespace lessons::tensors
