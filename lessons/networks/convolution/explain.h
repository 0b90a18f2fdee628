#pragma once

#include "lessons/explaining.h"
#include "run.h"

namespace lessons::conv {

/// The sum behind the number that a region carries; nothing for a region without one.
std::optional<widgets::Explanation> explain(const Params& params, const Run& run, int step, const widgets::RegionName& region);
/// The step that makes a number of the picture; of a pixel of the input, the one that looks at it.
std::optional<int> madeIn(const Params& params, const Run& run, int step, const widgets::RegionName& region);

// Its parts: the pixels and the strip that makes one, the sizes, the ledger between the panels.
std::optional<widgets::Explanation> explainPicture(const Params& params, const Run& run, int step,
                                                   const widgets::RegionName& region);
std::optional<widgets::Explanation> explainStrip(const Params& params, const Run& run, int step,
                                                 const widgets::RegionName& region);
std::optional<widgets::Explanation> explainSizes(const Run& run, int step, const widgets::RegionName& region);
/// A whole number that lacks only what is behind it.
widgets::Explanation aboutNumber(const widgets::RegionName& region, const QString& what, const QString& symbol,
                                 const QString& tex, double value);
std::optional<widgets::Explanation> explainLedger(const Run& run, const widgets::RegionName& region);
/// Of a run that learns.
std::optional<widgets::Explanation> explainLearning(const Params& params, const Run& run, int step,
                                                    const widgets::RegionName& region);

/// "input[3,4]"; of several channels "input[0][3,4]".
QString inputId(const Run& run, int channel, int row, int column);
/// How a reader calls a pixel of the input: "x[3,4]" or "x[0,3,4]".
std::vector<int> indicesOf(const Run& run, int channel, int row, int column);

/// Where a weight [u,v] looks when the window stands at a place of the output.
struct Pixel {
    int channel = 0, row = 0, column = 0;
    bool inside = true; ///< not in the padding
};
Pixel pixelUnder(const engine::Tensor& input, const engine::Convolution& how, int channel, int row, int column, int u, int v);
/// The same for channel c of those that a map sees.
Pixel pixelUnder(const Run& run, int map, int row, int column, int c, int u, int v);
/// The pixels under a map's window times its weights: of one channel, the first `taps` of them. At the place where the strip
/// stands the numbers stand there, too.
std::vector<widgets::Term> productsAt(const Run& run, const Step& strip, int map, int row, int column, int channel, int taps);
/// All products and the bias.
widgets::Term weightedSum(const Run& run, const Step& strip, int map, int row, int column);

} // namespace lessons::conv
