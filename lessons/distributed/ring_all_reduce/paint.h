#pragma once

#include "lessons/distributed/ring_all_reduce/layout.h"
#include "lessons/distributed/ring_all_reduce/run.h"

namespace lessons::ring {

/// One picture: what is drawn, where, and how far the step under way has come.
struct View {
    widgets::Canvas& canvas;
    const Params& params;
    const Run& run;
    engine::Moment moment;
    Scene scene;

    const widgets::Theme& theme() const { return canvas.theme(); }
    int devices() const { return params.devices; }
    /// The state whose numbers stand in the cards.
    const engine::cluster::Step& shown() const { return run.at(moment.shown()); }
    /// The step whose messages are under way or have just arrived.
    const engine::cluster::Step& travelling() const { return run.at(moment.to); }
    const engine::cluster::Step& before() const { return run.at(moment.from); }
    /// Seconds on the α-β clock.
    double now() const { return before().time + moment.alpha * (travelling().time - before().time); }
    QColor colourOf(engine::cluster::Phase phase) const;
    /// The transfer whose arrival is this step's target; null at step 0 and where all arrive at the server.
    const engine::cluster::Transfer* focus() const;
};

void paintCards(View& view);
void paintLinks(View& view);
void paintCentre(View& view);
void paintTimeline(View& view);
/// The frame around what is being made in this step, and around what goes into it.
void paintFocus(View& view);

/// The numbers of one chunk in `rect`; the cells are regions `id[line,column]`.
void paintNumbers(View& view, const QString& id, const QString& name, QRectF rect, const Patch& patch, const float* first,
                  int count);
/// "model: α = 20 µs, B = 1 MB/s"
void paintModel(View& view, QRectF line, bool atTheRight);
/// Chunk by device and chunk: "chunk[1,3]".
QString chunkId(int device, int chunk);
/// Where the packet of this transfer is.
QRectF packetRect(const View& view, const engine::cluster::Transfer& transfer);

void paint(widgets::Canvas& canvas, const Params& params, const Run& run, engine::Moment moment);

} // namespace lessons::ring
