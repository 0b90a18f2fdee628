#include "lessons/distributed/ring_all_reduce/stage.h"

#include "lessons/distributed/ring_all_reduce/words.h"
#include "lessons/number_region.h"

namespace lessons::ring {

widgets::ViewPtr stage(const Params&, const Run& run)
{
    return widgets::below({widgets::deviceRing(ringOf(run.course)), clockView(run.course)}, 12);
}

void paintTold(widgets::Canvas& canvas, QRectF line, const QString& text, Qt::Alignment align, const std::vector<Told>& numbers)
{
    canvas.text(line, text, widgets::Role::Label, canvas.theme().muted, align | Qt::AlignVCenter);
    const Written written = align & Qt::AlignRight     ? atTheRight(canvas, line, text, widgets::Role::Label)
                            : align & Qt::AlignHCenter ? centred(canvas, line, text, widgets::Role::Label)
                                                       : Written{line, text, widgets::Role::Label};
    for (const Told& told : numbers)
        numberRegion(canvas, told.id, told.name, (told.last ? lastIn : firstIn)(canvas, written, told.part), told.value);
}

void paintModel(widgets::Canvas& canvas, QRectF line, const Params& params, Qt::Alignment align)
{
    const QString latency = params.latency > 0 ? widgets::seconds(params.latency) : QStringLiteral("0");
    const QString bandwidth = widgets::bytes(params.bandwidth);
    paintTold(canvas, line, Words::tr("model: α = %1, B = %2/s").arg(latency, bandwidth), align,
              {{QStringLiteral("latency"), Words::tr("latency α, in seconds"), latency, false, params.latency},
               {QStringLiteral("bandwidth"), Words::tr("bandwidth B, in bytes per second"), bandwidth, true, params.bandwidth}});
}

} // namespace lessons::ring
