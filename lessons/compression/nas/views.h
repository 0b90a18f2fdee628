#pragma once

#include "lessons/compression/nas/params.h"
#include "widgets/views/view.h"

namespace lessons::nas {

/// The candidate of "choices", drawn as a net.
widgets::ViewPtr sketch(Grain grain);
/// The latest candidates up to `last`, with the elements of these quantities; `best` stands out.
struct Log {
    std::vector<std::string> ids;
    QStringList nets;
    QString widest; ///< of all nets
    int count, last = -1, best = -1;
};
/// The chart beside it shows nothing else, and is left out where a projector has no room for it.
widgets::ViewPtr searchLog(Log what, const widgets::ViewPtr& chart);

} // namespace lessons::nas
