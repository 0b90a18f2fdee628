#pragma once

#include "widgets/views/network_layout.h"

namespace widgets {

/// Neurons as squares, in columns at equal distances, as large as the room allows.
NetworkLayout networkOfMaps(QRectF rect, const NetworkGraph& what, const Canvas& canvas, const Frame& frame);
QSizeF networkOfMapsSize(const NetworkGraph& what, const Canvas& canvas, const Frame& frame);
/// Headings, maps with their biases, and the arrow behind the last layer.
void paintNetworkMaps(Canvas& canvas, const Frame& frame, const NetworkGraph& what, const NetworkLayout& at, Places& places);

} // namespace widgets
