#include "lessons/drawn.h"
#include "lessons/networks/transformer/run.h"

#include <algorithm>

namespace lessons::transformer {
namespace {

using engine::Pass;

constexpr std::uint32_t WritingStream = 3;

/// Of a place the symbol with the largest logit.
int answerAt(const Plan& plan, const Pass<float>& pass, int sample, int t)
{
    const auto z = pass.values(plan.net().output());
    const int T = plan.script().length, count = plan.script().symbols.size();
    int best = 0;
    for (int c = 1; c < count; ++c)
        if (z(c * T + t, sample) > z(best * T + t, sample)) best = c;
    return best;
}

/// One drawn as probable as the net holds it.
int drawnAt(const Plan& plan, const Pass<float>& pass, int sample, int t, double u)
{
    const auto z = pass.values(plan.net().output());
    std::vector<double> logits;
    for (int c = 0; c < plan.script().symbols.size(); ++c) logits.push_back(double(z(c * plan.script().length + t, sample)));
    return drawnBy(logits, u);
}

/// Mean weight at the symbol that is wanted, over all test lines.
double massOf(const Plan& plan, const Pass<float>& pass, int layer, int head)
{
    const int T = plan.script().length;
    const auto inner = pass.inner(plan.model.layerOf(ofLayer("Y", layer)));
    double sum = 0;
    int places = 0;
    for (int n = 0; n < Tests; ++n) {
        const std::vector<int>& source = plan.tests[std::size_t(n)].source;
        for (int t = 0; t < T; ++t)
            if (const int s = source[std::size_t(t)]; s != tokens::Pair::Nowhere)
                sum += double(inner((head * T + t) * T + s, n)), ++places;
    }
    return sum / std::max(1, places);
}

/// Goes on from place to place; `next` says what stands at the next one.
template <class Next> void write(const Plan& plan, Shown& shown, std::vector<Line>& lines, Next next)
{
    const int T = plan.script().length;
    std::size_t first = std::size_t(T);
    for (Line& line : lines) first = std::min(first, line.read.size());
    for (Line& line : lines) line.told.assign(line.read.begin() + 1, line.read.end());
    for (std::size_t t = first - 1; t < std::size_t(T); ++t) {
        plan.put(lines, shown.pass);
        engine::forward<float>(plan.net(), shown.parameters, shown.pass);
        for (int n = 0; n < int(lines.size()); ++n) {
            Line& line = lines[std::size_t(n)];
            if (line.told.size() > t) continue;
            line.told.push_back(next(shown.pass, n, int(t)));
            if (line.read.size() < std::size_t(T)) line.read.push_back(line.told.back());
        }
    }
}

/// The line that is looked at: as it is before the net writes.
Line lineToShow(const Params& p, const Plan& plan)
{
    if (plan.task == tokens::LineTask::Dates) return tokens::lineOf(*tokens::dateToRead(p.date));
    if (plan.task == tokens::LineTask::Couplets) return tokens::coupletFrom(p.beginning);
    return plan.tests[std::size_t(p.sequence - 1)];
}

} // namespace

int firstShown(const Plan& plan)
{
    // the first half of what repeats itself need not have come round yet
    return plan.task == tokens::LineTask::Induction ? plan.script().length / 2 : plan.script().given - 1;
}

bool counts(const Plan& plan, const Line& line, int place)
{
    return line.told[std::size_t(place)] != Line::Unasked && place >= firstShown(plan);
}

std::vector<float> lookedAt(const Params& p, const State& s)
{
    std::vector<float> flat = s.learner.parameters;
    const Plan& plan = *s.plan;
    if (p.headOff == 0 || p.headOff > p.headCount()) return flat;
    const engine::Block& out = *plan.net().weights(plan.model.layerOf(ofLayer("O", p.layer)));
    const int d = p.width, each = d / p.headCount();
    for (int row = 0; row < d; ++row)
        std::fill_n(flat.begin() + std::ptrdiff_t(out.offset) + row * d + (p.headOff - 1) * each, each, 0.0F);
    return flat;
}

Measures measuresOf(const Params& p, const State& s)
{
    thread_local Pass<float> pass;
    const Plan& plan = *s.plan;
    plan.put(plan.tests, pass);
    engine::forward<float>(plan.net(), lookedAt(p, s), pass);
    Measures m;
    int wholes = 0;
    for (int n = 0; n < Tests; ++n) {
        const Line& line = plan.tests[std::size_t(n)];
        bool whole = true;
        for (int t = 0; t < plan.script().length; ++t) {
            if (!counts(plan, line, t)) continue;
            const bool right = answerAt(plan, pass, n, t) == line.told[std::size_t(t)];
            ++m.asked, m.right += right, whole &= right;
        }
        wholes += whole;
    }
    m.accuracy = double(m.right) / m.asked, m.whole = double(wholes) / Tests;
    for (int layer = 1; layer <= p.layers; ++layer)
        for (int head = 0; head < p.headCount(); ++head) m.mass = std::max(m.mass, massOf(plan, pass, layer, head));
    return m;
}

std::vector<Measures> withoutEach(const Params& p, const State& s, int layer)
{
    std::vector<Measures> all;
    Params without = p;
    without.layer = layer;
    for (without.headOff = 1; without.headOff <= p.headCount(); ++without.headOff) all.push_back(measuresOf(without, s));
    return all;
}

Shown shownAt(const Params& p, const State& s)
{
    const Plan& plan = *s.plan;
    Shown shown{lineToShow(p, plan), {}, {}, lookedAt(p, s), {}};
    shown.truth = shown.line;
    if (plan.task == tokens::LineTask::Dates || plan.task == tokens::LineTask::Couplets) {
        std::vector<Line> one{shown.line};
        if (plan.task == tokens::LineTask::Dates) one.front().read.resize(std::size_t(plan.script().given));
        write(plan, shown, one, [&](const Pass<float>& pass, int sample, int t) { return answerAt(plan, pass, sample, t); });
        shown.line.read = one.front().read;
    }
    plan.put({shown.line}, shown.pass);
    engine::forward<float>(plan.net(), shown.parameters, shown.pass);
    for (int t = 0; t < plan.script().length; ++t) shown.told.push_back(answerAt(plan, shown.pass, 0, t));
    return shown;
}

std::vector<Line> writtenBy(const Params& p, const State& s, int count)
{
    const Plan& plan = *s.plan;
    Shown shown{{}, {}, {}, lookedAt(p, s), {}};
    std::vector<Line> lines(std::size_t(count), lineToShow(p, plan));
    engine::Random random(std::uint64_t(p.seed), WritingStream);
    write(plan, shown, lines,
          [&](const Pass<float>& pass, int sample, int t) { return drawnAt(plan, pass, sample, t, random.uniform()); });
    return lines;
}

engine::Message Params::complaintAboutBeginning(const std::string& text)
{
    const std::size_t known = tokens::coupletFrom(text).read.size() - 1;
    if (known == engine::charactersOf(text).size() && known < 10) return {};
    return engine::message("messages", "at most 9 of the 402 characters that occur in the couplets, such as 山, 明月 or 春风");
}

} // namespace lessons::transformer
