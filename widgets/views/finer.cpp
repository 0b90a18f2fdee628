#include "widgets/views/finer.h"

#include "widgets/views/wrapped.h"

namespace widgets {
namespace {

class Finer final : public Wrapped {
public:
    Finer(ViewPtr view, RunPtr run, int steps, double lead)
        : Wrapped(std::move(view)), m_run(std::move(run)), m_steps(steps), m_lead(lead)
    {
    }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double alpha = frame.moment.alpha;
        const double made = alpha < m_lead ? alpha / m_lead : 1 + (alpha - m_lead) / (1 - m_lead) * (m_steps - 1);
        Frame fine = frame;
        fine.run = m_run;
        fine.moment = frame.moment.done() ? engine::momentAt(double(frame.moment.to) * m_steps, m_run->tape.lastStep())
                                          : engine::momentAt(double(frame.moment.from) * m_steps + made, m_run->tape.lastStep());
        inner().paint(canvas, rect, fine, places);
    }

private:
    RunPtr m_run;
    int m_steps;
    double m_lead;
};

} // namespace

ViewPtr finer(ViewPtr view, RunPtr run, int steps, double lead)
{
    return std::make_shared<Finer>(std::move(view), std::move(run), steps, lead);
}

} // namespace widgets
