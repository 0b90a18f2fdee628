#include "lessons/networks/playground/run.h"
namespace lessons::playground {
void paintStage(widgets::Canvas& canvas, const Now& now) { if (now.step) canvas.target("output", canvas.area()); }
}
